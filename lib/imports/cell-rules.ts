/** How any cell is read, whatever its column becomes. Pure; days are ISO. */
import { freeText } from '@/lib/free-text'
import { parseDate } from '@/lib/i18n/parse'
import { plainWord } from './plain-rules'
import { type Fault, isBlotted } from './rules'

/** Words of a closed list by how people write them, plain. */
export type WordList<T> = ReadonlyMap<string, T>

/** Reads the cells of one row: each read is its value, or null where the cell is empty or wrong; `faults` tells what is wrong. */
export type CellTaker = {
  faults: Fault[]
  take: <T>(column: string, read: (text: string) => T | null, code: string, max?: number) => T | null
  plain: (column: string, max?: number) => string | null
  word: <T>(column: string, list: WordList<T>, code?: string) => T | null
  day: (column: string) => string | null
}

/** A reader of a row's cells. Without `max` a text may have 200 letters. */
export function cellTaker(cells: Readonly<Record<string, string>>): CellTaker {
  const faults: Fault[] = []
  const take = <T>(column: string, read: (text: string) => T | null, code: string, max = 200): T | null => {
    const text = cells[column] ?? ''
    if (text === '') return null
    const fault = faultOfText(text, max)
    const value = fault ? null : read(text)
    if (value === null) faults.push({ column, ...(fault ?? { code, values: { text: text.slice(0, 60) } }) })
    return value
  }
  return {
    faults, take,
    plain: (column, max) => take(column, (text) => text, '', max),
    word: (column, list, code = 'imports:cell.unknownWord') => take(column, (text) => list.get(plainWord(text)) ?? null, code),
    day: (column) => take(column, parseDate, 'common:problem.notADate'),
  }
}

/** A list of words and what they mean; of two that are written alike the first holds. */
export function wordList<T>(entries: readonly (readonly [string, T])[]): Map<string, T> {
  return new Map(entries.toReversed().map(([word, value]) => [plainWord(word), value]))
}

/** A schema is made once for each length: a file has thousands of cells. */
const known = new Map<number, ReturnType<typeof freeText>>()

function textOf(max: number): ReturnType<typeof freeText> {
  const schema = known.get(max) ?? freeText(max)
  known.set(max, schema)
  return schema
}

/** What no text may hold, wherever it stands: a formula, a national id, more letters than fit. */
export function faultOfText(text: string, max: number): { code: string; values?: Record<string, number> } | null {
  if (isBlotted(text)) return { code: 'common:problem.nationalId' }
  if (text.startsWith('=')) return { code: 'imports:cell.formula' }
  const refused = textOf(max).safeParse(text).error?.issues[0]?.message
  return refused ? { code: refused, values: { max } } : null
}
