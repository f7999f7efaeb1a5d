/** Rollups of an area: by region, by sector, by how often its networks meet. Pure. */
import { meetingsIn, missingSectors } from '@/lib/comparisons/rules'
import { networksIn, type MunicipalityRow } from './rules'

/** Some municipalities of an area: how many are covered, how many are checked, and in how many of those each sector is present. */
export type SectorGroup = { municipalities: number; covered: number; checked: number; complete: number; present: Map<string, number> }
export type RegionRow = SectorGroup & { slug: string | null; region: MunicipalityRow['place']['region'] }

/** A share over fewer municipalities than this says more of one of them than of the region. */
export const LEAST_FOR_SHARE = 5

/** What a group of municipalities adds up to. A composition is checked where a rule requires sectors and the figures are seen. */
export function sectorGroup(rows: readonly MunicipalityRow[], sectors: readonly string[]): SectorGroup {
  const checked = rows.filter((row) => row.class === 'complete' || row.class === 'incomplete')
  const present = new Map(sectors.map((sector) => [sector, checked.filter((row) => !row.missing.includes(sector)).length]))
  return { municipalities: rows.length, covered: rows.filter((row) => row.isCovered).length, checked: checked.length, complete: checked.filter((row) => row.class === 'complete').length, present }
}

/** Per region the same, in the order regions come. */
export function regionRows(rows: readonly MunicipalityRow[], sectors: readonly string[]): RegionRow[] {
  const slugs = [...new Set(rows.map((row) => row.place.region?.slug ?? null))]
  return slugs.map((slug) => {
    const own = rows.filter((row) => (row.place.region?.slug ?? null) === slug)
    return { slug, region: own[0]?.place.region ?? null, ...sectorGroup(own, sectors) }
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
