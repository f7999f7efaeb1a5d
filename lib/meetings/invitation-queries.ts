import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { type InvitationState, invitationState, type SharedCopy } from './guest-rules'
import { type GuestLine, isApproved, listGuests } from './guest-queries'
import { isId } from './queries'

export type InvitationLine = { id: string; hostName: LocalizedText; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null; state: InvitationState; changedAt: Date; revision: number
  /** Whether this network has a meeting of its own for it, under the same id. */
  hasMeeting: boolean
}
export type TakenDecision = { id: string; year: number; number: number; copyId: string }
export type InvitationView = InvitationLine & {
  agenda: LocalizedText[]
  /** The shared items as the host approved them; null until then. */
  copy: SharedCopy | null
  receivedAt: Date | null
  taken: TakenDecision[]
}

const LINE = { id: true, hostName: true, startsAt: true, endsAt: true, venue: true, remoteLink: true, isCancelled: true, answer: true, changedAt: true, revision: true } as const
type Stored = Omit<InvitationLine, 'state' | 'hostName' | 'hasMeeting'> & { hostName: unknown; isCancelled: boolean; answer: boolean | null }

function lineOf({ isCancelled, answer, hostName, ...row }: Stored, hasMeeting: boolean): InvitationLine {
  return { ...row, hostName: hostName as LocalizedText, state: invitationState({ isCancelled, answer }), hasMeeting }
}

/** Other networks' meetings that this one is asked to and that are not over, the nearest first. */
export async function listInvitations(scope: NetworkScope, db: Db, since = new Date()): Promise<InvitationLine[]> {
  const { networkId } = scope
  const rows = await db.meetingInvitation.findMany({ where: { networkId, endsAt: { gte: since } }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: LINE })
  const own = await db.meeting.findMany({ where: { networkId, id: { in: rows.map((row) => row.id) } }, select: { id: true } })
  return rows.map((row) => lineOf(row, own.some((meeting) => meeting.id === row.id)))
}

/** One invitation with what the host shares; null when it is not in this network. */
export async function findInvitation(scope: NetworkScope, db: Db, id: string): Promise<InvitationView | null> {
  const { networkId } = scope
  if (!isId(id)) return null
  const row = await db.meetingInvitation.findUnique({
    where: { networkId_id: { networkId, id } },
    select: { ...LINE, agenda: true, body: true, receivedAt: true, decisions: { orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { id: true, year: true, number: true, copyId: true } } },
  })
  if (!row) return null
  const { agenda, body, receivedAt, decisions, ...line } = row
  const hasMeeting = (await db.meeting.count({ where: { networkId, id } })) > 0
  const taken = decisions.flatMap(({ copyId, ...one }) => (copyId ? [{ ...one, copyId }] : []))
  return { ...lineOf(line, hasMeeting), agenda: agenda as LocalizedText[], copy: body as SharedCopy | null, receivedAt, taken }
}

/** Whether a meeting of this network is another's to which it was invited: then its host decides on time and place. */
export async function isHostedElsewhere(scope: NetworkScope, db: Db, meetingId: string): Promise<boolean> {
  return (await db.meetingInvitation.count({ where: { networkId: scope.networkId, id: meetingId } })) > 0
}

/** The two sides of a meeting of several networks: whom this network has invited, and whose invitation it is. */
export async function findJoint(scope: NetworkScope, db: Db, meetingId: string): Promise<{ guests: GuestLine[]; isApproved: boolean; invitation: InvitationView | null }> {
  const guests = isId(meetingId) ? await listGuests(scope, db, meetingId) : []
  return { guests, isApproved: guests.length > 0 && (await isApproved(scope, db, meetingId)), invitation: await findInvitation(scope, db, meetingId) }
}
