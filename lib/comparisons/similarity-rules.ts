/** How alike two networks are, and which two figures weigh most in it. Pure: the same figures always give the same reason. */
import { figureOf } from './rules'
import type { Compared } from './schema'

export const FEATURES = ['inhabitants', 'young', 'languages', 'municipalities', 'seatsFilled', 'meetings'] as const
export type Feature = (typeof FEATURES)[number]

/** What a network is, as numbers: inhabitants, percent of young, languages, municipalities, percent of seats filled, meetings the last whole year. */
export type Traits = Partial<Record<Feature, number>>

/** Our proposal: what a municipality is weighs more than how its network stands just now. */
const WEIGHTS: Readonly<Record<Feature, number>> = { inhabitants: 30, young: 20, languages: 20, municipalities: 15, seatsFilled: 5, meetings: 10 }

/** The traits of a network that can be seen; an unseen one is left out and counts in nothing. */
export function traitsOf(network: Compared, year: string): Traits {
  const [seats, filled, meetings] = [figureOf(network, 'seats'), figureOf(network, 'seats_filled'), figureOf(network, 'meetings', { period: year })]
  return {
    ...(network.inhabitants ? { inhabitants: network.inhabitants.value } : {}),
    ...(network.young ? { young: network.young.percent } : {}),
    languages: network.languages.length, municipalities: network.placeIds.length,
    ...(seats && filled !== null ? { seatsFilled: (100 * filled) / seats } : {}),
    ...(meetings !== null ? { meetings } : {}),
  }
}

export type Likeness = { score: number; /** The two that weigh most, heaviest first, with both networks' values. */ reasons: { feature: Feature; own: number; other: number; likeness: number }[] }

/** Likeness 0-100 over the traits both have, and the two that give most to it. Null when they share none. */
export function likeness(own: Traits, other: Traits): Likeness | null {
  const shared = FEATURES.flatMap((feature) => {
    const [a, b] = [own[feature], other[feature]]
    if (a === undefined || b === undefined) return []
    const alike = a === b ? 1 : Math.min(a, b) / Math.max(a, b)
    return [{ feature, own: a, other: b, likeness: Math.round(100 * alike), given: WEIGHTS[feature] * alike }]
  })
  if (shared.length === 0) return null
  const most = shared.reduce((sum, one) => sum + WEIGHTS[one.feature], 0)
  const reasons = shared.toSorted((a, b) => b.given - a.given).slice(0, 2).map(({ given: _given, ...reason }) => reason)
  return { score: Math.round((100 * shared.reduce((sum, one) => sum + one.given, 0)) / most), reasons }
}

export type Similar = { network: Compared; like: Likeness }

/** The networks most like one, the likest first; itself and those already chosen are left out. */
export function similarTo(own: Compared, others: readonly Compared[], { year, taken, most = 3 }: { year: string; taken: readonly string[]; most?: number }): Similar[] {
  const traits = traitsOf(own, year)
  return others
    .filter((one) => one.id !== own.id && !taken.includes(one.slug) && one.publishedAt !== null)
    .flatMap((network) => {
      const like = likeness(traits, traitsOf(network, year))
      return like ? [{ network, like }] : []
    })
    .toSorted((a, b) => b.like.score - a.like.score || a.network.slug.localeCompare(b.network.slug))
    .slice(0, most)
}
