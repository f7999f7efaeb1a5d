/** What is true about a network seen from outside: is it at work, is it complete, how often does it meet. Pure. */
import { searchKey } from '@/lib/places/rules'
import type { Compared, ComparisonChoices, NetworkFigures, NetworkType } from './schema'

type Figures = Pick<NetworkFigures, 'facts'>

/** A figure, or null when it is hidden or the reader may not see it. */
export function figureOf({ facts }: Figures, key: string, { period = 'now', part = '' } = {}): number | null {
  const fact = facts.find((one) => one.key === key && one.part === part && one.period === period)
  return fact && fact.status === 'value' ? fact.value : null
}

/** Required sectors nobody holds a seat for; null when the figures are not seen. */
export function missingSectors(network: Figures): string[] | null {
  if (figureOf(network, 'sectors_missing') === null) return null
  return network.facts.filter((fact) => fact.key === 'sectors_missing' && fact.part !== '' && fact.value).map((fact) => fact.part)
}

export type Composition = 'complete' | 'incomplete' | 'unknown'

/** Whether every required sector has a seat-holder. Unknown without figures, and where no rule asks for any sector. */
export function compositionOf(network: Figures): Composition {
  const missing = figureOf(network, 'sectors_missing')
  if (missing === null || !figureOf(network, 'sectors_required')) return 'unknown'
  return missing === 0 ? 'complete' : 'incomplete'
}

/** The days a year without meetings makes a network sleep (domain.md 3.2: twelve months). */
export const SLEEPS_AFTER = 365

/** Whole days since the last published meeting; null when none is known. Days are `2026-11-25`. */
export function daysSince(lastMeeting: string | null, day: string): number | null {
  return lastMeeting === null ? null : Math.max(0, Math.round((Date.parse(day) - Date.parse(lastMeeting)) / 86_400_000))
}

export type Activity = 'working' | 'sleeping' | 'starting' | 'ended' | 'unknown'

/**
 * Whether a network is at work on the day: by its last published meeting, else by its meetings counted this year and last.
 * Meetings last year alone leave it open, and then it is unknown.
 */
export function activityOf(network: NetworkFigures, day: string): Activity {
  if (network.state === 'ended') return 'ended'
  if (network.state === 'planned') return 'starting'
  const since = daysSince(network.lastMeeting, day)
  if (since !== null) return since <= SLEEPS_AFTER ? 'working' : 'sleeping'
  if (network.facts.length === 0) return 'unknown'
  const year = Number(day.slice(0, 4))
  if (figureOf(network, 'meetings', { period: String(year) })) return 'working'
  return figureOf(network, 'meetings', { period: String(year - 1) }) ? 'unknown' : 'sleeping'
}

/** Meetings held in a year: zero when the network's figures are seen and hold none for it, null when they are not seen. */
export function meetingsIn(network: Figures, year: string): number | null {
  return figureOf(network, 'meetings', { period: year }) ?? (network.facts.length === 0 ? null : 0)
}

/** Whether a network is of a type that the list filters by. It is small by the limit in data; without inhabitants or limit it is not said to be. */
export function isOfType(network: Pick<Compared, 'inhabitants' | 'languages' | 'placeIds' | 'smallBelow'>, type: NetworkType): boolean {
  if (type === 'joint') return network.placeIds.length > 1
  if (type === 'single') return network.placeIds.length === 1
  if (type === 'bilingual') return network.languages.length > 1
  return network.inhabitants !== null && network.smallBelow !== null && network.inhabitants.value < network.smallBelow
}

/** Whether a network is what the list is narrowed to: its type, and a text in any name of it or its municipalities. */
export function fits(network: Compared, { type, q }: Pick<ComparisonChoices, 'type' | 'q'>): boolean {
  const key = searchKey(q ?? '')
  const names = [...Object.values(network.names).map((entry) => entry.text), ...network.places.flatMap((place) => place.names.map((one) => one.name))]
  return (!type || isOfType(network, type)) && (!key || names.some((name) => searchKey(name).includes(key)))
}

/** Facts of attendance in the order asked, one a sector: share 0-1, or null. `isVacant`: a required seat nobody holds. */
export function attendanceOf(network: Figures, sectors: readonly string[]): { sector: string; share: number | null; isVacant: boolean }[] {
  const missing = missingSectors(network) ?? []
  return sectors.map((sector) => ({ sector, share: figureOf(network, 'attendance', { part: sector }), isVacant: missing.includes(sector) }))
}

/** The newest moment at which one of the figures was counted: the date under a table. */
export function countedAt(networks: readonly { computedAt: Date | null }[]): Date | null {
  return networks.reduce<Date | null>((newest, { computedAt }) => (computedAt && (!newest || computedAt > newest) ? computedAt : newest), null)
}

/** The limit under which the listed networks are small: one for all of them, else null. */
export function smallLimit(networks: readonly Pick<Compared, 'smallBelow'>[]): number | null {
  const [limit = null, ...others] = [...new Set(networks.map((one) => one.smallBelow))]
  return others.length ? null : limit
}

/**
 * Part of a whole counted in a year, such as decisions answered of those sent. A figure that is not there is none (`whole` 0)
 * only when the network's page is public, since then all its figures are; else it may not be disclosed, and is not known.
 */
export function partIn({ facts, publishedAt }: Pick<NetworkFigures, 'facts' | 'publishedAt'>, key: string, period: string): { part: number; whole: number } | null {
  const fact = facts.find((one) => one.key === key && one.part === '' && one.period === period)
  if (!fact) return publishedAt !== null && facts.length > 0 ? { part: 0, whole: 0 } : null
  return fact.status === 'value' && fact.value !== null && fact.n !== null ? { part: fact.value, whole: fact.n } : null
}
