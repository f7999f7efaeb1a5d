/** The cells of a meeting that has been held, each read or told why not. A meeting may take several rows. Pure; days are ISO. */
import { parseTime } from '@/lib/i18n/parse'
import type { MeetingKind } from '@/lib/meetings/schema'
import { ACTION_CELLS, type ActionWords, type ReadAction, readAction } from './action-cell-rules'
import { cellTaker, faultOfText, type WordList } from './cell-rules'
import { plainWord } from './plain-rules'
import type { Fault, ImportColumn } from './rules'

/** Words of the network: sectors by their names and organisations, each with the seat its presence is kept on. */
export type MeetingWords = ActionWords & { day: string; kinds: WordList<MeetingKind>; languages: WordList<string>; sectors: WordList<{ seatAt: (day: string) => string | null }> }
export type MeetingRow = {
  number: number; cells: Readonly<Record<string, string>>; date: string | null; start: string | null; end: string | null; place: string | null; kind: MeetingKind | null; language: string | null
  sectors: string[]; items: string[]; notes: string | null; decision: Record<string, string>; old: string | null; agreed: ReadAction
}

const HEAD = ['date', 'start', 'end', 'place', 'kind', 'attendance', 'item', 'notes', 'language'] as const
/** The earliest year that is taken for a meeting's and not for a slip of the pen. */
const EARLIEST = '1970-01-01'

/** Columns of a file of meetings in a network of these languages: a decision has a column in each. */
export function meetingColumns(languages: readonly string[]): ImportColumn[] {
  return [...HEAD, ...languages.map(decisionColumn), 'number', ...ACTION_CELLS].map((key) => ({ key, isNeeded: key === 'date' }))
}

/** The column of a decision's text in a language: `decisionSv`. */
export function decisionColumn(language: string): string {
  return `decision${language.charAt(0).toUpperCase()}${language.slice(1)}`
}

/** The language of a decision's column, or null for any other column. */
export function decisionLanguage(column: string): string | null {
  return /^decision[A-Z]/.test(column) ? column.slice('decision'.length).toLowerCase() : null
}

/** Reads a row's cells. `above` is the day of the row above it, which holds where this one names none: null when that one cannot be read, undefined when there is none. */
export function readMeetingRow(number: number, cells: Readonly<Record<string, string>>, words: MeetingWords, above: string | null | undefined): { row: MeetingRow; faults: Fault[] } {
  const taker = cellTaker(cells)
  const { faults, plain, take, word, day } = taker
  const time = (column: string) => take(column, parseTime, 'common:problem.notATime')
  const date = day('date') ?? (cells.date ? null : (above ?? null))
  if (!cells.date && above === undefined) faults.push({ column: 'date', code: 'imports:cell.dateMissing' })
  if (cells.date && date !== null && (date > words.day || date < EARLIEST)) faults.push({ column: 'date', code: date > words.day ? 'imports:cell.inFuture' : 'common:problem.notADate' })
  const decision = Object.fromEntries(Object.keys(cells).flatMap((column) => {
    const [language, text] = [decisionLanguage(column), cells[column] ?? '']
    return language !== null && text !== '' ? [[language, plain(column, 4000) ?? '']] : []
  }))
  const row: MeetingRow = {
    number, cells, date, start: time('start'), end: time('end'), place: plain('place'), kind: word('kind', words.kinds), language: word('language', words.languages),
    sectors: listed(cells.attendance, /[;\n,]/), items: listed(cells.item, /[;\n]/), notes: plain('notes', 5000), decision, old: plain('number', 40), agreed: readAction(cells, taker, words, date),
  }
  const long = row.items.map((item) => faultOfText(item, 200)).find((fault) => fault !== null)
  if (long) faults.push({ column: 'item', ...long })
  const unknown = row.sectors.find((name) => !words.sectors.has(plainWord(name)))
  if (unknown !== undefined) faults.push({ column: 'attendance', ...(faultOfText(unknown, 200) ?? { code: 'imports:cell.unknownAttendant', values: { text: unknown.slice(0, 60) } }) })
  return { row, faults }
}

function listed(text: string | undefined, between: RegExp): string[] {
  return (text ?? '').split(between).map((one) => one.trim()).filter((one) => one !== '')
}
