/** What is true of every table that is brought in, whatever its rows become: columns, cells, faults, sums. Pure. */
import { findNationalIds } from '@/lib/national-ids'
import type { SheetRow } from '@/lib/sheets/read-sheet'
import type { RosterPlan } from './roster-plan-rules'

/** Milliseconds that writing or taking back a whole file may last, on a busy server too. */
export const LONGEST = 30_000

/** A column of a kind. Without those that are needed no row can be read. */
export type ImportColumn = { key: string; isNeeded: boolean }
/** What is wrong with a cell, as a text key with its values. */
export type Fault = { column: string; code: string; values?: Record<string, string | number> }
/** What a row does to a field, in the reader's words. */
export type CellChange = { column: string; before: string; after: string }
export type RowEffect = 'new' | 'changed' | 'unchanged' | 'wrong'
/** What is done to write a row; each kind has its own. */
export type Plan = RosterPlan
export type JudgedRow = { number: number; cells: Record<string, string>; faults: Fault[]; effect: RowEffect; changes: CellChange[]; plan: Plan | null }
/** A row as it is kept: what was typed by the file's columns, and by name what has been mended since. */
export type KeptRow = SheetRow & { mended: Record<string, string>; refused: Fault | null }

/** Two texts that people take for the same word: case, spaces and the way letters are put together do not matter. */
export function plainWord(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replace(/[\s\u00A0_]+/g, ' ').replace(/[\s*:.]+$/, '').trim()
}

/** What stands where a national id stood in a file. */
const BLOTTED = '••••••'

/** A cell as it may be kept: the national ids in it are blotted out before anything is stored, wherever they stand. */
export function withoutNationalIds(text: string): string {
  return findNationalIds(text).toReversed().reduce((kept, { at, length }) => `${kept.slice(0, at)}${BLOTTED}${kept.slice(at + length)}`, text)
}

/** Whether a national id stood in the cell. */
export function isBlotted(text: string): boolean {
  return text.includes(BLOTTED)
}

/**
 * What each column of a file is, by its head: the name of a column in any language, the first time it comes. `names` are a
 * column's names. Null: none of them.
 */
export function guessColumns(heads: readonly string[], columns: readonly { key: string; names: readonly string[] }[]): (string | null)[] {
  const taken = new Set<string>()
  return heads.map((head) => {
    const found = columns.find((column) => !taken.has(column.key) && column.names.some((name) => plainWord(name) === plainWord(head)))
    if (found) taken.add(found.key)
    return found?.key ?? null
  })
}

/** The cells of a row by the names of their columns: what was mended, else what was typed. */
export function namedCells(row: KeptRow, columns: readonly (string | null)[]): Record<string, string> {
  const typed = Object.fromEntries(columns.flatMap((key, i) => (key ? [[key, row.cells[i] ?? '']] : [])))
  return { ...typed, ...row.mended }
}

/** The columns a kind needs that no column of the file has been said to be. */
export function missingColumns(columns: readonly (string | null)[], known: readonly ImportColumn[]): string[] {
  return known.filter((column) => column.isNeeded && !columns.includes(column.key)).map((column) => column.key)
}

export type Sums = Record<RowEffect, number>

/** How many rows are new, change something, change nothing, and are wrong. */
export function sumsOf(rows: readonly { effect: RowEffect }[]): Sums {
  const sums: Sums = { new: 0, changed: 0, unchanged: 0, wrong: 0 }
  for (const row of rows) sums[row.effect] += 1
  return sums
}

/** A fault at a cell makes its row wrong; each cell tells its first fault. */
export function withFaults(row: JudgedRow, faults: readonly Fault[]): JudgedRow {
  const all = [...row.faults, ...faults]
  const first = all.filter((one, i) => all.findIndex((other) => other.column === one.column) === i)
  return first.length ? { ...row, faults: first, effect: 'wrong', plan: null } : row
}
