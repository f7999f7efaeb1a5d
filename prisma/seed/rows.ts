import type pg from 'pg'

type Row = Record<string, unknown>

/** Rows by table, in the order in which foreign keys let them in. */
export class Rows {
  private readonly tables = new Map<string, Row[]>()

  add(table: string, ...rows: Row[]): void {
    const known = this.tables.get(table)
    if (known) known.push(...rows)
    else this.tables.set(table, [...rows])
  }

  /** Writes everything, each table in parts. Rows that are there already stay as people have changed them. */
  async write(client: pg.ClientBase, order: readonly string[]): Promise<void> {
    const forgotten = [...this.tables.keys()].filter((table) => !order.includes(table))
    if (forgotten.length) throw new Error(`no place in the order for ${forgotten.join(', ')}`)
    for (const table of order) {
      const rows = this.tables.get(table) ?? []
      for (let start = 0; start < rows.length; start += 5000) await insert(client, table, rows.slice(start, start + 5000))
    }
  }
}

async function insert(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
  await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`, [JSON.stringify(rows)])
}
