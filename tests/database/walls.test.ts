import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../support/database'

const database = await testDatabase()

type Table = { name: string; class: string | null; owner_column: string | null; rls: boolean; forced: boolean }
type Policy = { tablename: string; cmd: string; with_check: string | null; roles: string[]; qual: string | null }
type Key = { name: string; kind: string; columns: string[]; target: string | null }

const TABLES = `
  select c.relname as name, k.class, k.owner_column, c.relrowsecurity as rls, c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace left join app.table_classes k on k.table_name = c.relname
  where n.nspname = 'public' and c.relkind in ('r', 'p', 'm', 'v') and c.relname <> '_prisma_migrations' order by 1`
const POLICIES = `select tablename, cmd, with_check, roles::text[], qual from pg_policies where schemaname = 'public'`
// Unique keys are read from the indexes: Prisma makes them without a constraint.
const KEYS = `
  select i.indrelid::regclass::text as name, 'u' as kind, null as target,
    (select array_agg(a.attname::text order by u.at) from unnest(i.indkey::int2[]) with ordinality u(num, at) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.num) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and i.indisunique
  union all
  select c.conrelid::regclass::text, 'f', f.relname,
    (select array_agg(a.attname::text order by u.at) from unnest(c.conkey) with ordinality u(num, at) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.num)
  from pg_constraint c join pg_class f on f.oid = c.confrelid join pg_namespace n on n.oid = c.connamespace where n.nspname = 'public' and c.contype = 'f'`

/** What is wrong with the walls of a database, one line a fault: all that a catalogue can show of design.md section 3. */
async function faults(client: pg.Pool | pg.Client): Promise<string[]> {
  const tables = (await client.query<Table>(TABLES)).rows
  const policies = (await client.query<Policy>(POLICIES)).rows.filter((policy) => policy.roles.includes('samverk_app'))
  const keys = (await client.query<Key>(KEYS)).rows
  const byName = new Map(tables.map((table) => [table.name, table]))
  const unclassed = tables.filter((table) => !table.class).map((table) => `${table.name}: has no class`)
  const owned = tables.filter((table) => table.owner_column)
  return [...unclassed, ...owned.flatMap((table) => wallFaults(table, policies)), ...owned.flatMap((table) => keyFaults(table, keys, byName))]
}

function wallFaults(table: Table, policies: Policy[]): string[] {
  const own = policies.filter((policy) => policy.tablename === table.name)
  const raises = own.some((policy) => `${policy.qual ?? ''}${policy.with_check ?? ''}`.includes(`app.${table.class}_id()`))
  const checks = own.some((policy) => (policy.cmd === 'ALL' || policy.cmd === 'INSERT') && policy.with_check)
  return [
    ...(table.rls && table.forced ? [] : [`${table.name}: row-level security is not forced`]),
    ...(raises ? [] : [`${table.name}: no policy that raises without a ${table.class} scope`]),
    ...(checks ? [] : [`${table.name}: no policy checks what is written`]),
  ]
}

/** The directory of names may be pointed at from everywhere, and an address is unique for all; a workspace table is keyed by its owner. */
const DIRECTORY = new Set(['networks', 'organisations'])

function keyFaults(table: Table, keys: Key[], byName: Map<string, Table>): string[] {
  const foreign = keys.filter((key) => key.name === table.name && key.columns[0] !== table.owner_column && key.columns.join() !== 'slug')
  return foreign.flatMap((key) => {
    if (key.kind !== 'f') return [`${table.name}: a key does not begin with ${table.owner_column}`]
    const target = key.target ? byName.get(key.target) : undefined
    return target?.owner_column && !DIRECTORY.has(target.name) ? [`${table.name}: a reference to ${target.name} is not keyed by its owner`] : []
  })
}

test('every table has a class, and every owned one is keyed, policed and forced', async () => {
  expect(await faults(database.owner)).toEqual([])
})

