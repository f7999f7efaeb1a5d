import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReference, ReferenceFault } from '@/prisma/reference/files'
import { loadReference } from '@/prisma/reference/load'
import { municipalityId, regionId } from '@/prisma/reference/place-rows'
import { upsertDated } from '@/prisma/reference/upsert'
import { testDatabase } from '../support/database'

const database = await testDatabase('reference')

async function one<T>(sql: string, values: unknown[] = []): Promise<T | undefined> {
  return (await database.owner.query(sql, values)).rows[0] as T | undefined
}

test('all municipalities of the eight jurisdictions are there, with names, regions and people', async () => {
  const { rows } = await database.owner.query<{ jurisdiction_code: string; count: number }>(`select jurisdiction_code, count(*)::int from places where kind = 'municipality' group by 1`)
  expect(Object.fromEntries(rows.map((row) => [row.jurisdiction_code, row.count]))).toEqual({ FI: 292, AX: 16, SE: 290, DK: 98, NO: 357, IS: 62, FO: 29, GL: 5 })
  const porvoo = await database.owner.query<{ lang: string; name: string }>('select lang, name from place_names where place_id = $1 order by lang', [municipalityId('FI', '638')])
  expect(porvoo.rows).toEqual([{ lang: 'fi', name: 'Porvoo' }, { lang: 'sv', name: 'Borgå' }])
  const orphans = await one<{ count: number }>(`select count(*)::int from places p where kind = 'municipality' and (not exists (select 1 from place_memberships m where m.place_id = p.id) or not exists (select 1 from place_populations n where n.place_id = p.id))`)
  expect(orphans?.count).toBe(0)
})

test('loading the same files again changes nothing', async () => {
  const loaded = await loadReference(database.ownerUrl)
  expect(loaded.length).toBeGreaterThan(12)
  expect(loaded.filter((table) => table.added + table.changed > 0)).toEqual([])
})

test('a yearly file that moves a municipality ends the old membership and keeps it', async () => {
  const place = municipalityId('FI', '638')
  const [before, after] = [regionId('FI', 'region', '01'), regionId('FI', 'region', '08')]
  const { rows } = await database.owner.query<{ place_id: string; parent_id: string }>('select place_id, parent_id from place_memberships where valid_to is null')
  const moved = rows.map((row) => (row.place_id === place && row.parent_id === before ? { ...row, parent_id: after } : row))
  const client = await database.owner.connect()
  await client.query('begin')
  expect(await upsertDated(client, 'place_memberships', ['place_id', 'parent_id'], moved, '2027-01-01')).toMatchObject({ added: 1, changed: 1 })
  const history = await client.query(`select parent_id, valid_to::text, valid_from::text from place_memberships where place_id = $1 and parent_id in ($2, $3) order by valid_from`, [place, before, after])
  expect(history.rows).toMatchObject([{ parent_id: before, valid_to: '2026-12-31' }, { parent_id: after, valid_from: '2027-01-01', valid_to: null }])
  await client.query('rollback')
  client.release()
})

test('a broken row is named by file, line and column, before anything is written', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'samverk-reference-'))}/`
  cpSync('prisma/reference', folder, { recursive: true })
  const lines = readFileSync(`${folder}municipalities.csv`, 'utf8').split('\n')
  lines[4] = (lines[4] ?? '').replace(/,(\d{3,6}),(20\d\d),/, ',many,$2,')
  writeFileSync(`${folder}municipalities.csv`, lines.join('\n'))
  const read = () => readReference(folder)
  expect(read).toThrow(ReferenceFault)
  expect(read).toThrow(/municipalities\.csv line 5, column population/)
})

test('published values carry their place, period and source', async () => {
  const sottunga = await one<{ value: number; status: string; run: string }>(
    `select o.value, o.status::text, o.run from observations o join indicators i on i.id = o.indicator_id where i.key = 'outside_education_17_24' and o.place_id = $1 and o.period = '2000' and o.breakdown = 'total'`, [municipalityId('AX', '766')])
  expect(sottunga).toEqual({ value: 100, status: 'value', run: 'reference:sotkanet_ouzor' })
})
