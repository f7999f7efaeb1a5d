import 'server-only'
import writeXlsxFile from 'write-excel-file/node'
import { csvText } from './csv'

/** A table to take away: the first row holds the heads, every cell is text. */
export type Sheet = readonly (readonly string[])[]

/** A table as CSV that Nordic Excel opens by a double click. */
export function csvOf(sheet: Sheet): string {
  return csvText(sheet, ';')
}

/** A table as an Excel file with its heads bold and fixed. Every cell is a text, so nothing in it is run. */
export async function xlsxOf(sheet: Sheet, name: string): Promise<Buffer> {
  const rows = sheet.map((row, i) => row.map((value) => ({ value, type: String, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) })))
  const columns = (sheet[0] ?? []).map((_, i) => ({ width: Math.min(48, Math.max(10, ...sheet.map((row) => (row[i] ?? '').length + 2))) }))
  return await writeXlsxFile(rows, { sheet: name.slice(0, 31), columns, stickyRowsCount: 1 }).toBuffer()
}
