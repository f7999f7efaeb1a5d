import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { SeatRole, Strength } from '@/lib/frames/schema'
import { type LocalizedText, localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { type AttendedMeeting, cellsOf, daysBetween, inRosterOrder, isBySeatOnly, type SeatCell, vacantSince } from './rules'

/** `name` is null for whom the network shows by the seat alone; her title, address and telephone are not told either. */
export type SeatPerson = { memberId: string; name: string | null; email: string | null; phone: string | null; title: string | null; hasAccount: boolean; mayDecide: boolean; from: string; until: string | null }
export type SeatHolding = SeatPerson & { role: SeatRole; handoverNote: string | null }

/** A seat on a day, with everybody and everything that hangs on it. */
export type SeatRow = {
  id: string; revision: number; position: number; strength: Strength; /** What the network calls the seat, where the sector's name is not enough. */ title: LocalizedText | null; isYouth: boolean; placeId: string | null
  from: string; until: string | null; requiredBy: { code: string; version: string; item: string }[]
  sector: NetworkSector
  organisation: { id: string; name: string } | null
  nominator: string | null; nominatorEmail: string | null; nominatorContact: string | null
  holder: SeatHolding | null
  /** Appointed already, from a later day. */
  next: SeatHolding | null
  deputy: SeatPerson | null
  /** Since which day, and for how many days, nobody has sat here; null while somebody does. */
  vacant: { since: string; days: number } | null
  expiredOn: string | null
  /** What whoever sat here before has left to the next. */
  predecessorNote: string | null
  /** The seat's last four held meetings, oldest first. */
  lastFour: SeatCell[]
}

const PERSON = { id: true, name: true, email: true, phone: true, title: true, userId: true, isBySeatOnly: true } as const
const HOLDER = { role: true, mayDecide: true, validFrom: true, validTo: true, handoverNote: true, member: { select: PERSON }, term: { select: { validTo: true } } } as const

function rowsOn(scope: NetworkScope, db: Db, date: Date) {
  return db.seat.findMany({
    where: { networkId: scope.networkId, OR: [{ validTo: null }, { validTo: { gte: date } }] },
    include: {
      organisations: { where: inForce(date), select: { organisation: { select: { id: true, name: true } } } },
      holders: { select: HOLDER, orderBy: { validFrom: 'asc' } },
      deputies: { where: inForce(date), select: { mayDecide: true, validFrom: true, validTo: true, member: { select: PERSON } } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
}
type Read = Awaited<ReturnType<typeof rowsOn>>[number]

/** The roster on a day (`2026-12-04`): empty seats first, then the order of the band. */
export async function listSeats(scope: NetworkScope, db: Db, day: string): Promise<SeatRow[]> {
  const date = new Date(day)
  const rows = await rowsOn(scope, db, date)
  const sectors = new Map((await listNetworkSectors(scope, db)).map((sector) => [sector.id, sector]))
  const meetings = await lastMeetings(scope, db, date)
  const seats = rows.flatMap((row) => {
    const sector = sectors.get(row.sectorId)
    return sector ? [seatOf(row, sector, meetings, day)] : []
  })
  return inRosterOrder(seats)
}

function seatOf(row: Read, sector: NetworkSector, meetings: AttendedMeeting[], day: string): SeatRow {
  const holdings = row.holders.map((one) => ({ row: one, from: isoDay(one.validFrom), until: one.validTo && isoDay(one.validTo) }))
  const current = holdings.find((one) => one.from <= day && (one.until === null || one.until >= day))
  const next = holdings.find((one) => one.from > day)
  const last = holdings.filter((one) => one.until !== null && one.until < day).at(-1)
  const since = vacantSince(holdings, isoDay(row.validFrom), day)
  const ranOut = !current && last && last.row.term && isoDay(last.row.term.validTo) === last.until
  const deputy = row.deputies[0]
  return {
    id: row.id, revision: row.revision, position: row.position, strength: row.strength, title: row.title === null ? null : localizedText.parse(row.title), isYouth: row.isYouth, placeId: row.placeId,
    from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo), requiredBy: row.requiredBy as SeatRow['requiredBy'],
    sector, organisation: row.organisations[0]?.organisation ?? null, nominator: row.nominator, nominatorEmail: row.nominatorEmail, nominatorContact: row.nominatorContact,
    holder: current ? holdingOf(row, current.row) : null, next: next ? holdingOf(row, next.row) : null,
    deputy: deputy ? personOf(row, deputy, 'member') : null,
    vacant: since === null ? null : { since, days: Math.max(0, daysBetween(since, day)) },
    expiredOn: ranOut ? last.until : null, predecessorNote: last?.row.handoverNote ?? null,
    lastFour: cellsOf({ id: row.id, from: isoDay(row.validFrom), holdings }, meetings),
  }
}

function holdingOf(seat: { isYouth: boolean }, row: Read['holders'][number]): SeatHolding {
  return { ...personOf(seat, row, row.role), role: row.role, handoverNote: row.handoverNote }
}

type Held = Pick<Read['holders'][number], 'mayDecide' | 'validFrom' | 'validTo' | 'member'>

function personOf(seat: { isYouth: boolean }, row: Held, role: SeatRole): SeatPerson {
  const { id, userId, isBySeatOnly: _mark, ...shown } = row.member
  const hidden = { name: null, email: null, phone: null, title: null }
  return {
    memberId: id, ...(isBySeatOnly(seat, row.member, role) ? hidden : shown), hasAccount: userId !== null,
    mayDecide: row.mayDecide, from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo),
  }
}

async function lastMeetings(scope: NetworkScope, db: Db, date: Date): Promise<AttendedMeeting[]> {
  const meetings = await db.meeting.findMany({
    where: { networkId: scope.networkId, state: { in: ['held', 'closed'] }, startsAt: { lt: new Date(date.getTime() + 86_400_000) } },
    orderBy: { startsAt: 'desc' }, take: 4,
    select: { startsAt: true, attendances: { select: { seatId: true, state: true } } },
  })
  return meetings.reverse().map((meeting) => ({
    day: isoDay(meeting.startsAt), states: new Map(meeting.attendances.map((row) => [row.seatId, row.state])),
  }))
}

export type KnownMember = { id: string; name: string; email: string | null; organisation: string | null }

/** The members of a day whose names are shown: whom a seat can be filled with. In the order of their names. */
export async function listMembers(scope: NetworkScope, db: Db, day: string): Promise<KnownMember[]> {
  const rows = await db.member.findMany({
    where: { networkId: scope.networkId, isBySeatOnly: false, ...inForce(new Date(day)), holdings: { none: { OR: [{ role: 'youth' }, { seat: { isYouth: true } }] } } },
    select: { id: true, name: true, email: true, organisation: { select: { name: true } } }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ organisation, ...row }) => ({ ...row, organisation: organisation?.name ?? null }))
}

/** The organisations around the table on a day, by name. */
export async function listOrganisations(scope: NetworkScope, db: Db, day: string): Promise<{ id: string; name: string }[]> {
  const date = new Date(day)
  return await db.networkOrganisation.findMany({
    where: { networkId: scope.networkId, AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: date } }] }, { OR: [{ validTo: null }, { validTo: { gte: date } }] }] },
    select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
