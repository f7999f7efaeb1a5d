import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { problem } from '@/lib/problem'
import { answeredRevision, keepRevision, keepTakenBack, lostRace, notHere, takeBack } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { plainTexts, prefixed } from './agenda-commands'
import { isBeingRecorded } from './rules'
import type { takeNotesSchema, undoNotesSchema } from './schema'

const OBJECT = 'agenda_items'

/**
 * Writes the notes of an item, a text a language, while the meeting is held. The same text sent again, because its answer
 * was lost on the way, is no race: it stands already.
 */
export async function takeNotes(scope: NetworkScope, db: Db, input: z.output<typeof takeNotesSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const item = await recordedItem(scope, db, input.item)
  const before = item.notes as LocalizedText | null
  if (item.revision !== input.revision && isSame(plainTexts(before), input.notes)) return { ids: [item.id], facts: { revision: item.revision } }
  const revision = await answeredRevision(scope, db, { object: OBJECT, objectId: item.id, revision: item.revision }, input)
  const notes = withTexts(before, input.notes)
  const changed = await db.agendaItem.updateMany({ where: { networkId, id: item.id, revision }, data: { notes, revision: { increment: 1 } } })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: OBJECT, objectId: item.id }, prefixed('notes', input.notes), prefixed('notes', { ...empty(input.notes), ...plainTexts(before) }))
  const undo = await keepRevision(scope, db, { object: OBJECT, objectId: item.id, revision: revision + 1, before: { notes: before }, after: { notes } })
  return { ids: [item.id], undo, facts: { revision: revision + 1 } }
}

/** Takes back the last notes of an item, or does them again. Refused when somebody has written since. */
export async function undoNotes(scope: NetworkScope, db: Db, { undo }: z.output<typeof undoNotesSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const change = await takeBack(scope, db, { undo, object: OBJECT })
  if (!('notes' in change.before)) throw notHere()
  const item = await recordedItem(scope, db, change.objectId)
  const notes = change.before.notes as LocalizedText | null
  const revision = change.revision + 1
  const changed = await db.agendaItem.updateMany({ where: { networkId, id: item.id, revision: change.revision }, data: { notes: notes ?? {}, revision } })
  if (changed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const back = await keepTakenBack(scope, db, change, revision)
  return { ids: [item.id], undo: back.undo, facts: { revision, isUndone: back.isUndone } }
}

async function recordedItem({ networkId }: NetworkScope, db: Db, id: string) {
  const item = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id } }, include: { meeting: { select: { state: true, minutes: { select: { state: true } } } } } })
  if (!item) throw notHere()
  if (item.meeting.minutes?.state === 'approved') throw problem('minutes:problem.approvedMeanwhile', { status: 409 })
  if (!isBeingRecorded(item.meeting.state)) throw problem('meetings:problem.notBeingHeld')
  return item
}

const empty = (texts: Record<string, string>) => Object.fromEntries(Object.keys(texts).map((lang) => [lang, '']))
const isSame = (stored: Record<string, string>, sent: Record<string, string>) => Object.entries(sent).every(([lang, text]) => (stored[lang] ?? '') === text)
