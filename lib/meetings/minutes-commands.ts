import 'server-only'
import type { CommandResult } from '@/lib/action'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { wallDate } from '@/lib/i18n/wall-time'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import type { z } from 'zod'
import { listSeatsOn, type SeatOnDay } from './attendance-queries'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import { isBeingRecorded, mayBecome } from './rules'
import type { agreeActionSchema, AttendanceState, recordAttendanceSchema, recordDecisionSchema, reportActionSchema } from './schema'

/**
 * Records who came, by seat, and that the meeting is held. May be mended until the meeting is closed. The person and the
 * organisation are those of the meeting's day, whatever has changed since.
 */
export async function recordAttendance(scope: NetworkScope, db: Db, input: z.output<typeof recordAttendanceSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId, id: input.meeting } }, select: { id: true, startsAt: true, state: true, revision: true } })
  if (!meeting) throw notHere()
  if (!isBeingRecorded(meeting.state) && !mayBecome(meeting.state, 'held')) throw problem('meetings:problem.wrongState', { status: 409 })
  if (meeting.startsAt > new Date()) throw problem('meetings:problem.notYet')
  const seats = (await listSeatsOn(scope, db, meeting)).filter((seat) => seat.holder || seat.deputy)
  const before = Object.fromEntries(seats.flatMap((seat) => (seat.state ? [[`attendance.${seat.seatId}`, seat.state]] : [])))
  const mine = Object.fromEntries(Object.entries(input.attendance).map(([seat, state]) => [`attendance.${seat}`, state]))
  const revision = await answeredRevision(scope, db, { object: 'meetings', objectId: meeting.id, revision: meeting.revision }, input)
  const changed = await db.meeting.updateMany({ where: { networkId, id: meeting.id, revision }, data: { state: 'held', revision: { increment: 1 } } })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'meetings', objectId: meeting.id }, mine, before)
  for (const seat of seats) {
    const state = input.attendance[seat.seatId]
    if (state) await recordSeat(scope, db, meeting.id, seat, state)
  }
  await keepRevision(scope, db, { object: 'meetings', objectId: meeting.id, revision: revision + 1, before: { state: meeting.state, ...before }, after: { state: 'held', ...mine } })
  await recountFacts(db, networkId)
  return { ids: [meeting.id], facts: { revision: revision + 1 } }
}

async function recordSeat(scope: NetworkScope, db: Db, meetingId: string, seat: SeatOnDay, state: AttendanceState): Promise<void> {
  if (state === 'deputy' && !seat.deputyId) throw problem('meetings:problem.noDeputy', { field: `attendance.${seat.seatId}` })
  const { networkId } = scope
  const row = { state, memberId: state === 'deputy' ? seat.deputyId : (seat.holderId ?? seat.deputyId), organisationId: seat.organisationId }
  await db.attendance.upsert({
    where: { networkId_meetingId_seatId: { networkId, meetingId, seatId: seat.seatId } },
    create: { networkId, meetingId, seatId: seat.seatId, ...row },
    update: { ...row, revision: { increment: 1 } },
    select: { seatId: true },
  })
}

/** Records a decision under the next number of the year the meeting was held in. Numbers have no gaps, also for two at once. */
export async function recordDecision(scope: NetworkScope, db: Db, input: z.output<typeof recordDecisionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await recordedMeeting(scope, db, input.meeting)
  if (input.item && !(await db.agendaItem.count({ where: { networkId, meetingId: meeting.id, id: input.item } }))) throw notHere()
  const { id, number, year } = await numberDecision(db, networkId, { decidedOn: wallDate(meeting.startsAt, scope.timeZone), meetingId: meeting.id, agendaItemId: input.item, text: withTexts(null, input.text) })
  await recountFacts(db, networkId)
  return { ids: [meeting.id, id], facts: { decision: id, number, year } }
}

type NewDecision = { decidedOn: string; text: LocalizedText; meetingId?: string; agendaItemId?: string | null; procedureId?: string; invitationId?: string; dissent?: string | null }

/** Writes a decision under the next number of its year, wherever it was made. The one place where decisions get their number. */
export async function numberDecision(db: Db, networkId: string, { decidedOn, ...decision }: NewDecision): Promise<{ id: string; number: number; year: number }> {
  const year = Number(decidedOn.slice(0, 4))
  // One at a time in this network and year: the number is given in the same breath as it is read.
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`decisions ${networkId} ${year}`}, 0))`
  const last = await db.decision.aggregate({ where: { networkId, year }, _max: { number: true } })
  const [id, number] = [newId(), (last._max.number ?? 0) + 1]
  await db.decision.create({ data: { networkId, id, year, number, decidedOn: new Date(`${decidedOn}T00:00:00Z`), ...decision }, select: { id: true } })
  return { id, number, year }
}

/** Agrees who does what by when. The owner is a member today. */
export async function agreeAction(scope: NetworkScope, db: Db, input: z.output<typeof agreeActionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await recordedMeeting(scope, db, input.meeting)
  if (!(await db.member.count({ where: { networkId, id: input.owner, ...inForce() } }))) throw problem('meetings:problem.ownerUnknown', { field: 'owner' })
  if (input.decision && !(await db.decision.count({ where: { networkId, id: input.decision, meetingId: meeting.id } }))) throw notHere()
  const id = newId()
  await db.actionPoint.create({
    data: { networkId, id, meetingId: meeting.id, decisionId: input.decision, text: input.text, ownerMemberId: input.owner, dueOn: new Date(`${input.dueOn}T00:00:00Z`) },
    select: { id: true },
  })
  await recountFacts(db, networkId)
  return { ids: [meeting.id, id], facts: { actionPoint: id } }
}

const KEEPERS: readonly string[] = ['chair', 'vice_chair', 'secretary']

/** Says that an agreed task is done, or opens it again. Its owner may, and those who keep the network. */
export async function reportAction(scope: NetworkScope, db: Db, input: z.output<typeof reportActionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const row = await db.actionPoint.findUnique({ where: { networkId_id: { networkId, id: input.actionPoint } }, select: { id: true, state: true, ownerMemberId: true, revision: true } })
  if (!row) throw notHere()
  const isMine = row.ownerMemberId !== null && row.ownerMemberId === scope.memberId
  if (!isMine && !KEEPERS.includes(scope.role)) throw problem('common:problem.notAllowed', { status: 403 })
  const closedOn = input.state === 'done' ? new Date(`${wallDate(new Date(), scope.timeZone)}T00:00:00Z`) : null
  await db.actionPoint.update({ where: { networkId_id: { networkId, id: row.id } }, data: { state: input.state, closedOn, revision: { increment: 1 } }, select: { id: true } })
  await keepRevision(scope, db, { object: 'action_points', objectId: row.id, revision: row.revision + 1, before: { state: row.state }, after: { state: input.state } })
  await recountFacts(db, networkId)
  return { ids: [row.id], facts: { state: input.state } }
}

async function recordedMeeting(scope: NetworkScope, db: Db, id: string) {
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, select: { id: true, state: true, startsAt: true } })
  if (!meeting) throw notHere()
  if (!isBeingRecorded(meeting.state)) throw problem('meetings:problem.notBeingHeld')
  return meeting
}
