import { rangeDash } from './dates'
import { type HtmlLang } from './languages'
import { NO_BREAK_SPACE } from './numbers'

/** Times of the clock. They come in as `HH:MM` wall time of the network (`./wall-time` makes it from a moment). */
export type TimeFormats = {
  /** 14.32: the clock alone, as in "Sparat 14.32". */
  clock(time: string): string
  /** kl. 14.32, klo 9. Full hours lose their zeros, except in English, which has no word before them. */
  time(time: string): string
  /** kl. 9–11.30. */
  timeSpan(from: string, to: string): string
}

const BEFORE: Readonly<Record<HtmlLang, string>> = { sv: 'kl.', 'sv-FI': 'kl.', fi: 'klo', da: 'kl.', nb: 'kl.', en: '' }

/** The time formats of one language: a point in all of them, where Intl writes a colon in several. */
export function timeFormats(lang: HtmlLang): TimeFormats {
  const before = BEFORE[lang] === '' ? '' : `${BEFORE[lang]}${NO_BREAK_SPACE}`
  const short = (time: string): string => (lang === 'en' ? clock(time) : clock(time).replace(/\.00$/, ''))
  return {
    clock,
    time: (time) => before + short(time),
    timeSpan: (from, to) => before + short(from) + rangeDash(lang) + short(to),
  }
}

function clock(time: string): string {
  const match = /^(\d{1,2}):(\d{2})/.exec(time)
  if (!match) throw new Error(`Times: ${time} is no time of the clock`)
  return `${Number(match[1])}.${match[2]}`
}
