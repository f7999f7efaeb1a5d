import 'server-only'
import Papa from 'papaparse'
import writeXlsxFile from 'write-excel-file/node'

/** A table to take away: the first row holds the heads, every cell is text. */
export type Sheet = readonly (readonly string[])[]

/**
 * A table as CSV that Nordic Excel opens by a double click: semicolons, for the comma is the decimal sign, and the mark
 * of UTF-8 first. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvOf(sheet: Sheet): string {
  return `\uFEFF${Papa.unparse(sheet.map((row) => [...row]), { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** A table as an Excel file with its heads bold and fixed. Every cell is a text, so nothing in it is run. */
export async function xlsxOf(sheet: Sheet, name: string): Promise<Buffer> {
  const rows = sheet.map((row, i) => row.map((value) => ({ value, type: String, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) })))
  const columns = (sheet[0] ?? []).map((_, i) => ({ width: Math.min(48, Math.max(10, ...sheet.map((row) => (row[i] ?? '').length + 2))) }))
  return await writeXlsxFile(rows, { sheet: name.slice(0, 31), columns, stickyRowsCount: 1 }).toBuffer()
}
