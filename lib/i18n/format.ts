import { type DateFormats, dateFormats, type Day } from './dates'
import { type HtmlLang, htmlLang, isLng, type Lng } from './languages'
import { INTL, type NumberFormats, numberFormats } from './numbers'
import { period, type PeriodCode, schoolYear } from './periods'
import { type TimeFormats, timeFormats } from './times'
import { wallClock, wallDate } from './wall-time'

/** Every way a date, number, list or quotation is written for one reader. */
export type Formats = DateFormats &
  NumberFormats &
  TimeFormats & {
    /** 4.12.2026 klo 14.32: a moment as the clock on the wall shows it in that zone. */
    dateTime(moment: Date, timeZone: string): string
    /** fredag 4 december 2026 kl. 9–11.30: when a meeting is. An end on another day is written whole. */
    occasion(startsAt: Date, endsAt: Date, timeZone: string): string
    /** 2024, kvartal 1 2024, mars 2024, 2026/27, 2025–2029. */
    period(code: PeriodCode): string
    /** A school year by the year it begins. */
    schoolYear(firstYear: number): string
    /** a, b och c; with `or`: a, b eller c. */
    list(items: readonly string[], join?: 'and' | 'or'): string
    /** ”ord”, »ord«, «ord», ‘word’. */
    quote(text: string): string
    /** The order of the language's alphabet, numbers by size: Å Ä Ö after Z, in Danish and Norwegian Æ Ø Å. */
    compare(a: string, b: string): number
    readonly lang: HtmlLang
  }

const QUOTES: Readonly<Record<HtmlLang, readonly [open: string, close: string]>> = {
  sv: ['”', '”'],
  'sv-FI': ['”', '”'],
  fi: ['”', '”'],
  da: ['»', '«'],
  nb: ['«', '»'],
  en: ['‘', '’'],
}

const made = new Map<HtmlLang, Formats>()

/** The formats of a reader; `jurisdiction` as in `texts`: FI and AX write Swedish as in Finland. Made once a language. */
export function formats(lng: Lng, jurisdiction?: string | null): Formats {
  const lang = isLng(lng) ? htmlLang(lng, jurisdiction) : 'en'
  const known = made.get(lang)
  if (known) return known
  const all = makeFormats(lang)
  made.set(lang, all)
  return all
}

function makeFormats(lang: HtmlLang): Formats {
  const dates = dateFormats(lang)
  const times = timeFormats(lang)
  const [open, close] = QUOTES[lang]
  const collator = new Intl.Collator(INTL[lang], { numeric: true })
  const lists = { and: listFormat(lang, 'conjunction'), or: listFormat(lang, 'disjunction') }
  const withTime = (date: string, time: string): string => (lang === 'en' ? `${date}, ${time}` : `${date} ${time}`)
  const dateTime = (moment: Date, zone: string): string =>
    withTime(dates.date(wallDate(moment, zone)), times.time(wallClock(moment, zone)))
  return {
    ...dates,
    ...numberFormats(lang),
    ...times,
    dateTime,
    occasion: (startsAt, endsAt, zone) => {
      const day: Day = wallDate(startsAt, zone)
      if (day !== wallDate(endsAt, zone)) return `${dateTime(startsAt, zone)} – ${dateTime(endsAt, zone)}`
      return withTime(dates.weekdayDate(day), times.timeSpan(wallClock(startsAt, zone), wallClock(endsAt, zone)))
    },
    period: (code) => period(lang, dates, code),
    schoolYear: (firstYear) => schoolYear(lang, firstYear),
    list: (items, join = 'and') => lists[join].format(items),
    quote: (text) => open + text + close,
    compare: (a, b) => collator.compare(a, b),
    lang,
  }
}

function listFormat(lang: HtmlLang, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return new Intl.ListFormat(INTL[lang], { type, style: 'long' })
}
