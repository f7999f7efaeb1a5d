import { describe, expect, test } from 'vitest'
import { settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { sources } from '../support/source-tree'
import { askedBy, matrixOf, type Way } from '../support/strangers-matrix'
import { loadMutant, mutantsOf, watched } from '../support/strangers-wheres'

/**
 * The second lock. In a database whose row-level security is switched off every query and command must still keep a
 * stranger out by the owner it names itself, and must name that owner in each question it asks about an owned table: as if
 * every policy had been forgotten at once. The last test takes one such `where` after the other out of the sources and sees
 * that the first two notice. A composite key cannot be taken out: without its owner it is no key, and nothing runs.
 */
const database = await testDatabase('demonstration')
const { rows: tables } = await database.owner.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and rowsecurity`)
for (const { name } of tables) await database.owner.query(`alter table ${name} no force row level security, disable row level security`)
const { victim, stranger, asked, call, rowsOfVictim } = await matrixOf(database)
const before = await rowsOfVictim()
const owner = { tables: tables.map(({ name }) => name), owners: [victim.network.networkId, victim.organisationId, victim.userId, victim.ids.place ?? ''] }

type Run = (...args: unknown[]) => unknown

/** What is amiss when a stranger calls: what she is shown, or an answer that is not the refusal of the row. */
async function trespass(one: Way, keep: boolean, run?: Run): Promise<string[]> {
  const { args = () => [], refused } = one.row
  const { shown, code } = await call(one, { ...askedBy(one, stranger, args(victim), keep), ...(run ? { run } : {}) })
  return [...shown.map((secret) => `shows ${secret}`), ...(code === (refused ?? null) ? [] : [`answers ${code} and not ${refused}`])]
}

/** Which questions of a call by the owner name no owner; and the call itself, when it fails. */
async function forgets(one: Way, run?: Run): Promise<string[]> {
  const { args = () => [], own } = one.row
  const forgotten: string[] = []
  const answer = await call(one, { ...askedBy(one, victim, args(victim), false), through: (db) => watched(db, owner, forgotten), ...(run ? { run } : {}) })
  return [...forgotten, ...(answer.threw && answer.code !== own ? [`is refused its own: ${answer.code}`] : [])]
}

/** What is read by an id that the caller has proved, and so has no proof of its own and no row. */
const PARTS: Record<string, (loaded: Record<string, Run>, db: Db) => Promise<unknown>> = {
  'lib/publications/queries.ts': async ({ readNetworkToday, findProfile }, db) => [await readNetworkToday?.(db, victim.network.networkId, '2026-11-01'), await findProfile?.(victim.network, db, victim.network.networkId)],
}

/** Which questions of such a part name no owner. */
async function partForgets(path: string, loaded: Record<string, Run>): Promise<string[]> {
  const forgotten: string[] = []
  await transaction(settingsOf(victim.network), async (db) => PARTS[path]?.(loaded, watched(db, owner, forgotten)))
  return forgotten
}

/**
 * Wheres that no row of the matrix reaches, by file: they stand behind another question that has refused the stranger already, in
 * a state that the world of the matrix is not in. A new one fails the last test, and so does one that a row reaches at last.
 */
const UNREACHED: Record<string, number> = {
  'lib/agendas/due-commands.ts': 1, 'lib/imports/undo-commands.ts': 2, 'lib/meetings/commands.ts': 1, 'lib/meetings/minutes-commands.ts': 2, 'lib/meetings/own-meeting-commands.ts': 3,
  'lib/meetings/reply-commands.ts': 2, 'lib/minutes/course-commands.ts': 2, 'lib/work/leaver-queries.ts': 1,
}

test('no policy is left to help', async () => {
  expect(await transaction({}, (db) => db.meeting.count())).toBeGreaterThan(0)
})

describe.each(asked.map((one) => [one.title, one] as const))('%s, without any policy', (_, one) => {
  test('keeps a stranger out by itself', async () => {
    expect(await trespass(one, true)).toEqual([])
  })
  test('names the owner in every question', async () => {
    expect(await forgets(one)).toEqual([])
  })
})

test('after all of it every row of the victim stands as it stood', async () => {
  expect(await rowsOfVictim()).toEqual(before)
})

test('one where less, anywhere, is noticed', { timeout: 300_000 }, async () => {
  const files = sources().filter(({ path }) => asked.some((one) => one.path === path))
  const unnoticed: string[] = []
  let made = 0
  for (const file of files) {
    for (const mutant of mutantsOf(file)) {
      made += 1
      const loaded = await loadMutant(file, mutant)
      const faults = await partForgets(file.path, loaded)
      for (const one of asked.filter(({ path }) => path === file.path)) {
        if (faults.length === 0) faults.push(...(await forgets(one, loaded[one.name])), ...(await trespass(one, false, loaded[one.name])))
      }
      if (faults.length === 0) unnoticed.push(mutant.name)
    }
  }
  expect(made).toBeGreaterThan(40)
  expect(countBy(unnoticed.map((name) => name.slice(0, name.lastIndexOf(':'))))).toEqual(UNREACHED)
})

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
