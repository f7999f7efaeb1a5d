import { beforeAll, expect, test } from 'vitest'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { transaction } from '@/lib/db/transaction'
import { listGoals } from '@/lib/goals/queries'
import { listBand } from '@/lib/meetings/band-queries'
import { listMeetings } from '@/lib/meetings/queries'
import { listSeats } from '@/lib/members/queries'
import { findNetwork, listNetworksOfPlace } from '@/lib/networks/queries'
import { findPlace } from '@/lib/places/queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

/** Ingå becomes a part of Raseborg, with which it has a joint network: the network goes on, and nothing of it is lost. */
const database = await testDatabase('demonstration')
const visitor = scopes.public()
const SLUG = 'fi-710-raseborg'
let network: NetworkScope
let places: { from: string; to: string }

beforeAll(async () => {
  const { rows: [row] } = await database.owner.query<{ id: string; languages: string[] }>('select id, languages from networks where slug = $1', [SLUG])
  network = scopes.network({ networkId: row?.id ?? '', slug: SLUG, languages: row?.languages ?? [] })
  const { rows } = await database.owner.query<{ id: string; slug: string }>(`select id, slug from places where slug in ('fi-149-inga', $1)`, [SLUG])
  const idOf = (starts: string) => rows.find(({ slug }) => slug.startsWith(starts))?.id ?? expect.fail(`no ${starts}`)
  places = { from: idOf('fi-149'), to: idOf('fi-710') }
})

const seen = () => transaction(settingsOf(network), async (db) => ({
  meetings: await listMeetings(network, db), goals: await listGoals(network, db), band: await listBand(network, db), seats: await listSeats(network, db, '2026-11-25'),
}))
const shown = () => transaction(settingsOf(visitor), async (db) => ({
  network: await findNetwork(visitor, db, SLUG), left: await listNetworksOfPlace(visitor, db, places.from), grown: await listNetworksOfPlace(visitor, db, places.to),
}))

test('meetings, goals, band and roster stand as they stood, and both municipalities still lead to the network', async () => {
  const [before, public_] = [await seen(), await shown()]
  expect(before.meetings.length).toBeGreaterThan(3)
  expect(before.goals.length).toBeGreaterThan(0)
  expect(public_.left).not.toEqual([])

  await database.owner.query(`update places set valid_to = '2026-06-30' where id = $1`, [places.from])
  await database.owner.query(`insert into place_successions (from_id, to_id, date, share) values ($1, $2, '2026-07-01', 1)`, [places.from, places.to])

  expect(await seen()).toEqual(before)
  expect(await shown()).toEqual(public_)
  const [left, grown] = await transaction(settingsOf(visitor), async (db) => [await findPlace(visitor, db, 'fi-149-inga'), await findPlace(visitor, db, SLUG)])
  expect(left).not.toBeNull()
  expect(grown).not.toBeNull()
})
