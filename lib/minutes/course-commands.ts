import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { withTexts } from '@/lib/i18n/content'
import { today } from '@/lib/i18n/moments'
import { changeState } from '@/lib/meetings/commands'
import { deliverShared } from '@/lib/meetings/guest-commands'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { describeMinutes } from './body-queries'
import { openDraft, openMinutes } from './commands'
import { writeToMembers } from './letter-commands'
import { publishVersion } from './publish-commands'
import { needsAllLanguages } from './queries'
import { fingerprintOf, obstacleTo } from './rules'
import type { addAppendixSchema, approveMinutesSchema, askForCommentsSchema, checkMinutesSchema, MinutesBody } from './schema'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** Opens the draft for comments until a day, names who checks it, and writes to everybody at the table. `facts.asked`: how many letters. */
export async function askForComments(scope: NetworkScope, db: Db, input: z.output<typeof askForCommentsSchema>): Promise<CommandResult> {
  const { networkId } = scope
  await openDraft(scope, db, input.meeting)
  if (input.until < today(scope.timeZone)) throw problem('minutes:problem.untilPassed', { field: 'until' })
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId: input.meeting } }, data: { state: 'for_comments', commentsUntil: day(input.until), revision: { increment: 1 } }, select: { meetingId: true } })
  await nameCheckers(scope, db, input.meeting, input.checkers)
  const meeting = await heldMeeting(scope, db, input.meeting)
  const asked = await writeToMembers(scope, db, meeting, { kind: 'comments', until: input.until })
  if (input.checkers.length > 0) await writeToMembers(scope, db, meeting, { kind: 'check' }, input.checkers)
  return { ids: [input.meeting], facts: { asked } }
}

/** Those named check; those no longer named do not. A check that stands is kept. */
async function nameCheckers({ networkId }: NetworkScope, db: Db, meetingId: string, checkers: readonly string[]): Promise<void> {
  const wanted = [...new Set(checkers)]
  await db.minutesChecker.deleteMany({ where: { networkId, meetingId, memberId: { notIn: wanted } } })
  await db.minutesChecker.createMany({ data: wanted.map((memberId) => ({ networkId, meetingId, memberId })), skipDuplicates: true })
}

/** A named checker approves the text in front of her. With the last of them the minutes are approved. `facts.approved` says whether. */
export async function checkMinutes(scope: NetworkScope, db: Db, input: z.output<typeof checkMinutesSchema>): Promise<CommandResult> {
  const { networkId, memberId } = scope
  await openDraft(scope, db, input.meeting)
  const checked = memberId === null ? { count: 0 } : await db.minutesChecker.updateMany({ where: { networkId, meetingId: input.meeting, memberId }, data: { approvedAt: new Date() } })
  if (checked.count !== 1) throw problem('minutes:problem.notChecker', { status: 403 })
  const body = await textToApprove(scope, db, input)
  const rows = await db.minutesChecker.findMany({ where: { networkId, meetingId: input.meeting }, orderBy: { approvedAt: 'asc' }, select: { approvedAt: true, member: { select: { name: true } } } })
  if (rows.some((row) => row.approvedAt === null)) return { ids: [input.meeting], facts: { approved: false } }
  await freeze(scope, db, body, rows.map((row) => ({ name: row.member.name, as: 'checker' as const })), false)
  return { ids: [input.meeting], facts: { approved: true } }
}

/** The chair approves, where nobody is named to check; on her wish the public version goes out in the same breath. */
export async function approveMinutes(scope: NetworkScope, db: Db, input: z.output<typeof approveMinutesSchema>): Promise<CommandResult> {
  const { networkId } = scope
  await openDraft(scope, db, input.meeting)
  if (await db.minutesChecker.count({ where: { networkId, meetingId: input.meeting } })) throw problem('minutes:problem.checkersFirst')
  const body = await textToApprove(scope, db, input)
  await freeze(scope, db, body, [{ name: scope.name ?? '', as: 'chair' }], input.publish)
  return { ids: [input.meeting], facts: { approved: true, published: input.publish } }
}

