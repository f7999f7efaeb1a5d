import { v5 } from 'uuid'
import type { MunicipalityRow, RegionRow } from '@/lib/places/schema'
import { namesOf, searchKey, slugFor } from '@/lib/places/rules'

// Reference rows have name-based ids, so that a municipality is the same row, and the same address, in every installation.
const SPACE = '6f1f4d6e-52c5-4b29-9f5a-6d3b7f0e8a11'

/** The lasting id of a reference row: `municipality:FI-638`, `region:FI-01`, `organisation:okm`, `indicator:…`. */
export function referenceId(name: string): string {
  return v5(name, SPACE)
}

export const municipalityId = (jurisdiction: string, code: string) => referenceId(`municipality:${jurisdiction}-${code}`)
export const regionId = (jurisdiction: string, kind: string, code: string) => referenceId(`region:${jurisdiction}-${kind}-${code}`)
export const jurisdictionId = (code: string) => referenceId(`jurisdiction:${code}`)
export const NORDIC_ID = referenceId('nordic')

type PlaceRow = { id: string; slug: string; kind: string; region_kind: string | null; jurisdiction_code: string | null; lat: number | null; lon: number | null; coordinate_kind: string | null; source_key: string | null }
type NameRow = { place_id: string; lang: string; name: string; folded: string; is_main: boolean }

/** A municipality as rows of places and their names. */
export function municipalityRows(row: MunicipalityRow): { place: PlaceRow; names: NameRow[]; slugs: string[] } {
  const id = municipalityId(row.country, row.code)
  const names = namesOf(row)
  const slugs = [...new Set(names.map(({ name }) => slugFor(row.country, row.code, name)))]
  const place = { id, slug: slugs[0] ?? '', kind: 'municipality', region_kind: null, jurisdiction_code: row.country, lat: row.lat, lon: row.lon, coordinate_kind: row.coord_kind, source_key: null }
  return { place, names: nameRows(id, names), slugs }
}

/** A region of any kind as rows; its kind stands in the address, since a county and a wellbeing county may share name and code. */
export function regionRows(row: RegionRow): { place: PlaceRow; names: NameRow[]; slugs: string[] } {
  const id = regionId(row.jurisdiction, row.kind, row.code)
  const names = [{ language: row.language, name: row.name }, ...([['sv', row.name_sv], ['fi', row.name_fi], ['en', row.name_en]] as const).flatMap(([language, name]) => (name && language !== row.language ? [{ language, name }] : []))]
  const prefix = row.kind === 'region' ? 'r' : (row.kind.split('_')[0] ?? row.kind)
  const slugs = [...new Set(names.map(({ name }) => slugFor(row.jurisdiction, `${prefix}${row.code}`, name)))]
  const place = { id, slug: slugs[0] ?? '', kind: 'region', region_kind: row.kind, jurisdiction_code: row.jurisdiction, lat: null, lon: null, coordinate_kind: null, source_key: null }
  return { place, names: nameRows(id, names), slugs }
}

/** Names as rows, each language once, the first as the main one. */
export function nameRows(id: string, names: readonly { language: string; name: string }[]): NameRow[] {
  const once = names.filter((one, index) => names.findIndex((other) => other.language === one.language) === index)
  return once.map(({ language, name }, index) => ({ place_id: id, lang: language, name, folded: searchKey(name), is_main: index === 0 }))
}
