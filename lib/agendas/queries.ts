import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { listClockItems } from '@/lib/clocks/queries'
import { firstDayOf } from '@/lib/clocks/rules'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { wallDate } from '@/lib/i18n/wall-time'
import { listSeats, type SeatRow } from '@/lib/members/queries'
import { isHostedElsewhere } from '@/lib/meetings/invitation-queries'
import { isId } from '@/lib/meetings/queries'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { type AgendaFacts, suggestAgenda, type Suggestion } from './rules'
import type { AgendaSource } from './schema'

/** A suggestion as the page shows it: moved here from an earlier meeting, or set aside for this one. */
export type SuggestionLine = Suggestion & { movedFrom: Date | null; isSetAside: boolean }
export type DraftAgenda = { lines: SuggestionLine[]; moreTasks: number }

/** What the agenda of a planned meeting proposes beside what stands on it; null when the meeting is not in this network. Empty once it is held, and for another host's meeting: that agenda is the host's. */
export async function draftAgenda(scope: NetworkScope, db: Db, meetingId: string): Promise<DraftAgenda | null> {
  if (!isId(meetingId)) return null
  const { networkId } = scope
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId, id: meetingId } }, select: { id: true, state: true, startsAt: true } })
  if (!meeting) return null
  if (!isBeingPlanned(meeting.state) || (await isHostedElsewhere(scope, db, meetingId))) return { lines: [], moreTasks: 0 }
  const { lines, moreTasks } = suggestAgenda(await gatherFacts(scope, db, meeting))
  const taken = await db.agendaItem.findMany({ where: { networkId, sourceId: { not: null }, meeting: { state: { in: ['draft', 'called'] } } }, select: { sourceKind: true, sourceId: true } })
  const choices = await db.agendaChoice.findMany({ where: { networkId, sourceId: { in: lines.map((line) => line.id) } }, orderBy: { chosenAt: 'desc' }, select: { meetingId: true, sourceKind: true, sourceId: true, choice: true, meeting: { select: { startsAt: true } } } })
  const isAbout = (line: { source: AgendaSource; id: string }) => (row: { sourceKind: string | null; sourceId: string | null }) => row.sourceKind === line.source && row.sourceId === line.id
  return {
    moreTasks,
    lines: lines.filter((line) => !taken.some(isAbout(line))).map((line) => {
      const own = choices.filter(isAbout(line))
      const moved = own.find((row) => row.meetingId !== meetingId && row.choice === 'moved' && row.meeting.startsAt < meeting.startsAt)
      return { ...line, movedFrom: moved?.meeting.startsAt ?? null, isSetAside: own.some((row) => row.meetingId === meetingId) }
    }),
  }
}

async function gatherFacts(scope: NetworkScope, db: Db, meeting: { startsAt: Date }): Promise<AgendaFacts> {
  const { networkId, timeZone } = scope
  const day = wallDate(meeting.startsAt, timeZone)
  const last = await db.meeting.findFirst({ where: { networkId, state: { in: ['held', 'closed'] } }, orderBy: { startsAt: 'desc' }, select: { startsAt: true } })
  const tasks = await db.actionPoint.findMany({ where: { networkId, state: { in: ['open', 'in_progress'] } }, select: { id: true, text: true, dueOn: true, meetingId: true, ownerMember: { select: { name: true, isBySeatOnly: true } } } })
  return {
    day, lastHeld: last ? wallDate(last.startsAt, timeZone) : null, clocks: await clockFacts(scope, db, day),
    decisions: await unansweredDecisions(scope, db),
    goals: await judgedGoals(scope, db),
    values: await newestValues(scope, db),
    tasks: tasks.map(({ ownerMember, dueOn, ...task }) => ({ ...task, dueOn: isoDay(dueOn), owner: ownerMember && !ownerMember.isBySeatOnly ? ownerMember.name : null })),
    seats: (await listSeats(scope, db, day)).map(seatFact),
  }
}

/** Things of the clock that are to be done and have begun by the day of the meeting; meetings themselves are no item on an agenda. */
async function clockFacts(scope: NetworkScope, db: Db, day: string): Promise<AgendaFacts['clocks']> {
  const items = await listClockItems(scope, db, Number(day.slice(0, 4)))
  return items.filter((item) => item.state === 'planned' && item.kind !== 'meeting' && firstDayOf(item) <= day).map(({ id, title, dueOn }) => ({ id, title, dueOn }))
}

function seatFact(seat: SeatRow): AgendaFacts['seats'][number] {
  return { id: seat.id, sector: { own: seat.sector.localName ? null : seat.sector.names, written: seat.sector.localName ?? seat.sector.key }, strength: seat.strength, vacantSince: seat.vacant?.since ?? null, endsOn: seat.next ? null : (seat.holder?.until ?? null) }
}

async function unansweredDecisions({ networkId }: NetworkScope, db: Db): Promise<AgendaFacts['decisions']> {
  const rows = await db.decision.findMany({ where: { networkId, forwardedOn: { not: null }, answeredOn: null }, orderBy: { forwardedOn: 'asc' }, select: { id: true, year: true, number: true, text: true, forwardedTo: true, forwardedOn: true } })
  return rows.flatMap(({ forwardedOn, forwardedTo, text, ...row }) => (forwardedOn ? [{ ...row, text: text as LocalizedText, body: forwardedTo ?? '', on: isoDay(forwardedOn) }] : []))
}

/** Adopted goals with their last judgement. */
async function judgedGoals({ networkId }: NetworkScope, db: Db): Promise<AgendaFacts['goals']> {
  const rows = await db.goal.findMany({
    where: { networkId, state: 'adopted' }, orderBy: { position: 'asc' },
    select: { id: true, currentVersion: true, versions: { orderBy: { version: 'desc' }, select: { version: true, text: true, approvedAt: true } }, judgements: { orderBy: { judgedAt: 'desc' }, take: 1, select: { status: true, judgedAt: true } } },
  })
  return rows.flatMap(({ id, versions, judgements: [judged] }) => {
    const version = versions.find((one) => one.approvedAt) ?? versions[0]
    return judged && version ? [{ id, text: version.text as LocalizedText, status: judged.status, on: isoDay(judged.judgedAt) }] : []
  })
}

/** The newest value of each of the network's own indicators. */
async function newestValues({ networkId }: NetworkScope, db: Db): Promise<AgendaFacts['values']> {
  const rows = await db.networkIndicator.findMany({ where: { networkId }, orderBy: { id: 'asc' }, select: { id: true, names: true, observations: { orderBy: { recordedAt: 'desc' }, take: 1, select: { period: true, recordedAt: true } } } })
  return rows.flatMap(({ id, names, observations: [newest] }) => (newest ? [{ id, names: names as LocalizedText, period: newest.period, recordedOn: isoDay(newest.recordedAt) }] : []))
}
