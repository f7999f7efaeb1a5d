/** What is true about places: how a name is searched, what an address calls it, its type, and what it became. */
import type { JurisdictionCode, MunicipalityRow, MunicipalityTypes, Succession } from './schema'

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ŋ: 'n', ŧ: 't', ł: 'l', ı: 'i', œ: 'oe', ʒ: 'z', ǥ: 'g',
}

/** Lower case without accents: å ä ö become a a o, Sámi, Icelandic and Faroese letters their nearest Latin ones. */
function plainLetters(name: string): string {
  const parts = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return [...parts].map((letter) => BASE_LETTERS[letter] ?? letter).join('')
}

/**
 * The form in which names are stored for search and in which the reader's words are compared with them.
 * Accents, case and signs are dropped; `aa`, `ae` and `oe` are read as one letter, so that Aabenraa, Åbenrå, Abenra
 * and Ærø, Ärö, Aro meet. Both sides must pass through here.
 */
export function searchKey(name: string): string {
  const words = plainLetters(name).replace(/['’ʼʹ]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
  return words.replace(/a[ae]/g, 'a').replace(/oe/g, 'o')
}

/** A place's part of an address, unique by its code: `fi-638-porvoo`. */
export function slugFor(jurisdiction: string, code: string, name: string): string {
  const words = plainLetters(name).replace(/['’ʼʹ]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return [jurisdiction.toLowerCase(), code.toLowerCase(), words].filter(Boolean).join('-')
}

/** A place as the reference files name it: `FI-638`. */
export function keyOf(jurisdiction: string, code: string): string {
  return `${jurisdiction}-${code}`
}

/** Every official name of a municipality, that of its first language first, each once. */
export function namesOf(row: MunicipalityRow): { language: string; name: string }[] {
  const first = { language: row.languages[0] ?? '', name: row.name }
  const others = [
    ['sv', row.name_sv], ['fi', row.name_fi], ['da', row.name_da], ['no', row.name_no], ['se', row.name_se],
    ['smj', row.name_smj], ['sma', row.name_sma], ['smn', row.name_smn], ['sms', row.name_sms], ['fkv', row.name_fkv],
  ] as const
  return [first, ...others.flatMap(([language, name]) => (name ? [{ language, name }] : []))]
}

/** Small by the limit in data; null when the population is not known. */
export function isSmall(population: number | null, types: Pick<MunicipalityTypes, 'small'>): boolean | null {
  return population === null ? null : population < types.small.populationBelow
}

/** Bilingual when the municipality's languages hold a pair that its jurisdiction counts (Finland: Finnish and Swedish). */
export function isBilingual(jurisdiction: JurisdictionCode, languages: readonly string[], types: Pick<MunicipalityTypes, 'bilingual'>): boolean {
  return types.bilingual.pairs.some((pair) => pair.jurisdiction === jurisdiction && pair.languages.every((one) => languages.includes(one)))
}

/**
 * Peri-urban by the list valid on the date. Null, shown as unknown, when the jurisdiction has no list on that date:
 * to be on no list is not to be outside it.
 */
export function isPeriUrban(key: string, date: string, types: MunicipalityTypes): boolean | null {
  const valid = types.periUrban.lists.filter((list) => key.startsWith(`${list.jurisdiction}-`) && covers(list, date))
  return valid.length === 0 ? null : valid.some((list) => list.places.includes(key))
}

/** The peer group a municipality belongs to on the date, or null when unknown. */
export function peerGroupOf(key: string, date: string, types: MunicipalityTypes): string | null {
  return types.peerGroups.lists.find((list) => covers(list, date) && list.places.includes(key))?.key ?? null
}

/**
 * What a place has become on the date, followed over several mergers and splits: the place itself while nothing has
 * happened. A succession whose day is not known has not happened. `share` is null when any share on the way is unknown.
 */
export function placesOn(key: string, date: string, successions: readonly Succession[]): { key: string; share: number | null }[] {
  return follow(key, date, successions, 1, new Set())
}

function follow(key: string, date: string, successions: readonly Succession[], share: number | null, seen: ReadonlySet<string>): { key: string; share: number | null }[] {
  const next = successions.filter((one) => one.from === key && one.date !== null && one.date <= date && !seen.has(one.to))
  if (next.length === 0) return [{ key, share }]
  const walked = new Set(seen).add(key)
  return next.flatMap((one) => follow(one.to, date, successions, times(share, one.share), walked))
}

/** The places that had become part of this one by the date, nearest first: whose figures a long series joins. */
export function originsOn(key: string, date: string, successions: readonly Succession[]): string[] {
  const found = [key]
  for (const one of found) {
    const earlier = successions.filter((step) => step.to === one && step.date !== null && step.date <= date)
    found.push(...earlier.map((step) => step.from).filter((from) => !found.includes(from)))
  }
  return found.slice(1)
}

function times(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other
}

function covers(period: { from: string; to: string | null }, date: string): boolean {
  return period.from <= date && (period.to === null || date <= period.to)
}

/** A place's name for a reader: in her language where it has one, else its own first. The language is told for `lang`. */
export function placeName(names: readonly { lang: string; name: string }[], lng: string): { name: string; lang: string } {
  return names.find((one) => one.lang === lng) ?? names[0] ?? { name: '', lang: lng }
}
