import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { SeatRole } from '@/lib/frames/schema'
import { isoDay } from '@/lib/i18n/dates'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { appointmentState, type AppointmentState, isBySeatOnly } from './rules'

/** Somebody who holds a seat today. `name` is null for whom the network shows by the seat alone. Days are `2026-12-04`. */
export type Appointment = {
  id: string; seatId: string; revision: number; sector: NetworkSector; isYouth: boolean; role: SeatRole; name: string | null; organisation: string | null
  from: string; until: string | null; confirmedOn: string | null; state: AppointmentState
}

/** Who holds the seats of the network on a day, in the order of its sectors, with when each was last confirmed. */
export async function listAppointments(scope: NetworkScope, db: Db, day: string): Promise<Appointment[]> {
  const { networkId } = scope
  const sectors = new Map((await listNetworkSectors(scope, db)).map((sector) => [sector.id, sector]))
  const rows = await db.seatHolder.findMany({
    where: { networkId, ...inForce(new Date(day)) },
    select: {
      id: true, role: true, validFrom: true, validTo: true, confirmations: { orderBy: { confirmedOn: 'desc' }, take: 1, select: { confirmedOn: true } },
      member: { select: { name: true, isBySeatOnly: true } },
      seat: { select: { id: true, revision: true, isYouth: true, position: true, sectorId: true, organisations: { where: inForce(new Date(day)), select: { organisation: { select: { name: true } } } } } },
    },
  })
  const placed = rows.flatMap(({ seat, member, confirmations, ...row }) => {
    const sector = sectors.get(seat.sectorId)
    if (!sector) return []
    const [from, until, confirmedOn] = [isoDay(row.validFrom), row.validTo && isoDay(row.validTo), confirmations[0] ? isoDay(confirmations[0].confirmedOn) : null]
    return [{ position: seat.position, appointment: {
      id: row.id, seatId: seat.id, revision: seat.revision, sector, isYouth: seat.isYouth, role: row.role,
      name: isBySeatOnly(seat, member, row.role) ? null : member.name, organisation: seat.organisations[0]?.organisation.name ?? null,
      from, until, confirmedOn, state: appointmentState({ from, until, confirmedOn }, day),
    } }]
  })
  return placed.sort((a, b) => a.appointment.sector.position - b.appointment.sector.position || a.position - b.position).map((row) => row.appointment)
}
