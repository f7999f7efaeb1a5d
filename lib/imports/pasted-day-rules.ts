/** Days and hours in running text, as five languages write them. Pure; days are ISO, hours `09:30`. */
import { LANGUAGES, htmlLang } from '@/lib/i18n/languages'
import { parseDate, parseTime } from '@/lib/i18n/parse'

/** `at` and `length` are those of the given text. */
export type FoundDay = { day: string; at: number; length: number }

/** Number of each month by its names as they stand in a date: `maaliskuuta`, `marts`, `March`. */
const MONTHS = new Map(LANGUAGES.flatMap((lng) => Array.from({ length: 12 }, (_, i): [string, number] => {
  const parts = new Intl.DateTimeFormat(htmlLang(lng), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2023, i, 15)))
  return [(parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase(), i + 1]
})))
const MONTH = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const DAYS = new RegExp([
  '(?<![\\d.])(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)', '(?<![\\d.])(?<dotted>\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4})(?!\\d)',
  `(?<!\\d)(?<day>\\d{1,2})\\.?\\s+(?<month>${MONTH})\\s+(?<year>\\d{4})`, `(?<![\\p{L}])(?<english>${MONTH})\\s+(?<dayAfter>\\d{1,2}),\\s+(?<yearAfter>\\d{4})`,
].join('|'), 'giu')

/** Every day that a text names, in its order. A day that does not exist is none. */
export function findDays(text: string): FoundDay[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const { iso, dotted, day, month, year, english, dayAfter, yearAfter } = match.groups ?? {}
    const number = MONTHS.get((month ?? english ?? '').toLowerCase())
    const found = parseDate(iso ?? dotted ?? `${day ?? dayAfter}.${number}.${year ?? yearAfter}`)
    return found === null ? [] : [{ day: found, at: match.index, length: match[0].length }]
  })
}

/** A text with its days taken out. */
export function withoutDays(text: string): string {
  return findDays(text).toReversed().reduce((kept, { at, length }) => `${kept.slice(0, at)} ${kept.slice(at + length)}`, text)
}

const SPAN = /(?:kl\.?|klo|kello|at)?\s*(?<!\d)(\d{1,2}(?:[.:]\d{2})?)\s*(?:[–—-]|till|til|to)\s*(\d{1,2}(?:[.:]\d{2})?)(?![\d.]*\d)/iu
const START = /(?<![\p{L}])(?:kl\.?|klo|kello|at)\s*(\d{1,2}(?:[.:]\d{2})?)(?!\d)/iu

/** From when to when, and the rest of the text. Days are to be taken out before. */
export function findHours(text: string): { start: string | null; end: string | null; rest: string } {
  const span = SPAN.exec(text)
  const [start, end] = [parseTime(span?.[1] ?? ''), parseTime(span?.[2] ?? '')]
  if (span && start && end && end > start) return { start, end, rest: text.replace(span[0], ' ') }
  const alone = START.exec(text)
  const begun = parseTime(alone?.[1] ?? '')
  return begun && alone ? { start: begun, end: null, rest: text.replace(alone[0], ' ') } : { start: null, end: null, rest: text }
}
