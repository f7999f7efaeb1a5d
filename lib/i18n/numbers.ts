import { type HtmlLang } from './languages'

/** The tag that makes Intl write as the language does in its country. */
export const INTL: Readonly<Record<HtmlLang, string>> = {
  sv: 'sv-SE',
  'sv-FI': 'sv-FI',
  fi: 'fi-FI',
  da: 'da-DK',
  nb: 'nb-NO',
  en: 'en-GB',
}

export const NO_BREAK_SPACE = '\u00A0'
export const MINUS = '\u2212'

/** Numbers as words.md table 5 has them: a real minus, no-break spaces, never a line break inside a figure. */
export type NumberFormats = {
  /** 1 234,5. `decimals` fixes their count; without it as many as the number has, two at most. */
  number(value: number, decimals?: number): string
  /** 25 %. The value is a percentage (25), as observations store it, not a share of one. */
  percent(value: number, decimals?: number): string
  /** +3, −3, 0: a difference with its sign. */
  signed(value: number, decimals?: number): string
  /** −2,5 procentenheter: the difference of two percentages, never written with a percent sign. */
  points(value: number, decimals?: number): string
}

const POINTS: Readonly<Record<HtmlLang, readonly [one: string, other: string]>> = {
  sv: ['procentenhet', 'procentenheter'],
  'sv-FI': ['procentenhet', 'procentenheter'],
  fi: ['prosenttiyksikkö', 'prosenttiyksikköä'],
  da: ['procentpoint', 'procentpoint'],
  nb: ['prosentpoeng', 'prosentpoeng'],
  en: ['percentage point', 'percentage points'],
}

/** The number formats of one language. */
export function numberFormats(lang: HtmlLang): NumberFormats {
  const number = (value: number, decimals?: number): string => tidy(formatter(lang, decimals).format(value))
  const signed = (value: number, decimals?: number): string => {
    const written = number(value, decimals)
    // What is rounded to nothing has no sign: neither "+0" nor "−0".
    if (!/[1-9]/.test(written)) return written.replace(MINUS, '')
    return value > 0 ? `+${written}` : written
  }
  return {
    number,
    signed,
    percent: (value, decimals) => `${number(value, decimals)}${lang === 'en' ? '' : NO_BREAK_SPACE}%`,
    points: (value, decimals) => {
      const [one, other] = POINTS[lang]
      return `${signed(value, decimals)}${NO_BREAK_SPACE}${Math.abs(value) === 1 ? one : other}`
    },
  }
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(lang: HtmlLang, decimals?: number): Intl.NumberFormat {
  const key = `${lang}/${decimals ?? ''}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(INTL[lang], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
    useGrouping: 'always',
  })
  formatters.set(key, made)
  return made
}

/** Danish and English Intl write an ASCII minus; ICU versions differ in which no-break space they use. */
function tidy(written: string): string {
  return written.replace(/^-/, MINUS).replace(/[\u202F\u2009 ]/g, NO_BREAK_SPACE)
}
