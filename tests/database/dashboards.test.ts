import { describe, expect, test } from 'vitest'
import { findAreaScope } from '@/lib/access/find'
import { read } from '@/lib/access/read'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { coverageOf, municipalityRows } from '@/lib/dashboards/rules'
import { coverageByYear } from '@/lib/dashboards/trend-rules'
import { typeRows } from '@/lib/dashboards/type-rules'
import { newId } from '@/lib/db/ids'
import { testDatabase } from '../support/database'
import { seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase('reference')
const { owner } = database
const scope = scopes.public()
const day = new Date().toISOString().slice(0, 10)
const placeId = async (slug: string) => (await owner.query<{ id: string }>(`select id from places where slug = $1`, [slug])).rows[0]!.id
const [porvoo, kuopio, kitee, helsinki] = await Promise.all(['fi-638-porvoo', 'fi-297-kuopio', 'fi-260-kitee', 'fi-091-helsinki'].map(placeId)) as [string, string, string, string]

async function cover(places: string[], { missing, audience = 'public' }: { missing: number; audience?: string }) {
  const network = await seedNetwork(database)
  for (const place of places) await owner.query(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'member', '2020-01-01')`, [network.networkId, newId(), place])
  await owner.query(`update networks set state = 'active' where id = $1`, [network.networkId])
  for (const [key, part, period, value] of [['sectors_required', '', 'now', 6], ['sectors_missing', '', 'now', missing], ...(missing ? [['sectors_missing', 'police', 'now', 1]] : []), ['meetings', '', day.slice(0, 4), 3]]) {
    await owner.query(`insert into network_facts (network_id, key, part, period, value, audience) values ($1, $2, $3, $4, $5, $6)`, [network.networkId, key, part, period, value, audience])
  }
  return network
}

const national = (code: string) => read(scope, async (db) => {
  const area = await findArea(scope, db, code)
  return area && readArea(scope, db, area)
})

await cover([porvoo], { missing: 1 })
await cover([kuopio, kitee], { missing: 0 })
await cover([helsinki], { missing: 0, audience: 'area' })

describe('a country', () => {
  test('adds up with what SQL counts by itself', async () => {
    const figures = (await national('fi'))!
    const coverage = coverageOf(municipalityRows(figures), day)
    const [counted] = (await owner.query<{ municipalities: number; young: number; covered: number }>(`
      select count(*)::int as municipalities, sum(y.value)::int as young, (sum(y.value) filter (where p.id = any ($1::uuid[])))::int as covered
      from places p left join place_populations y on y.place_id = p.id and y.age_band = '13-17' and y.year = 2021
      where p.kind = 'municipality' and p.jurisdiction_code = 'FI' and p.valid_to is null`, [[porvoo, kuopio, kitee]])).rows
    expect(coverage).toMatchObject({ municipalities: counted!.municipalities, covered: 3, complete: 2, incomplete: 1, single: 1, joint: 1, mostMissing: { sector: 'police', networks: 1 } })
    expect(coverage.young).toMatchObject({ total: counted!.young, covered: counted!.covered })
  })

  test('figures that are not public leave their municipality unknown, not empty', async () => {
    const row = municipalityRows((await national('fi'))!).find((one) => one.place.id === helsinki)
    expect(row).toMatchObject({ class: 'unknown', situation: 'figuresHidden', isCovered: false, meetings: null, missing: [] })
  })

  test('what a region has recorded outside is told, until it is withdrawn', async () => {
    const espoo = await placeId('fi-049-espoo')
    const [organisation] = (await owner.query<{ id: string }>(`select id from organisations where place_id = $1`, [espoo])).rows
    await owner.query(`insert into known_networks (organisation_id, id, place_id, is_found, source, seen_on, recorded_by) values ($1, $2, $3, true, 'web', '2026-01-01', $2)`, [organisation!.id, newId(), espoo])
    const situation = async () => municipalityRows((await national('fi'))!).find((one) => one.place.id === espoo)?.situation
    expect(await situation()).toBe('recordedOutside')
    await owner.query(`update known_networks set withdrawn_at = now()`)
    expect(await situation()).toBe('notKnown')
  })

  test.each([['ax', 16], ['se', 290], ['dk', 98], ['no', 357], ['is', 62], ['fo', 29], ['gl', 5]])('%s has its %i municipalities and nobody covered', async (code, municipalities) => {
    expect(coverageOf(municipalityRows((await national(code))!), day)).toMatchObject({ municipalities, covered: 0, working: 0, notKnown: municipalities })
  })

  test('a municipality is no area, and an unknown address is none', async () => {
    expect([await national('fi-638-porvoo'), await national('xx')]).toEqual([null, null])
  })
})

describe('year by year', () => {
  test('the last day of each year is counted from the dated rows, as SQL counts it by itself', async () => {
    const left = await cover([await placeId('fi-049-espoo')], { missing: 0 })
    await owner.query(`update network_municipalities set valid_from = '2022-06-01', valid_to = '2023-12-30' where network_id = $1`, [left.networkId])
    const ended = await cover([await placeId('fi-092-vantaa')], { missing: 0 })
    await owner.query(`update networks set state = 'ended', ended_on = '2024-12-31' where id = $1`, [ended.networkId])
    const figures = (await national('fi'))!
    const years = coverageByYear(figures.municipalities.map((place) => place.id), figures.history, [], day)
    for (const one of years) {
      const [counted] = (await owner.query<{ count: number }>(`
        select count(distinct m.place_id)::int from network_municipalities m join networks n on n.id = m.network_id
        where n.is_confirmed and n.state <> 'planned' and m.valid_from <= $1 and coalesce(m.valid_to, '9999-01-01') >= $1 and coalesce(n.ended_on, '9999-01-01') >= $1`, [one.day])).rows
      expect([one.year, one.registered]).toEqual([one.year, counted!.count])
    }
    expect(years[0]?.year).toBe(2020)
    expect(years.find((one) => one.year === 2024)?.registered).toBe(5)
    expect(years.at(-1)?.registered).toBe(4)
  })

  test('a network whose figures are not open is in the line of those registered and not in the line of those that met', async () => {
    const figures = (await national('fi'))!
    expect(figures.history.spells.some((one) => one.placeId === helsinki)).toBe(true)
    const network = figures.history.spells.find((one) => one.placeId === helsinki)?.networkId
    expect(figures.history.meetingYears.some((one) => one.networkId === network)).toBe(false)
  })
})

test('types are told by the data of each country, and unknown where it has none', async () => {
  const figures = (await national('fi'))!
  const byslug = (slug: string) => figures.municipalities.find((place) => place.slug === slug)?.type
  expect(figures.smallBelow).toBe(5000)
  expect(byslug('fi-638-porvoo')).toEqual({ isSmall: false, isBilingual: true, listed: [] })
  expect(byslug('fi-297-kuopio')).toMatchObject({ isSmall: false, isBilingual: false })
  await owner.query(`insert into data_sources (key, title, publisher, licence) values ('list', 'A list', 'Somebody', 'CC0')`)
  await owner.query(`insert into place_types (place_id, type, value, source_key) values ($1, 'peri_urban', 'yes', 'list')`, [porvoo])
  const rows = typeRows(municipalityRows((await national('fi'))!), ['police'])
  expect(rows.find((one) => one.type === 'periUrban')?.group?.municipalities).toBe(1)
  expect(rows.find((one) => one.type === 'peerGroup')?.group).toBeNull()
})

test('an area opens for its region alone, and holds its own municipalities', async () => {
  const user = newId()
  const region = await placeId('fi-r01-uusimaa')
  await owner.query(`insert into users (id, email, name, language) values ($1, 'region@example.org', 'Region', 'fi')`, [user])
  await owner.query(`insert into role_grants (id, user_id, role, place_id, valid_from) values ($1, $2, 'region', $3, '2020-01-01')`, [newId(), user, region])
  expect(await findAreaScope(newId(), 'fi-r01-uusimaa')).toBeNull()
  expect(await findAreaScope(user, 'fi-r19-lappi')).toBeNull()
  const own = (await findAreaScope(user, 'fi-r01-uusimaa'))!
  const figures = await read(own, async (db) => readArea(own, db, (await findArea(own, db, own.slug))!))
  expect(figures.municipalities.map((place) => place.slug)).toContain('fi-638-porvoo')
  expect(figures.municipalities.every((place) => place.region?.slug === 'fi-r01-uusimaa')).toBe(true)
})
