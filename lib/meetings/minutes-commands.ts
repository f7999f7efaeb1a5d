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
import { findOwn, isOwn } from './action-queries'
import { keepRevision, notHere } from '@/lib/revisions/commands'
import { isBeingRecorded } from './rules'
import type { agreeActionSchema, recordDecisionSchema, reportActionSchema } from './schema'

/** Records a decision under the next number of the year the meeting was held in. Numbers have no gaps, also for two at once. */
export async function recordDecision(scope: NetworkScope, db: Db, input: z.output<typeof recordDecisionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await recordedMeeting(scope, db, input.meeting)
  if (input.item && !(await db.agendaItem.count({ where: { networkId, meetingId: meeting.id, id: input.item } }))) throw notHere()
  const { id, number, year } = await numberDecision(db, networkId, { decidedOn: wallDate(meeting.startsAt, scope.timeZone), meetingId: meeting.id, agendaItemId: input.item, text: withTexts(null, input.text), dissent: input.dissent || null })
  await recountFacts(db, networkId)
  return { ids: [meeting.id, id], facts: { decision: id, number, year } }
}

type NewDecision = { decidedOn: string; text: LocalizedText; meetingId?: string; agendaItemId?: string | null; procedureId?: string; invitationId?: string; copyId?: string; dissent?: string | null }

type Numbered = { id: string; number: number; year: number }

/** Writes a decision under the next number of its year, wherever it was made. With `numberDecisions` the one place where decisions get their number. */
export async function numberDecision(db: Db, networkId: string, decision: NewDecision): Promise<Numbered> {
  const [made] = await numberDecisions(db, networkId, [decision])
  if (!made) throw new Error('a decision was given no number')
  return made
}

/** Numbers many decisions in the order they are given in, each within its year. A text may say the number it gets (`3/2023`). */
export async function numberDecisions(db: Db, networkId: string, decisions: readonly (Omit<NewDecision, 'text'> & { text: LocalizedText | ((number: string) => LocalizedText) })[]): Promise<Numbered[]> {
  const last = new Map<number, number>()
  for (const year of [...new Set(decisions.map((one) => yearOf(one)))].sort((a, b) => a - b)) {
    // One at a time in this network and year: the number is given in the same breath as it is read.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`decisions ${networkId} ${year}`}, 0))`
    last.set(year, (await db.decision.aggregate({ where: { networkId, year }, _max: { number: true } }))._max.number ?? 0)
  }
  const rows = decisions.map(({ decidedOn, text, ...decision }) => {
    const year = yearOf({ decidedOn })
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    return { networkId, id: newId(), year, number, decidedOn: new Date(`${decidedOn}T00:00:00Z`), text: typeof text === 'function' ? text(`${number}/${year}`) : text, ...decision }
  })
  await db.decision.createMany({ data: rows })
  return rows.map(({ id, number, year }) => ({ id, number, year }))
}

const yearOf = ({ decidedOn }: { decidedOn: string }) => Number(decidedOn.slice(0, 4))

/** Agrees who does what by when, at an item of the meeting or in passing. The owner is a member or an organisation of today. */
export async function agreeAction(scope: NetworkScope, db: Db, input: z.output<typeof agreeActionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await recordedMeeting(scope, db, input.meeting)
  const owner = await ownerNamed(scope, db, input.owner)
  const decision = input.decision ? await db.decision.findFirst({ where: { networkId, id: input.decision, meetingId: meeting.id }, select: { agendaItemId: true } }) : null
  if (input.decision && !decision) throw notHere()
  const agendaItemId = input.item ?? decision?.agendaItemId ?? null
  if (agendaItemId && !(await db.agendaItem.count({ where: { networkId, meetingId: meeting.id, id: agendaItemId } }))) throw notHere()
  const id = newId()
  await db.actionPoint.create({
    data: { networkId, id, meetingId: meeting.id, agendaItemId, decisionId: input.decision, text: input.text, ...owner, dueOn: new Date(`${input.dueOn}T00:00:00Z`) },
    select: { id: true },
  })
  await recountFacts(db, networkId)
  return { ids: [meeting.id, id], facts: { actionPoint: id } }
}

/** The owner of an action point by the id of a member of today or of an organisation of the network. */
export async function ownerNamed({ networkId }: NetworkScope, db: Db, id: string): Promise<{ ownerMemberId: string | null; ownerOrganisationId: string | null }> {
  if (await db.member.count({ where: { networkId, id, ...inForce() } })) return { ownerMemberId: id, ownerOrganisationId: null }
  if (await db.networkOrganisation.count({ where: { networkId, id } })) return { ownerMemberId: null, ownerOrganisationId: id }
  throw problem('meetings:problem.ownerUnknown', { field: 'owner' })
}

const KEEPERS: readonly string[] = ['chair', 'vice_chair', 'secretary']

/** Says that an agreed task is begun or done, or opens it again. Its owner may, and those who keep the network. */
export async function reportAction(scope: NetworkScope, db: Db, input: z.output<typeof reportActionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const row = await db.actionPoint.findUnique({ where: { networkId_id: { networkId, id: input.actionPoint } }, select: { id: true, state: true, ownerMemberId: true, ownerOrganisationId: true, revision: true } })
  if (!row) throw notHere()
  if (!isOwn(row, await findOwn(scope, db)) && !KEEPERS.includes(scope.role)) throw problem('common:problem.notAllowed', { status: 403 })
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