test('no table of the system can be read by the login that serves pages', async () => {
  const system = (await database.owner.query<Table>(TABLES)).rows.filter((table) => table.class === 'system').map((table) => table.name)
  expect(system).toContain('sessions')
  const { rows } = await database.owner.query(
    `select c.relname, r.rolname from pg_class c cross join pg_roles r where c.relname = any ($1) and r.rolname in ('samverk_app', 'samverk_job')
     and (has_table_privilege(r.oid, c.oid, 'select') or has_table_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete'))`, [system])
  expect(rows).toEqual([])
})

test('the serving logins cannot pass the walls, and borrow the narrow roles without inheriting them', async () => {
  const { rows } = await database.owner.query(`select rolname from pg_roles where rolname in ('samverk_app', 'samverk_job') and (rolsuper or rolbypassrls or rolcreaterole)`)
  expect(rows).toEqual([])
  const { rows: borrowed } = await database.owner.query<{ inherit_option: boolean }>(
    `select m.inherit_option from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles g on g.oid = m.member
     where r.rolname in ('samverk_public', 'samverk_auth', 'samverk_outside') and g.rolname in ('samverk_app', 'samverk_job')`)
  expect(borrowed.length).toBeGreaterThanOrEqual(3)
  expect(borrowed.filter((row) => row.inherit_option)).toEqual([])
})

test('a query without a scope is an error, not an empty answer', async () => {
  await someRows()
  const app = new pg.Client({ connectionString: database.url })
  await app.connect()
  await expect(app.query('select * from meetings')).rejects.toThrow(/no network scope/)
  await expect(app.query('select * from cohorts')).rejects.toThrow(/no programme scope/)
  await expect(app.query('select * from organisation_settings')).rejects.toThrow(/no organisation scope/)
  await expect(app.query('select * from users')).rejects.toThrow(/permission denied/)
  await app.end()
})

/** One row behind each kind of wall: a policy is not asked about an empty table. */
async function someRows(): Promise<void> {
  const [network, programme, organisation, row] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone) values ($1, 'walls', '{}', 'FI', 'Europe/Helsinki')`, [network])
  await database.owner.query(`insert into meetings (network_id, id, starts_at, ends_at) values ($1, $2, '2026-12-04 07:00Z', '2026-12-04 09:00Z')`, [network, row])
  await database.owner.query(`insert into programmes (id, slug, code, names, state) values ($1, 'walls', 'walls', '{}', 'running')`, [programme])
  await database.owner.query(`insert into cohorts (programme_id, id, names, valid_from) values ($1, $2, '{}', '2026-01-01')`, [programme, row])
  await database.owner.query(`insert into organisations (id, slug, kind, names) values ($1, 'walls', 'municipality', '{}')`, [organisation])
  await database.owner.query(`insert into organisation_settings (organisation_id, retention) values ($1, '{}')`, [organisation])
}

const HARMS: [string, string, RegExp][] = [
  ['a policy is removed', 'drop policy owned on meetings', /meetings: no policy that raises/],
  ['force is taken away', 'alter table seats no force row level security', /seats: row-level security is not forced/],
  ['a composite key is replaced', 'alter table goal_judgements drop constraint goal_judgements_pkey, add primary key (id)', /goal_judgements: a key does not begin with network_id/],
  ['a reference loses its owner', 'alter table goal_judgements add column stray uuid; alter table seats add constraint stray unique (id); alter table goal_judgements add foreign key (stray) references seats (id)', /goal_judgements: a reference to seats is not keyed/],
  ['a table comes without a class', 'create table stray (id uuid)', /stray: has no class/],
  ['a policy forgets what is written', 'drop policy owned on decisions; create policy owned on decisions for select to samverk_app using (network_id = (select app.network_id()))', /decisions: no policy checks what is written/],
]

test.each(HARMS)('the check turns red when %s', async (_, harm, expected) => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query('begin')
  await owner.query(harm)
  expect((await faults(owner)).join('\n')).toMatch(expected)
  await owner.query('rollback')
  await owner.end()
})
