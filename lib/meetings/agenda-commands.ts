import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { problem } from '@/lib/problem'
import type { z } from 'zod'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import { dropUnheld } from './attachment-commands'
import { isBeingPlanned, isBeingRecorded } from './rules'
import type { addAgendaItemSchema, changeAgendaItemSchema, moveAgendaItemSchema, removeAgendaItemSchema } from './schema'

/** Adds an item last on the agenda. Also while the meeting is held: what comes up is recorded. */
export async function addAgendaItem(scope: NetworkScope, db: Db, input: z.output<typeof addAgendaItemSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await lockedMeeting(scope, db, input.meeting)
  if (!isBeingPlanned(meeting.state) && !isBeingRecorded(meeting.state)) throw problem('meetings:problem.isOver')
  const last = await db.agendaItem.aggregate({ where: { networkId, meetingId: meeting.id }, _max: { position: true } })
  const id = newId()
  await db.agendaItem.create({
    data: {
      networkId, id, meetingId: meeting.id, position: (last._max.position ?? 0) + 1, title: withTexts(null, input.title),
      purpose: input.purpose, presenter: input.presenter || null,
    },
    select: { id: true },
  })
  return { ids: [meeting.id, id], facts: { item: id } }
}

/** Changes an agenda item until the meeting is closed: words, purpose, time, and who may read it. */
export async function changeAgendaItem(scope: NetworkScope, db: Db, input: z.output<typeof changeAgendaItemSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const item = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id: input.item } }, include: { meeting: { select: { state: true } } } })
  if (!item) throw notHere()
  if (!isBeingPlanned(item.meeting.state) && !isBeingRecorded(item.meeting.state)) throw problem('meetings:problem.isOver')
  const { purpose, minutes, isRestricted } = input
  const after = { title: withTexts(item.title as LocalizedText, input.title), purpose, presenter: input.presenter || null, minutes, isRestricted, legalGround: isRestricted ? input.legalGround : null, ...(isRestricted ? { isShared: false } : {}) }
  const revision = await answeredRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: item.revision }, input)
  const changed = await db.agendaItem.updateMany({ where: { networkId, id: item.id, revision }, data: { ...after, revision: { increment: 1 } } })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'agenda_items', objectId: item.id }, prefixed('title', input.title), prefixed('title', plainTexts(item.title as LocalizedText)))
  await db.agendaReader.deleteMany({ where: { networkId, agendaItemId: item.id } })
  if (isRestricted && input.readers.length > 0) await db.agendaReader.createMany({ data: [...new Set(input.readers)].map((memberId) => ({ networkId, agendaItemId: item.id, memberId })) })
  await keepRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: revision + 1, before: { title: item.title, purpose: item.purpose }, after: { title: after.title, purpose } })
  return { ids: [item.id], facts: { revision: revision + 1 } }
}

/** Moves an item one step up or down; first and last stay where they are. */
export async function moveAgendaItem(scope: NetworkScope, db: Db, input: z.output<typeof moveAgendaItemSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const item = await plannedItem(scope, db, input.item)
  const isUp = input.direction === 'up'
  const other = await db.agendaItem.findFirst({
    where: { networkId, meetingId: item.meetingId, position: isUp ? { lt: item.position } : { gt: item.position } },
    orderBy: { position: isUp ? 'desc' : 'asc' },
    select: { id: true, position: true },
  })
  if (!other) return { ids: [item.id] }
  await db.agendaItem.update({ where: { networkId_id: { networkId, id: item.id } }, data: { position: other.position }, select: { id: true } })
  await db.agendaItem.update({ where: { networkId_id: { networkId, id: other.id } }, data: { position: item.position }, select: { id: true } })
  return { ids: [item.id, other.id] }
}

/** Takes an item off the agenda before the meeting, and its files with it. */
export async function removeAgendaItem(scope: NetworkScope, db: Db, input: z.output<typeof removeAgendaItemSchema>): Promise<CommandResult> {
  const item = await plannedItem(scope, db, input.item)
  const files = await db.agendaAttachment.findMany({ where: { networkId: scope.networkId, agendaItemId: item.id }, select: { fileId: true } })
  await db.agendaAttachment.deleteMany({ where: { networkId: scope.networkId, agendaItemId: item.id } })
  await db.agendaReader.deleteMany({ where: { networkId: scope.networkId, agendaItemId: item.id } })
  await db.agendaItem.delete({ where: { networkId_id: { networkId: scope.networkId, id: item.id } }, select: { id: true } })
  await keepRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: item.revision + 1, before: { title: item.title, position: item.position }, after: {} })
  await dropUnheld(scope, db, files.map((row) => row.fileId))
  return { ids: [item.id] }
}

/** The texts of content by language, as a form would send them. */
export function plainTexts(content: LocalizedText | null): Record<string, string> {
  return Object.fromEntries(Object.entries(content ?? {}).map(([lang, entry]) => [lang, entry.text]))
}

/** The same under the names of a form's fields: `title.sv`. */
export function prefixed(field: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [`${field}.${lang}`, text]))
}

async function plannedItem(scope: NetworkScope, db: Db, id: string) {
  const { networkId } = scope
  const found = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id } }, select: { meetingId: true } })
  if (!found) throw notHere()
  const meeting = await lockedMeeting(scope, db, found.meetingId)
  if (!isBeingPlanned(meeting.state)) throw problem('meetings:problem.isOver')
  const item = await db.agendaItem.findUnique({ where: { networkId_id: { networkId, id } } })
  if (!item) throw notHere()
  return item
}

/** The meeting, held fast until this change is done: two people who add or move items do it one after the other. */
export async function lockedMeeting(scope: NetworkScope, db: Db, id: string) {
  await db.$queryRaw`select 1 from meetings where network_id = ${scope.networkId}::uuid and id = ${id}::uuid for update`
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, select: { id: true, state: true } })
  if (!meeting) throw notHere()
  return meeting
}
