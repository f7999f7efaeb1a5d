/** What is true of every table that is brought in, whatever its rows become: columns, cells, faults, sums. Pure. */
import { findNationalIds } from '@/lib/national-ids'
import type { SheetRow } from '@/lib/sheets/read-sheet'
import type { ActionPlan } from './action-rules'
import type { MeetingRowPlan } from './meeting-plan-rules'
import { nearest, type NearWord } from './nearest-rules'
import { plainWord } from './plain-rules'
import type { RosterPlan } from './roster-plan-rules'

/** Milliseconds that writing or taking back a whole file may last: 2,000 meetings took 25 to 50 seconds on two cores that were asked for seven times what they have. */
export const LONGEST = 120_000

/** A column of a kind. Without those that are needed no row can be read. */
export type ImportColumn = { key: string; isNeeded: boolean }
/** What is to be said of a cell, as a text key with its values; `offer` is a text that may take the cell's place with one press. */
export type Remark = { column: string; code: string; values?: Record<string, string | number>; offer?: string }
/** What is wrong with a cell. */
export type Fault = Remark
/** What a row does to a field, in the reader's words. */
export type CellChange = { column: string; before: string; after: string }
/** A row that waits is right by itself and belongs to one that is wrong. */
export type RowEffect = 'new' | 'changed' | 'unchanged' | 'wrong' | 'waits'
/** What is done to write a row; each kind has its own. */
export type Plan = RosterPlan | MeetingRowPlan | ActionPlan
export type JudgedRow = { number: number; cells: Record<string, string>; faults: Fault[]; effect: RowEffect; changes: CellChange[]; plan: Plan | null; /** What is said of a row that is right. */ notes?: readonly Remark[] }
/** A row as it is kept: what was typed by the file's columns, and by name what has been mended since. */
export type KeptRow = SheetRow & { mended: Record<string, string>; refused: Fault | null }

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

/** How many rows are new, change something, change nothing, are wrong, and wait for one that is. */
export function sumsOf(rows: readonly { effect: RowEffect }[]): Sums {
  const sums: Sums = { new: 0, changed: 0, unchanged: 0, wrong: 0, waits: 0 }
  for (const row of rows) sums[row.effect] += 1
  return sums
}

/** A fault at a cell makes its row wrong; each cell tells its first fault. */
export function withFaults(row: JudgedRow, faults: readonly Fault[]): JudgedRow {
  const all = [...row.faults, ...faults]
  const first = all.filter((one, i) => all.findIndex((other) => other.column === one.column) === i)
  return first.length ? { ...row, faults: first, effect: 'wrong', plan: null } : row
}

/** Words a column knows, each with what it is called to the reader. In an open column other words are right too. */
export type NearWords = Readonly<Record<string, { words: readonly NearWord[]; isOpen?: boolean }>>

/** A row whose unknown words come with the known word that was probably meant. */
export function withOffers<R extends JudgedRow>(row: R, near: NearWords): R {
  const faults = row.faults.map((fault) => {
    const [text, known] = [fault.values?.text, near[fault.column]]
    const found = typeof text === 'string' && known ? nearest(text, known.words) : null
    return found === null ? fault : { ...fault, offer: (row.cells[fault.column] ?? '').replace(String(text), found) }
  })
  const asked = Object.entries(near).flatMap(([column, { words, isOpen }]): Remark[] => {
    const text = row.cells[column] ?? ''
    if (!isOpen || text === '' || words.some((one) => plainWord(one.word) === plainWord(text)) || faults.some((fault) => fault.column === column)) return []
    const offer = nearest(text, words)
    return offer === null ? [] : [{ column, code: 'imports:note.near', values: { text: offer }, offer }]
  })
  return { ...row, faults, notes: [...(row.notes ?? []), ...asked] }
}
