import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { lockedMeeting, plainTexts } from '@/lib/meetings/agenda-commands'
import { listHiddenItems } from '@/lib/meetings/restriction-queries'
import { isHeld } from '@/lib/meetings/rules'
import { problem } from '@/lib/problem'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import type { chooseKindSchema, commentMinutesSchema, settleCommentSchema, wordDecisionSchema, writeItemSchema } from './schema'

/** The head row of a held meeting's minutes, made when first needed, with the meeting held fast until this change is done. */
export async function openMinutes(scope: NetworkScope, db: Db, meetingId: string) {
  const meeting = await lockedMeeting(scope, db, meetingId)
  if (!isHeld(meeting.state)) throw problem('minutes:problem.notHeld', { status: 409 })
  const key = { networkId: scope.networkId, meetingId }
  return db.minutes.upsert({ where: { networkId_meetingId: key }, create: key, update: {} })
}

/** The same, while it may still be changed. */
export async function openDraft(scope: NetworkScope, db: Db, meetingId: string) {
  const head = await openMinutes(scope, db, meetingId)
  if (head.state === 'approved') throw problem('minutes:problem.approved', { status: 409 })
  return head
}

/** Whether the meeting is recorded as minutes of decisions or as a memo. */
export async function chooseKind(scope: NetworkScope, db: Db, input: z.output<typeof chooseKindSchema>): Promise<CommandResult> {
  await openDraft(scope, db, input.meeting)
  await changeHead(scope, db, input.meeting, { kind: input.kind })
  return { ids: [input.meeting], facts: { kind: input.kind } }
}

/** Writes to the head row. Checks that were given to an earlier text fall away. */
async function changeHead({ networkId }: NetworkScope, db: Db, meetingId: string, data: { kind?: 'decisions' | 'memo' }): Promise<void> {
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId } }, data: { ...data, revision: { increment: 1 } }, select: { meetingId: true } })
  await db.minutesChecker.updateMany({ where: { networkId, meetingId }, data: { approvedAt: null } })
}

/**
 * Writes the words of an item, also after the meeting is closed. When the minutes were approved while somebody typed, her
 * text is kept as a comment at the item, which `facts.kept` names, so that it can become a correction.
 */
export async function writeItem(scope: NetworkScope, db: Db, input: z.output<typeof writeItemSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const found = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id: input.item } }, select: { meetingId: true } })
  if (!found) throw notHere()
  const head = await openMinutes(scope, db, found.meetingId)
  if (head.state === 'approved') return keepAside(scope, db, { meetingId: found.meetingId, itemId: input.item, texts: input.notes })
  const item = await db.agendaItem.findUniqueOrThrow({ where: { networkId_id: { networkId, id: input.item } } })
  const before = { title: item.title as LocalizedText, notes: item.notes as LocalizedText | null }
  const after = { title: withTexts(before.title, input.title), notes: withTexts(before.notes, input.notes) }
  const revision = await answeredRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: item.revision }, input)
  const changed = await db.agendaItem.updateMany({ where: { networkId, id: item.id, revision }, data: { ...after, revision: { increment: 1 } } })
  const flat = (title: Record<string, string>, notes: Record<string, string>) => ({ ...prefixed('title', title), ...prefixed('notes', notes) })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'agenda_items', objectId: item.id }, flat(input.title, input.notes), flat(plainTexts(before.title), plainTexts(before.notes)))
  await keepRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: revision + 1, before, after })
  await changeHead(scope, db, found.meetingId, {})
  return { ids: [found.meetingId, item.id], facts: { revision: revision + 1, kept: null } }
}

async function keepAside(scope: NetworkScope, db: Db, { meetingId, itemId, texts }: { meetingId: string; itemId: string; texts: Record<string, string> }): Promise<CommandResult> {
  const { networkId, memberId } = scope
  const text = Object.values(texts).filter(Boolean).join('\n\n')
  if (text === '') throw problem('minutes:problem.approved', { status: 409 })
  const id = newId()
  await db.minutesComment.create({ data: { networkId, id, meetingId, agendaItemId: itemId, memberId, text }, select: { id: true } })
  return { ids: [meetingId, itemId, id], facts: { kept: id } }
}

/** Mends the words of a decision before the minutes are approved, such as the language that it lacks. Its number stays. */
export async function wordDecision(scope: NetworkScope, db: Db, input: z.output<typeof wordDecisionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const key = { networkId_id: { networkId, id: input.decision } }
  const found = await db.decision.findUnique({ where: key, select: { meetingId: true } })
  if (!found?.meetingId) throw notHere()
  await openDraft(scope, db, found.meetingId)
  const row = await db.decision.findUniqueOrThrow({ where: key })
  const before = row.text as LocalizedText
  const text = withTexts(before, input.text)
  const revision = await answeredRevision(scope, db, { object: 'decisions', objectId: row.id, revision: row.revision }, input)
  const changed = await db.decision.updateMany({ where: { networkId, id: row.id, revision }, data: { text, revision: { increment: 1 } } })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'decisions', objectId: row.id }, prefixed('text', input.text), prefixed('text', plainTexts(before)))
  await keepRevision(scope, db, { object: 'decisions', objectId: row.id, revision: revision + 1, before: { text: before }, after: { text } })
  await changeHead(scope, db, found.meetingId, {})
  return { ids: [found.meetingId, row.id], facts: { revision: revision + 1 } }
}

function prefixed(field: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [`${field}.${lang}`, text]))
}

/** A member's comment at an item, until the minutes are approved. */
export async function commentMinutes(scope: NetworkScope, db: Db, input: z.output<typeof commentMinutesSchema>): Promise<CommandResult> {
  const { networkId, memberId } = scope
  const item = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id: input.item } }, select: { meetingId: true } })
  if (!item || (await listHiddenItems(scope, db)).has(input.item)) throw notHere()
  const head = await openMinutes(scope, db, item.meetingId)
  if (head.state === 'approved') throw problem('minutes:problem.commentsOver', { status: 409 })
  const id = newId()
  await db.minutesComment.create({ data: { networkId, id, meetingId: item.meetingId, agendaItemId: input.item, memberId, text: input.text }, select: { id: true } })
  return { ids: [item.meetingId, id], facts: { comment: id } }
}

/** Says that a comment has been dealt with. */
export async function settleComment(scope: NetworkScope, db: Db, input: z.output<typeof settleCommentSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const settled = await db.minutesComment.updateMany({ where: { networkId, id: input.comment, settledAt: null }, data: { settledAt: new Date(), revision: { increment: 1 } } })
  if (settled.count !== 1) throw notHere()
  return { ids: [input.comment] }
}
