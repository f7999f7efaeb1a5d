import { type Scope, settingsOf } from '@/lib/access/scopes'
import { type Db, type Settings, transaction } from '@/lib/db/transaction'
import { Problem } from '@/lib/problem'
import type { TestDatabase } from './make-database'
import { functionOf, scopedFunctions, type Scoped } from './strangers-found'
import { JOINT_ROWS } from './strangers-joint'
import { LINK_ROWS, OFFICE_ROWS, PERSON_ROWS, PROOFS } from './strangers-offices'
import { MINUTES_ROWS } from './strangers-minutes'
import { POLL_LINK_ROWS, POLL_ROWS } from './strangers-polls'
import { IMPORT_ROWS } from './strangers-imports'
import { NETWORK_ROWS, NO_KEY, type Row } from './strangers-rows'
import { CANARY, furnish, giveLinks, type World, worldOf } from './strangers-world'

export const ROWS: Record<string, Row> = { ...NETWORK_ROWS, ...IMPORT_ROWS, ...JOINT_ROWS, ...POLL_ROWS, ...MINUTES_ROWS, ...OFFICE_ROWS, ...PERSON_ROWS, ...LINK_ROWS, ...POLL_LINK_ROWS }

/** What a call came to: the code it was refused with, whether it threw at all, and which of the victim's secrets it named. */
export type Answer = { code: string | null; threw: boolean; shown: string[] }
/** Who calls and how. `keep` false takes everything back; `through` may look at, or harm, what the function asks. */
export type Call = { proof: Scope; settings: Settings; args: unknown[]; keep: boolean; through?: (db: Db) => Db; run?: (...args: unknown[]) => unknown }
class Undone extends Error {}

/** The victim, the stranger, every function with a row, and the ways to call it and to see what it did. */
export async function matrixOf(database: TestDatabase) {
  const victim = await worldOf(database, 'fi-638-porvoo', 'chair')
  const stranger = await worldOf(database, 'fi-749-siilinjarvi', 'stranger')
  await furnish(database, victim)
  for (const world of [victim, stranger]) await giveLinks(database, world)
  // The worst link a stranger could hold: of her own network, naming the other's thing.
  const { consent = '', member = '', request = '', decision = '', participant = '', reply = '' } = victim.ids
  Object.assign(stranger.ids, { consent, member, request, decision, participant, reply })
  const owned = await ownedTables(database)
  const secrets = await secretsOf(database, victim, owned)
  const found = scopedFunctions()
  return { victim, stranger, found, asked: found.flatMap(waysOf), call: callWith(secrets), rowsOfVictim: () => rowsOf(database, victim, owned) }
}

/** One way of calling a function: the row that says how, and what is to come of it. */
export type Way = Scoped & { row: Row; title: string }

function waysOf(one: Scoped): Way[] {
  const row = ROWS[one.key]
  return row ? [row, ...(row.also ?? [])].map((way, i) => ({ ...one, row: way, title: i ? `${one.key}, way ${i + 1}` : one.key })) : []
}

type Owned = { table: string; column: string }

/** Tables with rows of an owner, and which column names her. */
async function ownedTables({ owner }: TestDatabase): Promise<Owned[]> {
  const { rows } = await owner.query<Owned>(
    `select table_name as table, column_name as column from information_schema.columns join pg_tables on tablename = table_name and schemaname = table_schema
     where table_schema = 'public' and column_name in ('network_id', 'organisation_id', 'user_id')`)
  return rows
}

/** Every row of the victim, table by table. */
async function rowsOf({ owner }: TestDatabase, { network, organisationId, userId }: World, owned: Owned[]): Promise<Record<string, string[]>> {
  const owners: Record<string, string> = { network_id: network.networkId, organisation_id: organisationId, user_id: userId }
  const rows: Record<string, string[]> = {}
  for (const { table, column } of owned) rows[`${table} by ${column}`] = (await owner.query<{ row: string }>(`select t::text as row from ${table} t where ${column} = $1 order by 1`, [owners[column]])).rows.map(({ row }) => row)
  return rows
}

/** Ids of the victim's rows that nobody else may be shown. */
async function secretsOf({ owner }: TestDatabase, { network, ids }: World, owned: Owned[]): Promise<Set<string>> {
  const secrets = new Set([...Object.values(ids), CANARY])
  for (const { table } of owned.filter((one) => one.column === 'network_id' && !['network_municipalities', 'publications', 'networks'].includes(one.table))) {
    const { rows } = await owner.query<{ id: string | null }>(`select to_jsonb(t) ->> 'id' as id from ${table} t where network_id = $1`, [network.networkId])
    for (const { id } of rows) if (id) secrets.add(id)
  }
  for (const [name, id] of Object.entries(ids)) if (name.toLowerCase().endsWith('place') || id === '') secrets.delete(id)
  return secrets
}

/** Calls a function with a proof inside a transaction's settings. */
function callWith(secrets: Set<string>) {
  /** Which of the victim's secrets an answer names. Ids that the call itself brought come back in no query. */
  const shownIn = (result: unknown): string[] => {
    const text = JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ''
    return [...secrets].filter((secret) => text.includes(secret))
  }
  return async (one: Scoped, { proof, settings, args, keep, through = (db) => db, run }: Call): Promise<Answer> => {
    const work = run ?? (await functionOf(one))
    let result: unknown
    try {
      await transaction(settings, async (db) => {
        result = await work(proof, through(db), ...args)
        if (!keep) throw new Undone()
      })
    } catch (error) {
      if (!(error instanceof Undone)) return { code: codeOf(error), threw: true, shown: shownIn(error instanceof Problem ? error.details : {}) }
    }
    return { code: null, threw: false, shown: shownIn(result) }
  }
}

function codeOf(error: unknown): string | null {
  if (error instanceof Problem) return error.code
  return error instanceof Error && 'code' in error && error.code === 'P2003' ? NO_KEY : null
}

/** The proof that a function asks for, in a world of one's choice. */
export function proofOf({ key, proof }: Scoped): (world: World) => Scope {
  const make = PROOFS[proof.trim()]
  if (!make) throw new Error(`no proof of kind ${proof}`)
  return (world) => make(world, key.split('.')[0] ?? '')
}

/** What a call by the owner of the settings it runs under begins with. */
export function askedBy(one: Scoped, world: World, args: unknown[], keep: boolean): Call {
  const proof = proofOf(one)(world)
  return { proof, settings: settingsOf(proof), args, keep }
}
