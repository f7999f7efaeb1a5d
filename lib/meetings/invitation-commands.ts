import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { writeAudit } from '@/lib/audit'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { wallDate } from '@/lib/i18n/wall-time'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { keepRevision, notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { answerOf, answerWord, type Parcel, type SharedCopy } from './guest-rules'
import type { answerInvitationSchema, takeDecisionSchema, undoAnswerSchema } from './guest-schema'
import { endOwnMeeting, followHost, planOwnMeeting } from './own-meeting-commands'
import { numberDecision } from './minutes-commands'

/**
 * Takes in what a host has to tell this network, and answers what this network has said to it: yes, no or none (null). For the
 * worker. The same parcel again changes nothing; the frozen copy is written once, to a guest that has not declined.
 */
export async function receiveParcel(scope: NetworkScope, db: Db, parcel: Parcel): Promise<boolean | null> {
  const { networkId } = scope
  const { hostNetworkId, hostMeetingId, letter, copy, hash } = parcel
  const where = { networkId_hostMeetingId: { networkId, hostMeetingId } }
  const before = await db.meetingInvitation.findUnique({ where })
  const news = { ...letter, startsAt: new Date(letter.startsAt), endsAt: new Date(letter.endsAt), toldHash: hash, changedAt: new Date() }
  if (!before) {
    // Called off before it was told of: there is nothing to tell.
    if (letter.isCancelled) return null
    const id = newId()
    await db.meetingInvitation.create({ data: { networkId, id, hostNetworkId, hostMeetingId, ...news }, select: { id: true } })
    await writeAudit(db, scope, { action: 'meetings.receiveInvitation', objectIds: [id], fields: [] })
    return null
  }
  const isAskedAnew = before.isCancelled && !letter.isCancelled
  const answer = isAskedAnew ? null : before.answer
  if (before.toldHash !== hash) {
    await db.meetingInvitation.update({ where, data: { ...news, answer, revision: { increment: 1 } }, select: { id: true } })
    await followHost(scope, db, before.id, letter, before.agenda as LocalizedText[])
    await writeAudit(db, scope, { action: 'meetings.receiveInvitation', objectIds: [before.id], fields: [] })
  }
  if (copy && before.body === null && answer !== false && !letter.isCancelled) {
    await db.meetingInvitation.update({ where, data: { body: copy, receivedAt: new Date(), changedAt: new Date() }, select: { id: true } })
  }
  return answer
}

/**
 * Answers another network's invitation: with a yes the meeting stands in this network's own list, calendar and rhythm, without
 * it the meeting is taken out again. What has been held stays. `undo` is the answer before.
 */
export async function answerInvitation(scope: NetworkScope, db: Db, input: z.output<typeof answerInvitationSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const row = await lockedInvitation(scope, db, input.invitation)
  if (row.isCancelled) throw problem('meetings:problem.invitationOff', { status: 409 })
  const [before, answer] = [answerWord(row.answer), answerOf(input.answer)]
  await db.meetingInvitation.update({ where: { networkId_id: { networkId, id: row.id } }, data: { answer, answeredAt: answer === null ? null : new Date(), changedAt: new Date(), revision: { increment: 1 } }, select: { id: true } })
  if (answer) await planOwnMeeting(scope, db, row)
  else await endOwnMeeting(scope, db, row.id, 'declined')
  await keepRevision(scope, db, { object: 'meeting_invitations', objectId: row.id, revision: row.revision + 1, before: { answer: before }, after: { answer: input.answer } })
  return { ids: [row.id], undo: before, facts: { answer: input.answer, meeting: answer ? row.id : null } }
}

/** Goes back to the answer before, or to none. */
export async function undoAnswer(scope: NetworkScope, db: Db, input: z.output<typeof undoAnswerSchema>): Promise<CommandResult> {
  const result = await answerInvitation(scope, db, { invitation: input.invitation, answer: input.undo })
  return { ...result, facts: { ...result.facts, isUndone: true } }
}

/** Takes a decision of the shared copy as this network's own, under the next number of the year of the meeting. Once. */
export async function takeDecision(scope: NetworkScope, db: Db, input: z.output<typeof takeDecisionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const row = await lockedInvitation(scope, db, input.invitation)
  if (!row.answer) throw problem('meetings:problem.notAccepted', { status: 409 })
  const shared = (row.body as SharedCopy | null)?.items.flatMap((item) => item.decisions).find((one) => one.id === input.decision)
  if (!shared) throw notHere()
  if (await db.decision.count({ where: { networkId, invitationId: row.id, copyId: shared.id } })) throw problem('meetings:problem.alreadyTaken', { status: 409 })
  const { id, number, year } = await numberDecision(db, networkId, { invitationId: row.id, copyId: shared.id, text: shared.text, decidedOn: wallDate(row.startsAt, scope.timeZone) })
  await recountFacts(db, networkId)
  return { ids: [row.id, id], facts: { decision: id, number, year } }
}

/** The invitation, held fast until this change is done. */
async function lockedInvitation(scope: NetworkScope, db: Db, id: string) {
  const { networkId } = scope
  await db.$queryRaw`select 1 from meeting_invitations where network_id = ${networkId}::uuid and id = ${id}::uuid for update`
  const row = await db.meetingInvitation.findUnique({ where: { networkId_id: { networkId, id } } })
  if (!row) throw notHere()
  return row
}
