import { isoWeek } from './iso-week'
import { type HtmlLang } from './languages'
import { INTL, NO_BREAK_SPACE } from './numbers'

/**
 * A calendar day: ISO text (2026-12-04), or the Date that Prisma gives for a DATE column, which is midnight UTC.
 * A moment in time is not a day: `wallDate` of `./wall-time` first says which day it is in the network's zone.
 */
export type Day = string | Date

/** Days and weeks as words.md table 5 has them. */
export type DateFormats = {
  /** 2026-12-04 (sv), 4.12.2026 (fi, sv-FI, da, no), 4 Dec 2026 (en). */
  date(day: Day): string
  /** 4 december 2026, with the dots and the partitive that each language wants. */
  longDate(day: Day): string
  /** fredag 4 december 2026. The name of the day stands in its base form: for labels and headings. */
  weekdayDate(day: Day): string
  /** fre 4 dec. Only where the year stands beside it, as in a list under a heading with the year. */
  weekdayDay(day: Day): string
  /** 4 dec. or 4.12., under the same condition. */
  dayMonth(day: Day): string
  /** december 2026. */
  month(day: Day): string
  /** From one day to another, both short. */
  dateSpan(from: Day, to: Day): string
  /** v. 49, vko 49, uge 49, uke 49, week 49. ISO weeks. */
  week(day: Day): string
  /** vecka 49, viikko 49. */
  longWeek(day: Day): string
}

const WEEK: Readonly<Record<HtmlLang, readonly [short: string, long: string]>> = {
  sv: ['v.', 'vecka'],
  'sv-FI': ['v.', 'vecka'],
  fi: ['vko', 'viikko'],
  da: ['uge', 'uge'],
  nb: ['uke', 'uke'],
  en: ['week', 'week'],
}

/** The date formats of one language. */
export function dateFormats(lang: HtmlLang): DateFormats {
  const write = (day: Day, options: Intl.DateTimeFormatOptions): string => formatter(lang, options).format(asDate(day))
  const date = (day: Day): string => shortDate(lang, isoDay(day), write)
  const longDate = (day: Day): string => write(day, { day: 'numeric', month: 'long', year: 'numeric' })
  const dayMonth = (day: Day): string =>
    lang === 'sv-FI' ? dottedDay(isoDay(day)) : write(day, { day: 'numeric', month: 'short' })
  return {
    date,
    longDate,
    dayMonth,
    weekdayDate: (day) => `${write(day, { weekday: 'long' })} ${lang === 'da' ? 'den ' : ''}${longDate(day)}`,
    weekdayDay: (day) => `${write(day, { weekday: 'short' })} ${dayMonth(day)}`,
    month: (day) => write(day, { month: 'long', year: 'numeric' }),
    dateSpan: (from, to) => `${date(from)}${rangeDash(lang)}${date(to)}`,
    week: (day) => `${WEEK[lang][0]}${NO_BREAK_SPACE}${isoWeek(isoDay(day)).week}`,
    longWeek: (day) => `${WEEK[lang][1]}${NO_BREAK_SPACE}${isoWeek(isoDay(day)).week}`,
  }
}

/** The sign between two ends: a dash without spaces, in Danish a hyphen. */
export function rangeDash(lang: HtmlLang): string {
  return lang === 'da' ? '-' : '–'
}

/** A day as ISO text. Throws on what is no day: dates are checked where they come in. */
export function isoDay(day: Day): string {
  const iso = typeof day === 'string' ? day.slice(0, 10) : day.toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(Date.parse(iso))) throw new Error(`Dates: ${String(day)} is no day`)
  return iso
}

function shortDate(lang: HtmlLang, iso: string, write: (day: Day, options: Intl.DateTimeFormatOptions) => string): string {
  if (lang === 'sv') return iso
  if (lang === 'en') return write(iso, { day: 'numeric', month: 'short', year: 'numeric' })
  return `${dottedDay(iso)}${iso.slice(0, 4)}`
}

/** 4.12.: day and month without leading zeros. */
function dottedDay(iso: string): string {
  return `${Number(iso.slice(8, 10))}.${Number(iso.slice(5, 7))}.`
}

function asDate(day: Day): Date {
  return new Date(`${isoDay(day)}T00:00:00Z`)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(lang: HtmlLang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}/${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(INTL[lang], { ...options, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}
