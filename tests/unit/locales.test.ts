import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { htmlLang, LANGUAGES } from '@/lib/i18n/languages'
import { sourceFiles } from '../support/source-files'

const ROOT = join(process.cwd(), 'locales')
const NAMESPACES = namesOf('sv')

function namesOf(language: string): string[] {
  return readdirSync(join(ROOT, language)).map((file) => file.replace(/\.json$/, '')).sort()
}

/** The texts of a file as [key, text], the key with its group: `form.startsAt`. */
function textsOf(language: string, namespace: string): [string, string][] {
  const file = JSON.parse(readFileSync(join(ROOT, language, `${namespace}.json`), 'utf8')) as Record<string, unknown>
  return Object.entries(file).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value as Record<string, string>).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
  )
}

function everyText(language: string): [key: string, text: string][] {
  return namesOf(language).flatMap((name) => textsOf(language, name).map(([key, text]): [string, string] => [`${name}:${key}`, text]))
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map((match) => match[1]).sort()
const stemOf = (key: string) => key.replace(/_(one|other)$/, '')
const breaking = (language: string, rule: RegExp) => everyText(language).filter(([, text]) => rule.test(text))
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const ALL = [...LANGUAGES, 'sv-FI']

describe.each(LANGUAGES.filter((language) => language !== 'sv'))('%s beside the Swedish master', (language) => {
  it('has the same files', () => {
    expect(namesOf(language)).toEqual(NAMESPACES)
  })

  it.each(NAMESPACES)('%s has the same keys', (namespace) => {
    expect(textsOf(language, namespace).map(([key]) => key).sort()).toEqual(textsOf('sv', namespace).map(([key]) => key).sort())
  })

  it.each(NAMESPACES)('%s names the same values', (namespace) => {
    const master = new Map(textsOf('sv', namespace))
    const differing = textsOf(language, namespace).filter(([key, text]) => String(placeholders(text)) !== String(placeholders(master.get(key) ?? '')))
    expect(differing).toEqual([])
  })
})

describe.each(ALL)('%s', (language) => {
  // The second part may be a code of the data (a role, a sector), which keeps its form.
  it('has keys in camelCase, at most two deep, every text whole and filled', () => {
    const bad = everyText(language).filter(
      ([key, text]) => !/^[a-z][A-Za-z0-9-]*:[a-z][A-Za-z0-9]*(_one|_other)?(\.[a-z][A-Za-z0-9_-]*)?$/.test(key) || typeof text !== 'string' || text.trim() === '' || text !== text.trim(),
    )
    expect(bad).toEqual([])
  })

  it('has every plural form its language needs, each with its number', () => {
    const keys = new Map(everyText(language))
    const categories = new Intl.PluralRules(language === 'sv-FI' ? 'sv' : htmlLang(language as 'sv')).resolvedOptions().pluralCategories
    const plural = [...keys].filter(([key]) => /_(one|other)$/.test(key))
    expect(plural.filter(([key]) => categories.some((category) => !keys.has(`${stemOf(key)}_${category}`)))).toEqual([])
    expect(plural.filter(([, text]) => !placeholders(text).includes('count'))).toEqual([])
  })

  it('writes signs as the language does', () => {
    expect(breaking(language, /(^|[\s(])-\d/)).toEqual([])
    expect(breaking(language, /\.\.\.| - |"/)).toEqual([])
    expect(breaking(language, /[!\p{Extended_Pictographic}]/u)).toEqual([])
  })

  it('never inflects a value', () => {
    expect(breaking(language, /\}\}[’']?\p{L}/u)).toEqual([])
  })
})

/** words.md section 6 and section 2: look-alikes, old forms and the wrong address. */
const BANNED: Readonly<Record<string, RegExp>> = {
  sv: /\bej\b|\bskall\b|adresser(a|ar)\b|efter plan\b|allmän handling|\bNi\b|\bni\b|vänligen/,
  fi: /viiteryhmä|sosiaalitoim[ie]|toimesta|\w\((t|a|ä|n)\)|\bTe\b|ole hyvä ja/i,
  da: /velfærdsområde|nulpunkt(?!sanalyse)|handleplan|\bkladde\b|møde indkaldelse|venligst/i,
  no: /nullpunkt(?!sanalyse|småling)|\bbesatt\b|egenandel|\baf\b|\budvalg\b|\buge\b|oppgaven? mangler|\bnemnd\b|førskole|\bikkje\b|vennligst/i,
  en: /\bplease\b|\boops\b|'|[\d)][–-]year/i,
}

describe('usual mistakes', () => {
  it.each(Object.entries(BANNED))('are not made in %s', (language, banned) => {
    expect(breaking(language, banned)).toEqual([])
  })

  it('has no hyphen in a range, but in Danish', () => {
    const ranged = (text: string) => /\d-\d/.test(text.replace(/\d{4}-\d{2}-\d{2}/g, ''))
    for (const language of ['sv', 'sv-FI', 'fi', 'no', 'en']) expect(everyText(language).filter(([, text]) => ranged(text))).toEqual([])
  })
})

describe('the Finland-Swedish overlay', () => {
  it.each(namesOf('sv-FI'))('%s only holds what differs from the master', (namespace) => {
    const master = new Map(textsOf('sv', namespace))
    const overlay = textsOf('sv-FI', namespace)
    expect(overlay.filter(([key]) => !master.has(key))).toEqual([])
    expect(overlay.filter(([key, text]) => text === master.get(key))).toEqual([])
    expect(overlay.filter(([key, text]) => String(placeholders(text)) !== String(placeholders(master.get(key) ?? '')))).toEqual([])
  })
})

describe('keys and code', () => {
  it('lists every file in resources.ts, in order', () => {
    const source = readFileSync(join(process.cwd(), 'lib/i18n/resources.ts'), 'utf8')
    const listed = [...source.matchAll(/^import type (\w+) from '@\/locales\/sv\/([\w-]+)\.json'$/gm)].map((match) => match[2])
    expect(listed).toEqual(NAMESPACES)
  })

  it('has a text for every key that the code names', () => {
    const known = new Set(everyText('sv').map(([key]) => stemOf(key)))
    const pattern = new RegExp(`['"\`]((?:${NAMESPACES.join('|')}):[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)?)['"\`]`, 'g')
    const named = sourceFiles(['app', 'components', 'lib', 'scripts']).flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map((match) => ({ path, key: match[1]! })))
    expect(named.filter(({ key }) => !known.has(key))).toEqual([])
  })

  it('has no text that no code names, whole or by a known beginning', () => {
    const code = sourceFiles(['app', 'components', 'lib', 'scripts', 'prisma']).map(({ text }) => withoutComments(text)).join('\n')
    const keys = [...code.matchAll(new RegExp(`['"\`]((?:${NAMESPACES.join('|')}):(?:[\\w.-]|\\$\\{[^}\`]*\\})+)`, 'g'))].map((match) => match[1]!)
    const groups = [...code.matchAll(/\ball\('([\w-]+)'(?:, '(\w+)')?\)/g)].map(([, name, group]) => (group ? `${name}:${group}.` : `${name}:`))
    const exact = new Set(keys)
    const patterns = keys.filter((key) => key.includes('${')).map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+(?:\\.[\\w-]+)?')}$`))
    const isNamed = (key: string) => exact.has(key) || groups.some((group) => key.startsWith(group)) || patterns.some((pattern) => pattern.test(key))
    expect([...new Set(everyText('sv').map(([key]) => stemOf(key)))].filter((key) => !isNamed(key))).toEqual([])
  })
})
