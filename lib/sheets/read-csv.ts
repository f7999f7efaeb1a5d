import Papa from 'papaparse'
import { problem } from '@/lib/problem'
import type { Grid } from './read-excel'

const DELIMITERS = [';', ',', '\t', '|']
/** What `csvText` of lib/export puts before a text that a spreadsheet would run. */
const GUARD = /^'(?=[=+\-@\t\r])/

/** A CSV file as texts: UTF-8 or UTF-16 with its mark, UTF-8 without one, else Windows-1252; the delimiter is guessed. */
export function readCsv(file: Buffer): Grid {
  const text = decoded(file)
  if (text.includes('\0')) throw problem('common:problem.fileType', { field: 'file', values: { types: 'xlsx, csv' } })
  const told = /^sep=(.)\r?\n/i.exec(text)
  const parsed = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, { delimiter: told?.[1] ?? guessDelimiter(text), skipEmptyLines: false })
  if (parsed.errors.some((error) => error.type === 'Quotes')) throw problem('common:problem.fileUnreadable', { field: 'file' })
  return { sheet: null, rows: parsed.data.map((row) => row.map((cell) => cell.replace(GUARD, ''))) }
}

/** The sign that stands most often in the first line outside quotes: heads hold no commas, while cells may hold anything. */
function guessDelimiter(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => head.split(sign).length
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ';'
}

function decoded(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}
