import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { hashOf } from '@/lib/auth/tokens'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { type GuestState, guestState, isForGuests, type Letter, type Parcel, type SharedCopy } from './guest-rules'

export type GuestLine = { networkId: string; slug: string; names: LocalizedText; state: GuestState }

/** The networks invited to one meeting, by name from the public directory, with how far each has come. */
export async function listGuests(scope: NetworkScope, db: Db, meetingId: string): Promise<GuestLine[]> {
  const rows = await db.meetingGuest.findMany({ where: { networkId: scope.networkId, meetingId }, orderBy: [{ invitedAt: 'asc' }, { guestNetworkId: 'asc' }] })
  const networks = await db.network.findMany({ where: { id: { in: rows.map((row) => row.guestNetworkId) } }, select: { id: true, slug: true, names: true } })
  return rows.flatMap((row) => networks.filter((one) => one.id === row.guestNetworkId).map(({ slug, names }) => ({ networkId: row.guestNetworkId, slug, names: names as LocalizedText, state: guestState(row) })))
}

/** What waits here for the guests of meetings that are to come or were held within a year, one parcel a guest. For the worker. */
export async function listParcels(scope: NetworkScope, db: Db, now = new Date()): Promise<Parcel[]> {
  const { networkId } = scope
  const rows = await db.meetingGuest.findMany({
    where: { networkId, deliveredAt: null, meeting: { startsAt: { gt: yearBefore(now) } } },
    orderBy: [{ meetingId: 'asc' }, { guestNetworkId: 'asc' }],
    include: { meeting: { include: { agendaItems: { orderBy: { position: 'asc' }, select: { title: true, isShared: true, isRestricted: true } } } } },
  })
  if (rows.length === 0) return []
  const host = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  return rows.map(({ meeting, copy, withdrawnAt, guestNetworkId }) => {
    const letter: Letter = {
      hostName: host.names as LocalizedText, startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString(), venue: meeting.venue, remoteLink: meeting.remoteLink,
      isCancelled: withdrawnAt !== null || meeting.state === 'cancelled', agenda: meeting.agendaItems.filter(isForGuests).map((item) => item.title as LocalizedText),
    }
    const frozen = copy as SharedCopy | null
    return { hostNetworkId: networkId, hostMeetingId: meeting.id, guestNetworkId, letter, copy: frozen, hash: hashOf(JSON.stringify({ letter, copy: frozen })) }
  })
}

/** Whether a meeting's minutes are approved: then what its guests may read is as it is. */
export async function isApproved(scope: NetworkScope, db: Db, meetingId: string): Promise<boolean> {
  return (await db.minutes.count({ where: { networkId: scope.networkId, meetingId, state: 'approved' } })) > 0
}

/** How many decisions of other hosts' meetings this network has taken as its own, by the meeting it has for them. */
export async function countTaken(scope: NetworkScope, db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.decision.groupBy({ by: ['invitationId'], where: { networkId: scope.networkId, invitationId: { not: null } }, _count: true })
  return new Map(rows.flatMap((row) => (row.invitationId ? [[row.invitationId, row._count] as const] : [])))
}

function yearBefore(now: Date): Date {
  return new Date(now.getTime() - 365 * 86_400_000)
}
