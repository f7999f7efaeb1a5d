/** Composition by the type of municipality. Types that no source here tells are kept as "not known", never left out. Pure. */
import type { AreaMunicipality } from './schema'
import type { MunicipalityRow } from './rules'
import { type SectorGroup, sectorGroup } from './rollup-rules'

export const PLACE_TYPES = ['small', 'larger', 'bilingual', 'oneLanguage', 'single', 'joint', 'periUrban', 'peerGroup'] as const
export type PlaceType = (typeof PLACE_TYPES)[number]

/** A type with its municipalities, or null when no municipality of the area has a source for it. */
export type TypeRow = { type: PlaceType; group: SectorGroup | null; /** Municipalities whose type is not known */ untold: number }

type Told = (row: MunicipalityRow) => boolean | null

const IS: Readonly<Record<PlaceType, Told>> = {
  small: ({ place }) => place.type.isSmall,
  larger: ({ place }) => not(place.type.isSmall),
  bilingual: ({ place }) => place.type.isBilingual,
  oneLanguage: ({ place }) => not(place.type.isBilingual),
  single: ({ network }) => (network === null ? null : network.placeIds.length === 1),
  joint: ({ network }) => (network === null ? null : network.placeIds.length > 1),
  periUrban: ({ place }) => listed(place, 'peri_urban'),
  peerGroup: ({ place }) => listed(place, 'peer_group'),
}

/** Per type: its municipalities, those covered and checked, and how often each sector is present. */
export function typeRows(rows: readonly MunicipalityRow[], sectors: readonly string[]): TypeRow[] {
  return PLACE_TYPES.map((type) => {
    const told = rows.map((row) => ({ row, is: IS[type](row) }))
    const untold = told.filter((one) => one.is === null).length
    return { type, untold, group: untold === rows.length ? null : sectorGroup(told.filter((one) => one.is).map((one) => one.row), sectors) }
  })
}

/** To be on no list is not to be outside it: a municipality is told only by a list that names it. */
function listed(place: AreaMunicipality, type: string): boolean | null {
  return place.type.listed.includes(type) ? true : null
}

function not(told: boolean | null): boolean | null {
  return told === null ? null : !told
}
