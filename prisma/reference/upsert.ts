import type pg from 'pg'

type Row = Record<string, unknown>

/** How many rows were new and how many changed: nothing of either when a file is loaded twice. */
export type Loaded = { table: string; added: number; changed: number }

/**
 * Writes rows by their key in one statement: new ones are added, those that differ are changed, the rest is left alone.
 * Every row has the same columns. `keep` names columns of the key; all others are compared.
 */
export async function upsert(client: pg.ClientBase, table: string, key: readonly string[], rows: readonly Row[]): Promise<Loaded> {
  const [first] = rows
  if (!first) return { table, added: 0, changed: 0 }
  const columns = Object.keys(first)
  const others = columns.filter((column) => !key.includes(column))
  const setting = others.map((column) => `${column} = excluded.${column}`).join(', ')
  const differs = `(${others.map((column) => `target.${column}`).join(', ')}) is distinct from (${others.map((column) => `excluded.${column}`).join(', ')})`
  const conflict = others.length ? `do update set ${setting} where ${differs}` : 'do nothing'
  const { rows: written } = await client.query<{ added: boolean }>(
    `insert into ${table} as target (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key.join(', ')}) ${conflict} returning (xmax = 0) as added`, [JSON.stringify(rows)])
  const added = written.filter((row) => row.added).length
  return { table, added, changed: written.length - added }
}

/**
 * Writes dated rows: what is no longer said ends the day before `asOf`, what is newly said begins on it, and history stays.
 * On the first load the rows begin at the dawn of time, since nobody knows since when they hold. `columns` excludes the dates.
 */
export async function upsertDated(client: pg.ClientBase, table: string, columns: readonly string[], rows: readonly Row[], asOf: string): Promise<Loaded> {
  const same = columns.map((column) => `old.${column} is not distinct from fresh.${column}`).join(' and ')
  const list = columns.join(', ')
  const fresh = `jsonb_populate_recordset(null::${table}, $1::jsonb) fresh`
  const { rows: before } = await client.query<{ empty: boolean }>(`select not exists (select 1 from ${table}) as empty`)
  const ended = await client.query(
    `update ${table} old set valid_to = $2::date - 1 where old.valid_to is null and not exists (select 1 from ${fresh} where ${same})`, [JSON.stringify(rows), asOf])
  const added = await client.query(
    `insert into ${table} (${list}, valid_from) select ${list.replace(/(\w+)/g, 'fresh.$1')}, $2::date from ${fresh}
     where not exists (select 1 from ${table} old where old.valid_to is null and ${same})`, [JSON.stringify(rows), before[0]?.empty ? '0001-01-01' : asOf])
  return { table, added: added.rowCount ?? 0, changed: ended.rowCount ?? 0 }
}
