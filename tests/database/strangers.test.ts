import { describe, expect, test } from 'vitest'
import { type Scope, settingsOf } from '@/lib/access/scopes'
import { type Settings, transaction } from '@/lib/db/transaction'
import { Problem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import { functionOf, scopedFunctions, type Scoped } from '../support/strangers-found'
import { LINK_ROWS, OFFICE_ROWS, OPEN, PERSON_ROWS, PROOFS } from '../support/strangers-offices'
import { NETWORK_ROWS, NO_KEY, nowhere, type Row } from '../support/strangers-rows'
import { CANARY, furnish, type World, worldOf } from '../support/strangers-world'

/**
 * Every query and command that asks for a proof, called by the chair of another real network with this one's ids; with the
 * other's proof in her own transaction; with it in no transaction's settings at all; and, as the control, by its owner.
 */
const database = await testDatabase('demonstration')
const victim = await worldOf(database, 'fi-638-porvoo', 'chair')
const stranger = await worldOf(database, 'fi-749-siilinjarvi', 'stranger')
await furnish(database, victim)
const ROWS: Record<string, Row> = { ...NETWORK_ROWS, ...OFFICE_ROWS, ...PERSON_ROWS, ...LINK_ROWS }
const isBorrowed = (one: Scoped) => one.proof === 'PersonScope' || one.key.startsWith('accounts.')
const found = scopedFunctions()
const asked = found.filter((one) => ROWS[one.key])

/** Tables with rows of an owner, and which column names her. */
const { rows: owned } = await database.owner.query<{ table: string; column: string }>(
  `select table_name as table, column_name as column from information_schema.columns join pg_tables on tablename = table_name and schemaname = table_schema
   where table_schema = 'public' and column_name in ('network_id', 'organisation_id', 'user_id')`)
const OWNERS: Record<string, string> = { network_id: victim.network.networkId, organisation_id: victim.organisationId, user_id: victim.userId }

/** Every row of the victim, table by table. */
async function rowsOfVictim(): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const { table, column } of owned) rows[`${table} by ${column}`] = (await database.owner.query<{ row: string }>(`select t::text as row from ${table} t where ${column} = $1 order by 1`, [OWNERS[column]])).rows.map(({ row }) => row)
  return rows
}

/** Ids of the victim's rows that nobody else may be shown. */
async function secretsOf({ network, ids }: World): Promise<Set<string>> {
  const secrets = new Set([...Object.values(ids), CANARY])
  for (const { table } of owned.filter((one) => one.column === 'network_id' && !['network_municipalities', 'publications', 'networks'].includes(one.table))) {
    const { rows } = await database.owner.query<{ id: string | null }>(`select to_jsonb(t) ->> 'id' as id from ${table} t where network_id = $1`, [network.networkId])
    for (const { id } of rows) if (id) secrets.add(id)
  }
  for (const open of [ids.place, ids.otherPlace, '']) secrets.delete(open ?? '')
  return secrets
}

const secrets = await secretsOf(victim)
const before = await rowsOfVictim()

type Answer = { code: string | null; threw: boolean; shown: string[] }
class Undone extends Error {}

/** Calls a function with a proof inside a transaction's settings; `keep` false takes everything back. */
async function call(one: Scoped, as: { proof: Scope; settings: Settings; args: unknown[]; keep: boolean }): Promise<Answer> {
  const work = await functionOf(one)
  let result: unknown
  try {
    await transaction(as.settings, async (db) => {
      result = await work(as.proof, db, ...as.args)
      if (!as.keep) throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) return { code: codeOf(error), threw: true, shown: shownIn(error instanceof Problem ? error.details : {}) }
  }
  return { code: null, threw: false, shown: shownIn(result) }
}

function codeOf(error: unknown): string | null {
  if (error instanceof Problem) return error.code
  return error instanceof Error && 'code' in error && error.code === 'P2003' ? NO_KEY : null
}

/** Which of the victim's secrets an answer names. Ids that the call itself brought come back in no query. */
function shownIn(result: unknown): string[] {
  const text = JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ''
  return [...secrets].filter((secret) => text.includes(secret))
}

function proofOf({ key, proof }: Scoped): (world: World) => Scope {
  const make = PROOFS[proof.trim()]
  if (!make) throw new Error(`no proof of kind ${proof}`)
  return (world) => make(world, key.split('.')[0] ?? '')
}
const rowOf = (one: Scoped): Row => ROWS[one.key] ?? {}

test('every query and command that takes a proof has its row, and no row is left over', () => {
  expect(found.length).toBeGreaterThan(100)
  expect(found.map((one) => one.key).filter((key) => !ROWS[key] && !OPEN[key])).toEqual([])
  expect([...Object.keys(ROWS), ...Object.keys(OPEN)].filter((key) => !found.some((one) => one.key === key))).toEqual([])
})

// The worst link a stranger could hold: of her own network, naming the other's thing.
const { consent = '', member = '', request = '' } = victim.ids
Object.assign(stranger.ids, { consent, member, request })

describe.each(asked.map((one) => [one.key, one] as const))('%s', (_, one) => {
  const { args = () => [], refused, own } = rowOf(one)
  const proof = proofOf(one)

  test('gives its owner what she asks for', async () => {
    const answer = await call(one, { proof: proof(victim), settings: settingsOf(proof(victim)), args: args(victim), keep: false })
    const isQuery = /queries/.test(one.path) && !refused
    if (own && own !== 'nothing') expect(answer.code).toBe(own)
    else expect(answer).toMatchObject({ threw: false })
    if (isQuery && own !== 'nothing') expect(answer.shown).not.toEqual([])
  })

  test('tells a stranger of a foreign thing what it tells of a missing one, and shows nothing', async () => {
    const settings = settingsOf(proof(stranger))
    const missing = await call(one, { proof: proof(stranger), settings, args: args(nowhere(victim)), keep: false })
    const foreign = await call(one, { proof: proof(stranger), settings, args: args(victim), keep: true })
    expect(foreign.shown).toEqual([])
    expect(foreign.code).toBe(refused ?? null)
    expect(foreign.threw).toBe(refused !== undefined)
    expect(missing.code).toBe(foreign.code)
  })

  // Accounts, roles and sessions are read by the borrowed role: there the proof alone says whose they are.
  test.skipIf(isBorrowed(one))('is stopped by the wall when the proof is not that of the transaction', async () => {
    for (const settings of [settingsOf(stranger.network), {}]) {
      const answer = await call(one, { proof: proof(victim), settings, args: args(victim), keep: true })
      expect(answer.shown).toEqual([])
    }
  })
})

test('after all of it every row of the victim stands as it stood', async () => {
  expect(Object.values(before).flat().length).toBeGreaterThan(200)
  expect(await rowsOfVictim()).toEqual(before)
})

test('the comparison sees a change when there is one', async () => {
  const meeting = found.find((one) => one.key === 'meetings.scheduleMeeting')
  if (!meeting) throw new Error('there is no scheduleMeeting')
  await call(meeting, { proof: victim.network, settings: settingsOf(victim.network), args: rowOf(meeting).args?.(victim) ?? [], keep: true })
  expect(await rowsOfVictim()).not.toEqual(before)
})
