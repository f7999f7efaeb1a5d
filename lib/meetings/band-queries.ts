import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { countTaken } from './guest-queries'
import { bandRows, type BandRow, countsAsPresent, type HeldMeeting, type Span } from './rules'

export type BandView = {
  rows: BandRow[]
  /** Held meetings, oldest first. */
  meetings: { id: string; startsAt: Date; hasDecision: boolean }[]
  next: { id: string; startsAt: Date } | null
  sectors: NetworkSector[]
}

const span = (row: { validFrom: Date; validTo: Date | null }): Span => ({ from: isoDay(row.validFrom), to: row.validTo ? isoDay(row.validTo) : null })

/**
 * The band of the network: a row for each sector, a cell for each held meeting, the next meeting, and the names. From
 * attendance by seat; a deputy and a remote participant count as present, a cancelled meeting does not count.
 */
export async function listBand(scope: NetworkScope, db: Db, now = new Date()): Promise<BandView> {
  const { networkId, timeZone } = scope
  const sectors = await listNetworkSectors(scope, db)
  const seats = await db.seat.findMany({
    where: { networkId },
    select: { sectorId: true, strength: true, isYouth: true, validFrom: true, validTo: true, holders: { select: { validFrom: true, validTo: true } } },
  })
  const meetings = await listHeld(scope, db)
  const next = await db.meeting.findFirst({ where: { networkId, state: { in: ['draft', 'called'] }, startsAt: { gte: now } }, orderBy: { startsAt: 'asc' }, select: { id: true, startsAt: true } })
  const rows = bandRows(
    sectors.map((row) => ({ id: row.id, key: row.key, position: row.position, from: row.from, to: row.until })),
    seats.map((seat) => ({ sectorId: seat.sectorId, isRequired: seat.strength === 'must', isYouth: seat.isYouth, ...span(seat), holders: seat.holders.map(span) })),
    meetings.map((meeting): HeldMeeting => ({ ...meeting, day: wallDate(meeting.startsAt, timeZone) })),
    today(timeZone, now),
  )
  return { rows, next, sectors, meetings: meetings.map(({ id, startsAt, hasDecision }) => ({ id, startsAt, hasDecision })) }
}

async function listHeld(scope: NetworkScope, db: Db) {
  const found = await db.meeting.findMany({
    where: { networkId: scope.networkId, state: { in: ['held', 'closed'] } },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, attendances: { select: { state: true, seat: { select: { sectorId: true } } } }, _count: { select: { decisions: true } } },
  })
  const taken = await countTaken(scope, db)
  return found.map((row) => ({
    id: row.id,
    startsAt: row.startsAt,
    hasDecision: row._count.decisions > 0 || taken.has(row.id),
    presentSectors: new Set(row.attendances.filter((one) => countsAsPresent(one.state)).map((one) => one.seat.sectorId)),
    recordedSectors: new Set(row.attendances.map((one) => one.seat.sectorId)),
  }))
}
