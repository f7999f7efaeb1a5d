import { type DateFormats, rangeDash } from './dates'
import { type HtmlLang } from './languages'

/**
 * A period code as observations carry it: 2024, 2024Q1, 2024-03, 2026/27 (school year), 2025-2029 (council term).
 * 2024-03 is March: two digits after a hyphen are a month, four are the last year of a term.
 */
export type PeriodCode = string

/** A school year from the year it begins: 2026/27, in Finland 2026–2027. */
export function schoolYear(lang: HtmlLang, firstYear: number): string {
  const next = firstYear + 1
  return lang === 'fi' || lang === 'sv-FI' ? `${firstYear}–${next}` : `${firstYear}/${String(next).slice(2)}`
}

/** A period in words. A code of no known form is shown as it is: the source's own name is better than nothing. */
export function period(lang: HtmlLang, dates: DateFormats, code: PeriodCode): string {
  const quarter = /^(\d{4})Q([1-4])$/.exec(code)
  if (quarter) return quarterName(lang, quarter[1]!, quarter[2]!)
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(code)) return dates.month(`${code}-01`)
  const school = /^(\d{4})\/\d{2}$/.exec(code)
  if (school) return schoolYear(lang, Number(school[1]))
  const term = /^(\d{4})-(\d{4})$/.exec(code)
  return term ? `${term[1]}${rangeDash(lang)}${term[2]}` : code
}

function quarterName(lang: HtmlLang, year: string, number: string): string {
  if (lang === 'en') return `quarter ${number}, ${year}`
  if (lang === 'fi') return `${number}. vuosineljännes ${year}`
  return lang === 'sv' || lang === 'sv-FI' ? `kvartal ${number} ${year}` : `${number}. kvartal ${year}`
}
