import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { wallDate } from '@/lib/i18n/wall-time'
import { cellsOf, type SeatCell } from './rules'

export type SectorMeeting = { id: string; day: string; cell: SeatCell; seats: { organisation: string | null; state: 'present' | 'deputy' | 'remote' | 'excused' | 'absent' }[] }

/** Most meetings that the page of a sector tells of. */
const MOST = 12

/**
 * A sector's thread: its last held meetings, oldest first, each with who answered for it that day. The organisation is the
 * one that had the seat then, so a seat that has passed to another keeps one unbroken thread. Never by person.
 */
export async function listSectorMeetings(scope: NetworkScope, db: Db, sectorId: string): Promise<SectorMeeting[]> {
  const { networkId, timeZone } = scope
  const seats = await db.seat.findMany({
    where: { networkId, sectorId },
    select: { id: true, validFrom: true, holders: { select: { validFrom: true, validTo: true } }, organisations: { select: { validFrom: true, validTo: true, organisation: { select: { name: true } } } } },
  })
  const meetings = await db.meeting.findMany({
    where: { networkId, state: { in: ['held', 'closed'] } }, orderBy: { startsAt: 'desc' }, take: MOST,
    select: { id: true, startsAt: true, attendances: { where: { seat: { sectorId } }, select: { seatId: true, state: true } } },
  })
  return meetings.reverse().map(({ id, startsAt, attendances }) => {
    const day = isoDay(wallDate(startsAt, timeZone))
    const states = new Map(attendances.map((row) => [row.seatId, row.state]))
    const cells = seats.flatMap((seat) => cellsOf({ id: seat.id, from: isoDay(seat.validFrom), holdings: seat.holders.map(spanOf) }, [{ day, states }]))
    const cell = (['present', 'absent', 'vacant'] as const).find((one) => cells.includes(one)) ?? 'before'
    return { id, day, cell, seats: attendances.map((row) => ({ state: row.state, organisation: organisationOn(seats.find((seat) => seat.id === row.seatId), day) })) }
  })
}

type Dated = { validFrom: Date; validTo: Date | null }

function spanOf(row: Dated) {
  return { from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo) }
}

function organisationOn(seat: { organisations: (Dated & { organisation: { name: string } })[] } | undefined, day: string): string | null {
  const found = seat?.organisations.find((row) => { const { from, until } = spanOf(row); return from <= day && (until === null || until >= day) })
  return found?.organisation.name ?? null
}
