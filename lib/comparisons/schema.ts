/** What a network looks like from outside: figures and published words that a scope may see, and the choices of a comparison's address. */
import { z } from 'zod'
import type { LocalizedText } from '@/lib/i18n/content'
import type { PlaceLink } from '@/lib/places/queries'
import type { ProfileBody } from '@/lib/publications/schema'

export type FigureFact = { key: string; part: string; period: string; value: number | null; n: number | null; status: string }

export type NetworkFigures = {
  id: string; slug: string; names: LocalizedText; state: 'planned' | 'appointed' | 'active' | 'ended'; isDemonstration: boolean; languages: string[]
  /** Municipalities in force today, the lead first. */
  placeIds: string[]
  /** Only those the scope may see; an empty list is "not known", never "none". */
  facts: FigureFact[]
  /** Sector keys that its rules require, and the day of its last meeting, as published; null when nothing is published. */
  required: string[] | null
  lastMeeting: string | null
  publishedAt: Date | null
  computedAt: Date | null
}

/** A network of a comparison: its figures, its published page, and what its municipalities are. */
export type Compared = NetworkFigures & {
  profile: ProfileBody | null
  places: PlaceLink[]
  /** Over its municipalities; null when one of them has no figure. */
  inhabitants: { value: number; year: number } | null
  /** Percent of inhabitants in the age band, of the year both are known. */
  young: { percent: number; band: string; year: number } | null
  regionSlugs: string[]
  /** Under so many inhabitants it is small, by the reference data of its country; null where that says nothing. */
  smallBelow: number | null
}

export const TYPES = ['small', 'bilingual', 'single', 'joint'] as const
export type NetworkType = (typeof TYPES)[number]
export const MOST_COMPARED = 6
export const MOST_LISTED = 40

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** `?type=small&with=fi-638-porvoo,fi-710-raasepori&indicator=…`: what is not understood is left out, never an error page. */
export const comparisonChoices = z.object({
  type: z.preprocess(first, z.enum(TYPES)).optional().catch(undefined),
  with: z.preprocess((value) => String(first(value) ?? '').split(',').filter((one) => slug.safeParse(one).success), z.array(slug)).transform((all) => [...new Set(all)].slice(0, MOST_COMPARED)),
  indicator: z.preprocess(first, z.string().regex(/^[a-z0-9_]{1,80}$/)).optional().catch(undefined),
  q: z.preprocess(first, z.string().trim().max(80)).optional().catch(undefined),
})
export type ComparisonChoices = z.output<typeof comparisonChoices>