/** The text as it stands, with everything of the meeting held fast, if it is the very one that the reader has seen. */
async function textToApprove(scope: NetworkScope, db: Db, input: { meeting: string; fingerprint: string }): Promise<MinutesBody> {
  const { networkId } = scope
  // Whoever is writing this instant is waited for, and whoever begins now finds the minutes approved.
  await db.$queryRaw`select 1 from agenda_items where network_id = ${networkId}::uuid and meeting_id = ${input.meeting}::uuid for update`
  await db.$queryRaw`select 1 from attendances where network_id = ${networkId}::uuid and meeting_id = ${input.meeting}::uuid for update`
  await db.$queryRaw`select 1 from decisions where network_id = ${networkId}::uuid and meeting_id = ${input.meeting}::uuid for update`
  const meeting = await heldMeeting(scope, db, input.meeting)
  const body = await describeMinutes(scope, db, meeting.id, meeting.minutes?.kind ?? 'decisions')
  const obstacle = obstacleTo(body, await needsAllLanguages(scope, db))
  if (obstacle) throw problem(`minutes:problem.${obstacle}`)
  if (fingerprintOf(body) !== input.fingerprint) throw problem('minutes:problem.changedMeanwhile', { status: 409 })
  return body
}

/** Freezes the text as a version with its fingerprint, closes the meeting if it is open, lets guest networks have what is shared with them, and tells everybody once. */
async function freeze(scope: NetworkScope, db: Db, draft: MinutesBody, by: { name: string; as: 'chair' | 'checker' }[], publish: boolean): Promise<void> {
  const { networkId, userId } = scope
  const approvedAt = new Date()
  const body: MinutesBody = { ...draft, approved: { at: approvedAt.toISOString(), by } }
  const meeting = await heldMeeting(scope, db, draft.meeting.id)
  if (meeting.state === 'held') await changeState(scope, db, { meeting: meeting.id, revision: meeting.revision }, 'closed')
  await db.minutesVersion.create({ data: { networkId, meetingId: meeting.id, version: 1, body, sha256: fingerprintOf(body), approvedAt, approvedBy: userId }, select: { version: true } })
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId: meeting.id } }, data: { state: 'approved', approvedAt, revision: { increment: 1 } }, select: { meetingId: true } })
  if (publish) await publishVersion(scope, db, meeting.id)
  await deliverShared(scope, db, meeting.id)
  await writeToMembers(scope, db, meeting, { kind: 'approved', isPublic: publish })
  await recountFacts(db, networkId)
}

/** A correction after approval, with its day and its name; the approved text stays. What is public gets it too. */
export async function addAppendix(scope: NetworkScope, db: Db, input: z.output<typeof addAppendixSchema>): Promise<CommandResult> {
  const { networkId, userId } = scope
  const head = await openMinutes(scope, db, input.meeting)
  if (head.state !== 'approved') throw problem('minutes:problem.notApproved', { status: 409 })
  if (input.item && !(await db.agendaItem.count({ where: { networkId, meetingId: input.meeting, id: input.item } }))) throw notHere()
  const id = newId()
  await db.minutesAppendix.create({ data: { networkId, id, meetingId: input.meeting, agendaItemId: input.item, text: withTexts(null, input.text), addedBy: userId }, select: { id: true } })
  if (input.comment) await db.minutesComment.updateMany({ where: { networkId, id: input.comment, meetingId: input.meeting }, data: { settledAt: new Date() } })
  if (head.publishedAt) await publishVersion(scope, db, input.meeting)
  return { ids: [input.meeting, id], facts: { appendix: id } }
}

async function heldMeeting({ networkId }: NetworkScope, db: Db, id: string) {
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId, id } }, include: { minutes: { select: { kind: true } } } })
  if (!meeting) throw notHere()
  return meeting
}
