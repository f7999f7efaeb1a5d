import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { notHere } from '@/lib/revisions/commands'
import { changeSeat, type Told } from './revision-commands'
import type { NameSectorNominator } from './schema'
import { passTo } from './seat-commands'

/** Gives all seats of a sector to another organisation at once, as when a whole function moves to a new authority. */
export async function passSectorSeats(scope: NetworkScope, db: Db, input: { sectorId: string; organisation: string; from: string }): Promise<CommandResult> {
  return await changeSector(scope, db, { sectorId: input.sectorId, day: input.from }, { organisation: input.organisation }, (seatId) => passTo(scope, db, [seatId], input))
}

/** Names the umbrella body that nominates for every seat of a sector, with whom to ask there. */
export async function nameSectorNominator(scope: NetworkScope, db: Db, input: NameSectorNominator): Promise<CommandResult> {
  const { sectorId, nominator, nominatorEmail, nominatorContact } = input
  const data = { nominator, nominatorEmail, nominatorContact }
  return await changeSector(scope, db, { sectorId, day: today(scope.timeZone) }, { nominator }, (id) => db.seat.update({ where: { networkId_id: { networkId: scope.networkId, id } }, data, select: { id: true } }))
}

/**
 * One press for all seats that a sector has on a day or later. Each seat keeps a change of its own in its history; one
 * press takes all of them back.
 */
async function changeSector(scope: NetworkScope, db: Db, { sectorId, day }: { sectorId: string; day: string }, told: Told, work: (seatId: string) => Promise<unknown>): Promise<CommandResult> {
  const seats = await db.seat.findMany({ where: { networkId: scope.networkId, sectorId, OR: [{ validTo: null }, { validTo: { gte: new Date(day) } }] }, select: { id: true, revision: true }, orderBy: { id: 'asc' } })
  if (seats.length === 0) throw notHere()
  const undo: string[] = []
  for (const seat of seats) {
    const changed = await changeSeat(scope, db, { seatId: seat.id, revision: seat.revision }, told, () => work(seat.id))
    undo.push(changed.undo ?? '')
  }
  return { ids: seats.map((seat) => seat.id), undo: undo.join(','), facts: { seats: seats.length } }
}
