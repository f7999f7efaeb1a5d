/** An area seen from outside: its municipalities, their young people, the networks that cover them, and the choices of the page's address. */
import { z } from 'zod'
import type { NetworkFigures } from '@/lib/comparisons/schema'
import type { History } from './trend-rules'

/** Names by content language; `main` is the place's own first language. */
export type PlaceNames = { names: Record<string, string>; main: string }

export type Area = PlaceNames & { id: string; slug: string; kind: 'region' | 'jurisdiction' | 'nordic'; jurisdiction: string | null }

export type AreaMunicipality = PlaceNames & {
  id: string; slug: string; lat: number | null; lon: number | null
  region: (PlaceNames & { slug: string }) | null
  inhabitants: number | null; inhabitantsYear: number | null
  /** What it is by the limits and lists of the reference data; null where nothing tells, and only the lists that name it. */
  type: { isSmall: boolean | null; isBilingual: boolean | null; listed: string[] }
}

/** Young people by municipality in one age band and year; null where no source gives the band. */
export type YoungPeople = { band: string; year: number; source: string; byPlace: Map<string, number> } | null

/** What somebody has recorded of a network outside the platform. */
export type KnownOutside = { placeId: string; isFound: boolean; name: string | null; chairOffice: string | null; source: string; seenOn: Date }

export type AreaFigures = {
  area: Area; day: string; municipalities: AreaMunicipality[]; young: YoungPeople; networks: NetworkFigures[]; known: KnownOutside[]; history: History
  /** Under so many inhabitants a municipality is small, by the reference data of the area's countries; null when they differ or say nothing. */
  smallBelow: number | null
  sectors: { key: string; names: unknown }[]; sources: { title: string; date: Date | null }[]
}

export const CLASSES = ['none', 'no-meetings', 'incomplete', 'complete', 'unknown'] as const
export type PlaceClass = (typeof CLASSES)[number]

export const SORTS = ['state', 'name', 'region', 'inhabitants', 'meetings', 'last'] as const
export type SortKey = (typeof SORTS)[number]

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** `?region=fi-r01-uusimaa&state=incomplete&sort=name&dir=desc&year=2025`: what is not understood is left out, never an error page. */
export const areaChoices = z.object({
  region: z.preprocess(first, z.string().regex(/^[a-z0-9-]{1,120}$/)).optional().catch(undefined),
  state: z.preprocess(first, z.enum(CLASSES)).optional().catch(undefined),
  sort: z.preprocess(first, z.enum(SORTS)).catch('state'),
  dir: z.preprocess(first, z.enum(['asc', 'desc'])).catch('asc'),
  record: z.preprocess(first, z.string().regex(/^[a-z0-9-]{1,120}$/)).optional().catch(undefined),
  year: z.preprocess(first, z.string().regex(/^20\d{2}$/)).optional().catch(undefined),
})
export type AreaChoices = z.output<typeof areaChoices>

/** A municipality whose record somebody may write, and the organisation in whose name. */
export type Recordable = { placeId: string; organisation: string }
