import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkRole } from '@/lib/access/roles'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import type { CallItem, ItemReader } from './call-rules'

export type CalledMeeting = {
  id: string; network: LocalizedText; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null; cancelReason: string | null; sequence: number; items: CallItem[]
}

/** The meeting with its whole agenda, for letters that each withhold what their reader may not read (`itemsFor`). */
export async function findCalled(db: Db, networkId: string, id: string): Promise<CalledMeeting> {
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const row = await db.meeting.findUniqueOrThrow({
    where: { networkId_id: { networkId, id } },
    select: {
      id: true, startsAt: true, endsAt: true, venue: true, remoteLink: true, cancelReason: true, sequence: true,
      agendaItems: {
        orderBy: { position: 'asc' },
        select: { id: true, title: true, isRestricted: true, readers: { select: { memberId: true } }, attachments: { orderBy: { addedAt: 'asc' }, select: { file: { select: { id: true, name: true, bytes: true } } } } },
      },
    },
  })
  const { agendaItems, ...meeting } = row
  const items = agendaItems.map(({ readers, attachments, ...item }) => ({ ...item, readers: readers.map((one) => one.memberId), files: attachments.map((one) => one.file) }))
  return { ...meeting, network: network.names as LocalizedText, items }
}

export type CalledMember = ItemReader & { reply: string; name: string; email: string; language: string; isReleased: boolean }

/** Those who were called and have an address, with what decides what each may read. */
export async function listCalled(db: Db, networkId: string, meetingId: string): Promise<CalledMember[]> {
  const rows = await db.callReply.findMany({
    where: { networkId, meetingId, member: { email: { not: null } } }, orderBy: { memberId: 'asc' },
    select: { id: true, memberId: true, releasedAt: true, member: { select: { name: true, email: true, language: true, isBySeatOnly: true, holdings: { where: inForce(), select: { role: true } } } } },
  })
  return rows.map(({ id, memberId, releasedAt, member }) => ({
    reply: id, memberId, isReleased: releasedAt !== null, email: member.email ?? '', language: member.language, roles: member.holdings.map((one): NetworkRole => one.role),
    name: member.isBySeatOnly ? (member.email ?? '') : member.name,
  }))
}

/** The address to which calendars send their answers: the secretary's, else the chair's. */
export async function findOrganiser(db: Db, networkId: string): Promise<string | null> {
  const rows = await db.seatHolder.findMany({ where: { networkId, ...inForce(), role: { in: ['secretary', 'chair'] }, member: { email: { not: null } } }, select: { role: true, member: { select: { email: true } } } })
  return (rows.find((row) => row.role === 'secretary') ?? rows[0])?.member.email ?? null
}

/** Who is called to a meeting of that day: everybody on a seat, and the deputy of a seat on which nobody sits. */
export async function membersToCall(db: Db, networkId: string, day: Date): Promise<string[]> {
  const seats = await db.seat.findMany({
    where: { networkId, ...inForce(day) },
    select: { holders: { where: { ...inForce(day), member: inForce(day) }, select: { memberId: true } }, deputies: { where: { ...inForce(day), member: inForce(day) }, select: { memberId: true } } },
  })
  return [...new Set(seats.flatMap((seat) => (seat.holders.length > 0 ? seat.holders : seat.deputies).map((row) => row.memberId)))]
}
