import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance, type FormatterModule, type i18n, type Resource } from 'i18next'
import { formats } from './format'
import { type HtmlLang, htmlLang, isLng, LANGUAGES, type Lng } from './languages'
import type { Group, Namespace, Resources, TextKey } from './resources'

/** Values named in a text. `count` chooses the plural form; give years and numbers of identity as strings. */
export type Values = Readonly<Record<string, string | number>>

/** The texts of one reader: call it with a key; its members serve the cases a typed key cannot. */
export type Texts = {
  (key: TextKey, values?: Values): string
  /** A text whose key is data (a problem code, the name of a sector). A key that is not there counts as missing. */
  named(key: string, values?: Values): string
  /** Whether a key that is data has a text. */
  has(key: string): boolean
  /** All texts of a file or of one group in it, unfilled: what an island gets as its props. */
  all<N extends Namespace>(namespace: N): Resources[N]
  all<N extends Namespace, G extends Group<N>>(namespace: N, group: G): Resources[N][G]
  readonly lng: Lng
  /** For the `lang` attribute. */
  readonly lang: HtmlLang
  readonly jurisdiction: string | null
}

const FOLDER = join(process.cwd(), 'locales')
const DEVELOPMENT_TTL_MS = 1000

let loaded: { engine: i18n; at: number; made: Map<string, Texts> } | null = null

/**
 * The texts of the interface for a reader. `jurisdiction` is that of the network, area or account the page belongs to:
 * in FI and AX Swedish is read as Finland-Swedish, falling back to `sv` text by text.
 * A missing key or value throws while we develop and test; in production it is logged and the key is shown.
 */
export function texts(lng: Lng, jurisdiction?: string | null): Texts {
  const { engine, made } = current()
  const key = `${lng}/${jurisdiction ?? ''}`
  const known = made.get(key)
  if (known) return known
  // Under an address of no language the layout answers 404, but its page is being made at the same time.
  const fresh = makeTexts(engine, isLng(lng) ? lng : 'en', jurisdiction ?? null)
  made.set(key, fresh)
  return fresh
}

function makeTexts(engine: i18n, lng: Lng, jurisdiction: string | null): Texts {
  const lang = htmlLang(lng, jurisdiction)
  const folder = lang === 'sv-FI' ? 'sv-FI' : lng
  const translate = (key: string, values: Values = {}): string =>
    engine.t(key, { lng: folder, replace: values, nest: false, ...('count' in values ? { count: Number(values.count) } : {}) })
  const all = (namespace: Namespace, group?: string): unknown => {
    const overlay = engine.getResourceBundle(folder, namespace)
    const whole = folder === lng ? overlay : merged(engine.getResourceBundle(lng, namespace), overlay ?? {})
    return group === undefined ? whole : (whole as Record<string, unknown>)[group]
  }
  const has = (key: string): boolean => engine.exists(key, { lng: folder })
  // A function of its own for `named`, so that the members below are not laid on it too.
  return Object.assign((key: TextKey, values?: Values) => translate(key, values), { named: translate, has, all, lng, lang, jurisdiction }) as Texts
}

function current(): { engine: i18n; made: Map<string, Texts> } {
  const stale = process.env.NODE_ENV === 'development' && loaded && Date.now() - loaded.at > DEVELOPMENT_TTL_MS
  if (!loaded || stale) loaded = { engine: startEngine(), at: Date.now(), made: new Map() }
  return loaded
}

function startEngine(): i18n {
  const engine = createInstance().use(FORMATTER)
  const resources = readResources()
  void engine.init({
    resources,
    ns: Object.keys(resources.sv ?? {}),
    fallbackLng: { 'sv-FI': ['sv'], default: [] },
    load: 'currentOnly',
    initAsync: false,
    returnObjects: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    parseMissingKeyHandler: (key) => missing(`no text for ${key}`, key),
    appendNamespaceToMissingKey: true,
    missingInterpolationHandler: (text, match) => missing(`no value for ${match[0]} in "${text}"`, ''),
  })
  return engine
}

/** Numbers under the name `count`, or marked `{{total, number}}`, are written as the language writes numbers. */
const FORMATTER: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format, language, options) => {
    // i18next sees that a value was not given only when it is handed on as undefined.
    if (value === undefined) return undefined as unknown as string
    const isCounted = format === 'number' || options?.interpolationkey === 'count'
    if (typeof value !== 'number' || !isCounted) return String(value)
    return language === 'sv-FI' ? formats('sv', 'FI').number(value) : formats(language as Lng).number(value)
  },
}

function missing(what: string, shown: string): string {
  if (process.env.NODE_ENV !== 'production') throw new Error(`Texts: ${what}`)
  console.error(`Texts: ${what}`)
  return shown
}

function readResources(): Resource {
  return Object.fromEntries([...LANGUAGES, 'sv-FI'].map((language) => [language, readLanguage(join(FOLDER, language))]))
}

function readLanguage(folder: string): Resource[string] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

function merged(base: Record<string, unknown>, overlay: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(base).map(([key, value]) => {
    const own = overlay[key]
    const isGroup = typeof value === 'object' && value !== null
    return [key, isGroup ? { ...value, ...(own as object | undefined) } : (own ?? value)]
  })
  return Object.fromEntries(entries)
}
