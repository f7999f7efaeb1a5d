import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { problem } from '@/lib/problem'
import { LIMITS } from './limits'
import { unpackZip } from './zip-parts'

/** A sheet as texts, empty rows among them, so that row 1 is the first of the list. */
export type Grid = { sheet: string | null; rows: string[][] }

/** The first sheet of an .xlsx file that holds anything. Of a formula the value it had when the file was saved is read. */
export async function readExcel(file: Buffer): Promise<Grid> {
  const parts = unpackZip(file)
  if (!parts.has('xl/workbook.xml')) throw problem('common:problem.fileType', { field: 'file', values: { types: 'xlsx, csv' } })
  for (const [name, part] of parts) if (/^xl\/worksheets\/.*\.xml$/.test(name)) refuseFarCells(part.toString('latin1'))
  const sheets = await readXlsxFile(file).catch(() => { throw problem('common:problem.fileUnreadable', { field: 'file' }) })
  const found = sheets.find((one) => one.data.some((row) => row.some((cell) => cell !== null)))
  return { sheet: found?.sheet ?? sheets[0]?.sheet ?? null, rows: (found?.data ?? []).map((row) => row.map(textOf)) }
}

/** One cell far away makes a table of all that lies before it: its address is read before the reader is let at it. */
function refuseFarCells(sheet: string): void {
  for (const [, letters = '', row = ''] of sheet.matchAll(/<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Za-z]*)(\d+)"/g)) {
    if (Number(row) > LIMITS.farRow) throw problem('imports:problem.tooManyRows', { field: 'file', values: { max: LIMITS.rows } })
    if (columnOf(letters) > LIMITS.farColumn) throw problem('imports:problem.tooManyColumns', { field: 'file', values: { max: LIMITS.columns } })
  }
}

/** A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function textOf(value: CellValue | null): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
