import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { csvText } from './csv'

type Table = { name: string; rows: Parameters<typeof csvText>[0] }

/** One file to take away: everything as JSON for a machine, and each table as CSV for a spreadsheet. The same input gives the same bytes. */
export function bundleOf(name: string, content: object, tables: readonly Table[]): Buffer {
  const json = [`${name}.json`, strToU8(`${JSON.stringify(content, null, 2)}\n`)] as const
  const sheets = tables.map((table) => [`${table.name}.csv`, strToU8(csvText(table.rows, ';'))] as const)
  return Buffer.from(zipSync(Object.fromEntries([json, ...sheets]), { mtime: new Date('1980-01-01T12:00:00Z'), level: 6 }))
}
