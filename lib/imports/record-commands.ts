import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Prisma } from '@/lib/db/generated/client'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { isLng } from '@/lib/i18n/languages'
import { momentOf } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { numberDecisions } from '@/lib/meetings/minutes-commands'
import { problem } from '@/lib/problem'
import type { PlannedAction } from './action-cell-rules'
import type { MeetingPlan, PlannedDecision } from './meeting-plan-rules'
import { inOrder, isSameNumber } from './number-rules'
import type { JudgedRow } from './rules'
import { keepRecords, type Records, type Written } from './undo-commands'

type Many = { meetings: Prisma.MeetingCreateManyInput[]; items: Prisma.AgendaItemCreateManyInput[]; attendances: Prisma.AttendanceCreateManyInput[]; actions: Prisma.ActionPointCreateManyInput[] }
type Made = { plan: MeetingPlan; id: string; itemIds: string[] }

/** Writes past meetings, the earliest first, as held and closed: their minutes were approved elsewhere. Decisions get the next numbers of their years. */
export async function writeMeetings(scope: NetworkScope, db: Db, importId: string, rows: readonly JudgedRow[]): Promise<Written> {
  const plans = inOrder(rows.flatMap(({ plan }) => (plan?.kind === 'meetings' && plan.meeting ? [plan.meeting] : [])))
  const made = plans.map((plan): Made => ({ plan, id: newId(), itemIds: plan.items.map(() => newId()) }))
  const many = rowsOf(scope, made)
  await db.meeting.createMany({ data: many.meetings })
  await db.agendaItem.createMany({ data: many.items })
  await db.attendance.createMany({ data: many.attendances })
  const decisions = await numberDecisions(db, scope.networkId, made.flatMap(decisionsOf))
  const idOf = decisionIds(made, decisions.map((one) => one.id))
  for (const one of made) {
    many.actions.push(...one.plan.actions.map((action) => actionRow(scope, action, { meetingId: one.id, decisionId: idOf(one, action.decision), agendaItemId: one.itemIds[one.plan.decisions[action.decision ?? -1]?.item ?? action.item ?? -1] ?? null })))
  }
  await db.actionPoint.createMany({ data: many.actions })
  const records: Records = { meetings: made.map((one) => one.id), items: made.flatMap((one) => one.itemIds), decisions: decisions.map((one) => one.id), actions: many.actions.map((row) => row.id) }
  return { undo: [await keepRecords(scope, db, importId, records)], refused: [], made: { meetings: made.length, decisions: decisions.length, actions: records.actions.length } }
}

/** Writes agreed actions as they stand today. */
export async function writeActions(scope: NetworkScope, db: Db, importId: string, rows: readonly JudgedRow[]): Promise<Written> {
  const data = rows.flatMap(({ plan }) => (plan?.kind === 'actions' ? [actionRow(scope, plan.action, { meetingId: plan.meetingId })] : []))
  await db.actionPoint.createMany({ data })
  const undo = await keepRecords(scope, db, importId, { meetings: [], items: [], decisions: [], actions: data.map((row) => row.id) })
  return { undo: [undo], refused: [], made: { actions: data.length } }
}

function rowsOf(scope: NetworkScope, made: readonly Made[]): Many {
  const { networkId, userId, timeZone } = scope
  const importedAt = new Date()
  const moment = (date: string, time: string) => momentOf({ date, time }, timeZone) ?? fail()
  return {
    meetings: made.map(({ plan, id }) => ({ networkId, id, kind: plan.kind, state: 'closed', startsAt: moment(plan.day, plan.start), endsAt: moment(plan.day, plan.end), venue: plan.place, createdBy: userId, importedAt })),
    items: made.flatMap(({ plan, id, itemIds }) => plan.items.map((item, i) => ({
      networkId, id: itemIds[i] ?? fail(), meetingId: id, position: i + 1, title: item.title === null ? notesTitle(scope) : withTexts(null, { [plan.language]: item.title }),
      purpose: plan.decisions.some((decision) => decision.item === i) ? 'decide' as const : 'discuss' as const, ...(item.notes.length ? { notes: withTexts(null, { [plan.language]: item.notes.join('\n') }) } : {}),
    }))),
    // That the sector came is known, not who came for it.
    attendances: made.flatMap(({ plan, id }) => plan.seatIds.map((seatId) => ({ networkId, meetingId: id, seatId, state: 'present' as const }))),
    actions: [],
  }
}

/** A meeting's decisions as they are numbered. One whose number changes says in its text what it was called before. */
function decisionsOf({ plan, id, itemIds }: Made) {
  return plan.decisions.map((decision) => ({
    decidedOn: plan.day, meetingId: id, agendaItemId: itemIds[decision.item ?? -1] ?? null,
    text: (number: string) => (decision.old === null || isSameNumber(decision.old, number) ? withTexts(null, decision.texts) : withOldNumber(decision)),
  }))
}

/** Which decision a place among a meeting's own has become. */
function decisionIds(made: readonly Made[], ids: readonly string[]): (one: Made, place: number | null) => string | null {
  const first = new Map<Made, number>()
  let count = 0
  for (const one of made) {
    first.set(one, count)
    count += one.plan.decisions.length
  }
  return (one, place) => (place === null ? null : (ids[(first.get(one) ?? 0) + place] ?? null))
}

/** The text with the number that the decision had before, in each of its languages. */
function withOldNumber({ texts: own, old }: PlannedDecision): LocalizedText {
  return withTexts(null, Object.fromEntries(Object.entries(own).map(([language, text]) => [language, `${text}\n${isLng(language) ? texts(language)('imports:record.oldNumber', { number: old ?? '' }) : `(${old})`}`])))
}

/** What notes under no heading are called, in the network's languages. */
function notesTitle({ languages }: NetworkScope): LocalizedText {
  const known = languages.filter(isLng)
  return withTexts(null, Object.fromEntries((known.length ? known : ['en' as const]).map((lng) => [lng, texts(lng)('imports:record.notes')])))
}

type Origin = { meetingId: string | null; decisionId?: string | null; agendaItemId?: string | null }

function actionRow({ networkId }: NetworkScope, action: PlannedAction, origin: Origin): Prisma.ActionPointCreateManyInput & { id: string } {
  const { text, memberId, organisationId, dueOn, state, closedOn } = action
  return { networkId, id: newId(), ...origin, text, ownerMemberId: memberId, ownerOrganisationId: organisationId, dueOn: new Date(dueOn), state, closedOn: closedOn === null ? null : new Date(closedOn) }
}

/** Judged before it came here, so only a fault of ours leads to it. */
function fail(): never {
  throw problem('common:problem.unknown', { status: 500 })
}
