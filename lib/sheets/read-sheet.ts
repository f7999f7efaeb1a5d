import { cleanText } from '@/lib/free-text'
import { problem } from '@/lib/problem'
import { LIMITS, MEGABYTES } from './limits'
import { readCsv } from './read-csv'
import { type Grid, readExcel } from './read-excel'

/** A row as it stands in the file: its number as Excel shows it, and its cells as texts. Empty rows are left out. */
export type SheetRow = { number: number; cells: string[] }
export type SheetRows = { sheet: string | null; rows: SheetRow[] }

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
/** The compound file of Excel before 2007, in which an encrypted workbook is wrapped too. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * Reads one sheet of an Excel or CSV file. What the file is, its own first bytes say and not its name. Every refusal is a
 * problem at the field `file`, in words: too large, empty, another kind, old Excel, encrypted, unreadable, too many rows
 * or columns, a cell too long.
 */
export async function readSheet(file: Buffer): Promise<SheetRows> {
  if (file.length > LIMITS.bytes) throw problem('common:problem.fileTooLarge', { field: 'file', values: { max: MEGABYTES }, status: 413 })
  if (file.length === 0) throw problem('common:problem.fileEmpty', { field: 'file' })
  const { sheet, rows } = await gridOf(file)
  const filled = rows.map((cells, i) => ({ number: i + 1, cells: cells.map(cleanText) })).filter((row) => row.cells.some((cell) => cell !== ''))
  if (filled.length === 0) throw problem('common:problem.fileEmpty', { field: 'file' })
  refuseExcess(filled)
  return { sheet, rows: filled }
}

async function gridOf(file: Buffer): Promise<Grid> {
  if (file.subarray(0, 4).equals(COMPOUND)) {
    throw problem(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'imports:problem.encrypted' : 'imports:problem.oldExcel', { field: 'file' })
  }
  return file.subarray(0, 4).equals(ZIP) ? await readExcel(file) : readCsv(file)
}

function refuseExcess(rows: readonly SheetRow[]): void {
  if (rows.length > LIMITS.rows) throw problem('imports:problem.tooManyRows', { field: 'file', values: { max: LIMITS.rows } })
  for (const { number, cells } of rows) {
    if (cells.findLastIndex((cell) => cell !== '') >= LIMITS.columns) throw problem('imports:problem.tooManyColumns', { field: 'file', values: { max: LIMITS.columns } })
    if (cells.some((cell) => cell.length > LIMITS.cell)) throw problem('imports:problem.cellTooLong', { field: 'file', values: { row: number, max: LIMITS.cell } })
  }
}
