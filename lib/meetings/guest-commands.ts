import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { problem } from '@/lib/problem'
import { keepRevision, notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { lockedMeeting } from './agenda-commands'
import { isApproved } from './guest-queries'
import { isForGuests, isSettled, type Parcel, type SharedCopy } from './guest-rules'
import type { inviteNetworkSchema, shareItemsSchema, withdrawGuestSchema } from './guest-schema'
import { isHostedElsewhere } from './invitation-queries'
import { isBeingPlanned } from './rules'

/** Invites another network of the public directory to a meeting that is to come. The worker tells it. Again after a withdrawal it is asked anew. */
export async function inviteNetwork(scope: NetworkScope, db: Db, input: z.output<typeof inviteNetworkSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await ownMeeting(scope, db, input.meeting)
  if (!isBeingPlanned(meeting.state)) throw problem('meetings:problem.isOver')
  if (input.guest === networkId) throw problem('meetings:problem.ownNetwork', { field: 'guest' })
  const guest = await db.network.findFirst({ where: { id: input.guest, isConfirmed: true, state: { not: 'ended' } }, select: { id: true } })
  if (!guest) throw problem('meetings:problem.chooseNetwork', { field: 'guest' })
  const where = { networkId, meetingId: meeting.id, guestNetworkId: guest.id }
  const asked = await db.meetingGuest.findUnique({ where: { networkId_meetingId_guestNetworkId: where } })
  if (asked && !asked.withdrawnAt) throw problem('meetings:problem.alreadyInvited', { field: 'guest', status: 409 })
  if (asked) await db.meetingGuest.update({ where: { networkId_meetingId_guestNetworkId: where }, data: { withdrawnAt: null, answer: null, toldAt: null, deliveredAt: null, invitedAt: new Date() }, select: { meetingId: true } })
  else await db.meetingGuest.create({ data: where, select: { meetingId: true } })
  return { ids: [meeting.id, guest.id] }
}

/** Takes an invitation back before the meeting is held. The guest is told that the meeting is off for it. */
export async function withdrawGuest(scope: NetworkScope, db: Db, input: z.output<typeof withdrawGuestSchema>): Promise<CommandResult> {
  const meeting = await ownMeeting(scope, db, input.meeting)
  if (!isBeingPlanned(meeting.state)) throw problem('meetings:problem.isOver')
  const gone = await db.meetingGuest.updateMany({ where: { networkId: scope.networkId, meetingId: meeting.id, guestNetworkId: input.guest, withdrawnAt: null }, data: { withdrawnAt: new Date(), deliveredAt: null } })
  if (gone.count !== 1) throw notHere()
  return { ids: [meeting.id, input.guest] }
}

/** Says which items the guests may read, until the minutes are approved. A restricted item is never shared. */
export async function shareItems(scope: NetworkScope, db: Db, input: z.output<typeof shareItemsSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await ownMeeting(scope, db, input.meeting)
  if (meeting.state === 'cancelled' || (await isApproved(scope, db, meeting.id))) throw problem('meetings:problem.sharedAlready', { status: 409 })
  const items = await db.agendaItem.findMany({ where: { networkId, meetingId: meeting.id }, select: { id: true, isShared: true, isRestricted: true, revision: true } })
  const chosen = new Set(input.items)
  if (items.filter((item) => chosen.has(item.id)).length !== chosen.size) throw notHere()
  if (items.some((item) => item.isRestricted && chosen.has(item.id))) throw problem('meetings:problem.restrictedStays', { field: 'items[]' })
  const changed = items.filter((item) => item.isShared !== chosen.has(item.id))
  for (const item of changed) {
    await db.agendaItem.update({ where: { networkId_id: { networkId, id: item.id } }, data: { isShared: !item.isShared, revision: { increment: 1 } }, select: { id: true } })
    await keepRevision(scope, db, { object: 'agenda_items', objectId: item.id, revision: item.revision + 1, before: { isShared: item.isShared }, after: { isShared: !item.isShared } })
  }
  return { ids: [meeting.id, ...changed.map((item) => item.id)], facts: { shared: chosen.size } }
}

/**
 * Freezes the shared items of a meeting, with their notes and decisions, for every guest that is still asked: the worker
 * carries the copy over. For the approval of the minutes; again it changes nothing. Answers how many guests wait for it.
 */
export async function deliverShared(scope: NetworkScope, db: Db, meetingId: string): Promise<number> {
  const { networkId } = scope
  const waiting = await db.meetingGuest.findMany({ where: { networkId, meetingId, withdrawnAt: null }, select: { guestNetworkId: true, copy: true } })
  const empty = waiting.filter((row) => row.copy === null)
  if (empty.length === 0) return 0
  const copy = (waiting.find((row) => row.copy !== null)?.copy as SharedCopy | undefined) ?? (await copyOf(scope, db, meetingId))
  for (const { guestNetworkId } of empty) {
    await db.meetingGuest.update({ where: { networkId_meetingId_guestNetworkId: { networkId, meetingId, guestNetworkId } }, data: { copy, deliveredAt: null }, select: { meetingId: true } })
  }
  return empty.length
}

/** The same for every meeting whose minutes are approved and whose guests have no copy yet. For the worker. */
export async function deliverApproved(scope: NetworkScope, db: Db): Promise<number> {
  const { networkId } = scope
  const meetings = await db.meeting.findMany({ where: { networkId, minutes: { state: 'approved' }, guestNetworks: { some: { withdrawnAt: null, copy: { equals: Prisma.DbNull } } } }, select: { id: true } })
  for (const { id } of meetings) await deliverShared(scope, db, id)
  return meetings.length
}

/** Notes that a guest has heard the newest, and its answer: yes, no or none, and nothing else of it. */
export async function keepReply(scope: NetworkScope, db: Db, parcel: Parcel, answer: boolean | null): Promise<void> {
  const where = { networkId: scope.networkId, meetingId: parcel.hostMeetingId, guestNetworkId: parcel.guestNetworkId }
  await db.meetingGuest.updateMany({ where: { ...where, NOT: { toldHash: parcel.hash, toldAt: { not: null } } }, data: { toldHash: parcel.hash, toldAt: new Date() } })
  const isGone = parcel.letter.isCancelled
  await db.meetingGuest.updateMany({ where, data: { answer: isGone ? null : answer } })
  if (isSettled(parcel, answer)) await db.meetingGuest.updateMany({ where: { ...where, toldHash: parcel.hash, deliveredAt: null }, data: { deliveredAt: new Date() } })
}

/** The meeting, held fast, if this network is its host. An invitation of another's becomes no meeting to invite to. */
async function ownMeeting(scope: NetworkScope, db: Db, id: string) {
  const meeting = await lockedMeeting(scope, db, id)
  if (await isHostedElsewhere(scope, db, id)) throw problem('meetings:problem.hostDecides', { status: 409 })
  return meeting
}

async function copyOf(scope: NetworkScope, db: Db, meetingId: string): Promise<SharedCopy> {
  const rows = await db.agendaItem.findMany({
    where: { networkId: scope.networkId, meetingId }, orderBy: { position: 'asc' },
    select: { title: true, notes: true, isShared: true, isRestricted: true, decisions: { orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { text: true } } },
  })
  return {
    items: rows.filter(isForGuests).map(({ title, notes, decisions }) => ({
      title: title as LocalizedText, notes: notes as LocalizedText | null, decisions: decisions.map((one) => ({ id: newId(), text: one.text as LocalizedText })),
    })),
  }
}
