/**
 * The languages of the interface, the languages content may be written in, and how a reader's wish becomes one of them.
 * Pure and small: the proxy, islands and the server all read it.
 */

/** Languages of the interface, in the order of the switch. `sv` is the master that the others are checked against. */
export const LANGUAGES = ['sv', 'fi', 'da', 'no', 'en'] as const

/** A language of the interface: the first part of every page address and the name of a folder in `locales`. */
export type Lng = (typeof LANGUAGES)[number]

/** What `lang`, `hreflang` and Intl are told. `no` is bokmål and is written `nb`; Finland-Swedish is `sv-FI`. */
export type HtmlLang = 'sv' | 'sv-FI' | 'fi' | 'da' | 'nb' | 'en'

/** Every language by its own name. Those of the interface first, then those that only content is written in. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  sv: 'svenska',
  fi: 'suomi',
  da: 'dansk',
  no: 'norsk',
  en: 'English',
  nn: 'nynorsk',
  is: 'íslenska',
  fo: 'føroyskt',
  kl: 'kalaallisut',
  se: 'davvisámegiella',
  smj: 'julevsámegiella',
  sma: 'åarjelsaemien',
  smn: 'anarâškielâ',
  sms: 'nuõrttsääʹmǩiõll',
  fkv: 'kvääni',
  fit: 'meänkieli',
}

/** Codes that stored content may carry (`lib/i18n/content.ts`). */
export const CONTENT_LANGUAGES: readonly string[] = Object.keys(LANGUAGE_NAMES)

/** Whether an address part or form value is a language of the interface. */
export function isLng(value: unknown): value is Lng {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}

/** Whether Swedish texts are read as in Finland: in Finnish and Åland networks, areas and accounts. */
export function isFinlandSwedish(lng: Lng, jurisdiction?: string | null): boolean {
  return lng === 'sv' && (jurisdiction === 'FI' || jurisdiction === 'AX')
}

/** The value of `lang` for a page or part of it: `no` becomes `nb`, Swedish in Finland and Åland `sv-FI`. */
export function htmlLang(lng: Lng, jurisdiction?: string | null): HtmlLang {
  if (isFinlandSwedish(lng, jurisdiction)) return 'sv-FI'
  return lng === 'no' ? 'nb' : lng
}

/** The value of `lang` for stored content, whose key for Norwegian is `no` as in the interface. */
export function contentLang(code: string): string {
  return code === 'no' ? 'nb' : code
}

/** A language by its own name; an unknown code is shown as it is. */
export function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? code
}

/** A language tag of any origin as a language of the interface (`nb`, `nn-NO`, `no` give `no`), or null. */
export function normaliseLanguage(tag: string): Lng | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (primary === 'nb' || primary === 'nn') return 'no'
  return isLng(primary) ? primary : null
}

/**
 * The reader's best language from an Accept-Language header (RFC 9110 12.5.4): highest quality first, order breaks
 * ties, quality 0 is a refusal. Without a usable wish: English when something else was asked for, else Swedish.
 */
export function negotiateLanguage(acceptLanguage: string | null | undefined): Lng {
  const wishes = (acceptLanguage ?? '').split(',').map(readWish).filter((wish) => wish.tag !== '')
  const best = wishes
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((wish) => normaliseLanguage(wish.tag))
    .find((lng) => lng !== null)
  if (best) return best
  return wishes.some((wish) => wish.tag !== '*') ? 'en' : 'sv'
}

function readWish(part: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const stated = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = stated === undefined ? 1 : Number(stated.slice(2))
  return { tag, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}
