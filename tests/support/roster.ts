import { newId } from '@/lib/db/ids'
import type { TestDatabase } from './make-database'

/** A network with one sector and empty seats in it, written by the owner: what the roster's stories begin with. */
export async function seedNetwork(database: TestDatabase, { sectorKey = 'police', seats = 1, isYouth = false, slug = `net-${newId().slice(-8)}` } = {}) {
  const [networkId, sectorId] = [newId(), newId()]
  const seatIds = Array.from({ length: seats }, newId)
  const { owner } = database
  await owner.query(`insert into sectors (key, level, position, names, examples) values ($1, 'state', 1, $2, '{}') on conflict do nothing`, [sectorKey, JSON.stringify({ sv: 'Polisen', fi: 'Poliisi', da: 'Politiet', no: 'Politiet', en: 'Police' })])
  await owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone, languages, is_confirmed) values ($1, $2, $3, 'FI', 'Europe/Helsinki', '{sv,fi}', true)`, [networkId, slug, JSON.stringify({ sv: { text: 'Testnätverket', state: 'original', sourceRevision: 1 } })])
  await owner.query(`insert into network_sectors (network_id, id, sector_key, position, valid_from) values ($1, $2, $3, 1, '2025-01-01')`, [networkId, sectorId, sectorKey])
  for (const [i, id] of seatIds.entries()) {
    await owner.query(`insert into seats (network_id, id, sector_id, position, strength, is_youth, valid_from) values ($1, $2, $3, $4, 'must', $5, '2025-01-01')`, [networkId, id, sectorId, i + 1, isYouth])
  }
  return { networkId, sectorId, seatIds, seatId: seatIds[0] ?? '', slug }
}

/** A held meeting on a day, with the attendance of seats. */
export async function seedMeeting(database: TestDatabase, networkId: string, day: string, states: Record<string, 'present' | 'absent' | 'deputy'>) {
  const id = newId()
  await database.owner.query(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'held', $3, $4)`, [networkId, id, `${day}T08:00:00Z`, `${day}T10:00:00Z`])
  for (const [seatId, state] of Object.entries(states)) {
    await database.owner.query(`insert into attendances (network_id, meeting_id, seat_id, state) values ($1, $2, $3, $4)`, [networkId, id, seatId, state])
  }
  return id
}
