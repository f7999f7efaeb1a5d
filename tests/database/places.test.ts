import { expect, test } from 'vitest'
import { read } from '@/lib/access/read'
import { countMunicipalities, findPlace, listPlaces, searchPlaces } from '@/lib/places/queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

await testDatabase('reference')
const scope = scopes.public()
const search = (text: string, jurisdiction?: string) => read(scope, (db) => searchPlaces(scope, db, { text, jurisdiction }))

test.each([
  ['Borga', 'Porvoo', 'FI'], ['borgå', 'Porvoo', 'FI'], ['malmo', 'Malmö', 'SE'], ['Guovdageaidnu', 'Kautokeino', 'NO'], ['guovdageaidnnu', 'Kautokeino', 'NO'],
  ['Abenra', 'Aabenraa', 'DK'], ['helsingfors', 'Helsinki', 'FI'], ['Stenkjer', 'Steinkjer', 'NO'], ['torshavn', 'Tórshavn', 'FO'],
])('%s finds %s', async (text, name, jurisdiction) => {
  const [first] = await search(text)
  expect([first?.name, ...(first?.otherNames ?? [])].some((one) => one?.startsWith(name))).toBe(true)
  expect(first?.jurisdiction).toBe(jurisdiction)
})

test('a search is asked within a jurisdiction, and finds nothing for nothing', async () => {
  expect((await search('mal', 'NO')).every((place) => place.jurisdiction === 'NO')).toBe(true)
  expect(await search('   ')).toEqual([])
  expect(await search("'; drop table places; --")).toEqual([])
  expect(await search('%')).toEqual([])
  expect(await search('東京')).toEqual([])
})

test('a search takes less than a tenth of a second', async () => {
  await search('warm')
  const started = performance.now()
  for (const text of ['borga', 'stockhlm', 'a', 'guovdageaidnu', 'kobenhavn']) await search(text)
  expect((performance.now() - started) / 5).toBeLessThan(100)
})

test('a place tells its names, languages, people, regions and what is not known of it', async () => {
  const [found] = await search('Porvoo')
  const place = await read(scope, (db) => findPlace(scope, db, found?.slug ?? ''))
  expect(place?.names).toEqual(expect.arrayContaining([{ lang: 'fi', name: 'Porvoo' }, { lang: 'sv', name: 'Borgå' }]))
  expect(place?.languages).toEqual(expect.arrayContaining(['fi', 'sv']))
  expect(place?.population?.value).toBeGreaterThan(40_000)
  expect(place?.population?.source).toContain('Sotkanet')
  expect(place).toMatchObject({ isSmall: false, isBilingual: true, types: [] })
  expect(place?.regions.map((region) => region.regionKind)).toEqual(expect.arrayContaining(['region', 'wellbeing_services_county']))
  expect(await read(scope, (db) => listPlaces(scope, db, [place?.id ?? '']))).toHaveLength(1)
})

test('the other name of a place is an address that leads to it, and an unknown address leads nowhere', async () => {
  const [found] = await search('Porvoo')
  const other = await read(scope, (db) => db.placeSlug.findFirst({ where: { placeId: found?.id, slug: { not: found?.slug } } }))
  expect(other?.slug).toContain('borga')
  expect((await read(scope, (db) => findPlace(scope, db, other?.slug ?? '')))?.slug).toBe(found?.slug)
  expect(await read(scope, (db) => findPlace(scope, db, 'fi-999-atlantis'))).toBeNull()
})

test('every jurisdiction is counted', async () => {
  const counts = await read(scope, (db) => countMunicipalities(scope, db))
  expect(counts).toHaveLength(8)
  expect(counts.reduce((sum, row) => sum + row.municipalities, 0)).toBe(1149)
})
