/** Rollups of an area: by region, by sector, by how often its networks meet. Pure. */
import { meetingsIn, missingSectors } from '@/lib/comparisons/rules'
import { networksIn, type MunicipalityRow } from './rules'

export type RegionRow = {
  slug: string | null; region: MunicipalityRow['place']['region']; municipalities: number; covered: number
  /** Municipalities whose composition is checked, and in how many of them each sector is present. */
  checked: number; present: Map<string, number>
}

/** A share over fewer municipalities than this says more of one of them than of the region. */
export const LEAST_FOR_SHARE = 5

/** Per region: covered of all, and per required sector in how many checked municipalities a seat is held. In the order regions come. */
export function regionRows(rows: readonly MunicipalityRow[], sectors: readonly string[]): RegionRow[] {
  const slugs = [...new Set(rows.map((row) => row.place.region?.slug ?? null))]
  return slugs.map((slug) => {
    const own = rows.filter((row) => (row.place.region?.slug ?? null) === slug)
    const checked = own.filter((row) => row.class === 'complete' || row.class === 'incomplete')
    const present = new Map(sectors.map((sector) => [sector, checked.filter((row) => !row.missing.includes(sector)).length]))
    return { slug, region: own[0]?.place.region ?? null, municipalities: own.length, covered: own.filter((row) => row.isCovered).length, checked: checked.length, present }
  })
}

/** The sectors that the rules of the area's networks require, in the order given. */
export function requiredIn(rows: readonly MunicipalityRow[], order: readonly string[]): string[] {
  const required = new Set(networksIn(rows).flatMap((one) => [...(one.required ?? []), ...(missingSectors(one) ?? [])]))
  return order.filter((key) => required.has(key))
}

export type Spread = { meetings: number; isMore: boolean; networks: number }

/** How many networks held none, one … six or more meetings in the year; networks whose figures are not seen stand in `unknown`. */
export function meetingsSpread(rows: readonly MunicipalityRow[], year: string): { spread: Spread[]; unknown: number } {
  const counts = networksIn(rows).filter((one) => one.state !== 'planned' && one.state !== 'ended').map((one) => meetingsIn(one, year))
  const seen = counts.filter((count) => count !== null)
  const spread = [0, 1, 2, 3, 4, 5, 6].map((meetings) => ({ meetings, isMore: meetings === 6, networks: seen.filter((count) => (meetings === 6 ? count >= 6 : count === meetings)).length }))
  return { spread, unknown: counts.length - seen.length }
}

/** Years in which any network of the area has met, the newest first. */
export function yearsWithMeetings(rows: readonly MunicipalityRow[]): string[] {
  const years = networksIn(rows).flatMap((one) => one.facts.filter((fact) => fact.key === 'meetings' && fact.value).map((fact) => fact.period))
  return [...new Set(years)].toSorted().toReversed()
}
