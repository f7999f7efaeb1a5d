import 'server-only'
import { z } from 'zod'
import type { Scope } from '@/lib/access/scopes'
import { inForce } from '@/lib/access/find'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { isBilingual, isSmall, searchKey } from './rules'
import { type JurisdictionCode, municipalityTypesSchema } from './schema'

/** A name in one language. Languages are content codes (`sv`, `fi`, `se`); the main one is the place's first. */
export type NameOfPlace = { lang: string; name: string }
export type PlaceLink = { id: string; slug: string; names: NameOfPlace[] }
export type PlaceView = PlaceLink & {
  kind: 'district' | 'municipality' | 'region' | 'jurisdiction' | 'nordic'
  jurisdiction: string | null
  code: string | null
  languages: string[]
  /** Newest figure for all ages, or null when no source gives one. */
  population: { value: number; year: number; source: string } | null
  regions: (PlaceLink & { regionKind: string })[]
  districts: PlaceLink[]
  /** Told by rule from people and languages; null when that is not known or the place is no municipality. */
  isSmall: boolean | null
  isBilingual: boolean | null
  /** Dated lists by type; a type that stands here not at all is unknown, never "no". */
  types: { type: string; value: string; source: string }[]
  predecessors: (PlaceLink & { date: Date })[]
  successors: (PlaceLink & { date: Date })[]
  validTo: Date | null
}

const NAMED = {
  id: true, slug: true, regionKind: true, kind: true, names: { where: { validTo: null }, orderBy: [{ isMain: 'desc' }, { lang: 'asc' }], select: { lang: true, name: true } },
} satisfies Prisma.PlaceSelect

const typeRules = z.object({ municipalityTypes: municipalityTypesSchema.pick({ small: true, bilingual: true }) })

/** A place by any of its addresses; null when there is none. The caller redirects when `slug` is not the one asked for. */
export async function findPlace(_scope: Scope, db: Db, slug: string): Promise<PlaceView | null> {
  const known = await db.placeSlug.findUnique({ where: { slug }, select: { placeId: true } })
  const place = await db.place.findFirst({
    where: known ? { id: known.placeId } : { slug },
    select: {
      ...NAMED, jurisdictionCode: true, validTo: true, jurisdiction: { select: { facts: true } },
      codes: { where: inForce(), take: 1, select: { code: true } },
      languages: { where: inForce(), orderBy: { position: 'asc' }, select: { lang: true } },
      populations: { where: { ageBand: 'all' }, orderBy: { year: 'desc' }, take: 1 },
      types: { where: inForce(), select: { type: true, value: true, sourceKey: true } },
      parents: { where: inForce(), select: { parent: { select: NAMED } } },
      children: { where: { ...inForce(), place: { kind: 'district' } }, select: { place: { select: NAMED } } },
      predecessors: { orderBy: { date: 'desc' }, select: { date: true, from: { select: NAMED } } },
      successors: { orderBy: { date: 'asc' }, select: { date: true, to: { select: NAMED } } },
    },
  })
  if (!place) return null
  const sources = await titlesOf(db, [...place.types.map((row) => row.sourceKey), ...place.populations.map((row) => row.sourceKey)])
  const [newest] = place.populations
  const languages = place.languages.map((row) => row.lang)
  const told = place.kind === 'municipality' ? typeRules.safeParse(place.jurisdiction?.facts).data?.municipalityTypes : undefined
  return {
    id: place.id, slug: place.slug, kind: place.kind, jurisdiction: place.jurisdictionCode, validTo: place.validTo,
    names: place.names, code: place.codes[0]?.code ?? null, languages,
    isSmall: told ? isSmall(newest?.value ?? null, told) : null,
    isBilingual: told && languages.length ? isBilingual(place.jurisdictionCode as JurisdictionCode, languages, told) : null,
    population: newest ? { value: newest.value, year: newest.year, source: sources(newest.sourceKey) } : null,
    regions: place.parents.flatMap(({ parent }) => (parent.kind === 'region' ? [{ ...linkOf(parent), regionKind: parent.regionKind ?? '' }] : [])),
    districts: place.children.map((row) => linkOf(row.place)),
    types: place.types.map((row) => ({ type: row.type, value: row.value, source: sources(row.sourceKey) })),
    predecessors: place.predecessors.map((row) => ({ ...linkOf(row.from), date: row.date })),
    successors: place.successors.map((row) => ({ ...linkOf(row.to), date: row.date })),
  }
}

function linkOf({ id, slug, names }: PlaceLink): PlaceLink {
  return { id, slug, names }
}

async function titlesOf(db: Db, keys: string[]): Promise<(key: string) => string> {
  const rows = await db.dataSource.findMany({ where: { key: { in: keys } }, select: { key: true, title: true, publisher: true } })
  const titles = new Map(rows.map((row) => [row.key, `${row.publisher}: ${row.title}`]))
  return (key) => titles.get(key) ?? key
}

/** Municipalities by id, in the order asked: what lists of networks and forms show. */
export async function listPlaces(_scope: Scope, db: Db, ids: readonly string[]): Promise<PlaceLink[]> {
  const rows = await db.place.findMany({ where: { id: { in: [...ids] } }, select: NAMED })
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(linkOf))
}

export type FoundPlace = { id: string; slug: string; name: string; lang: string; otherNames: string[]; jurisdiction: string; region: string | null; isExact: boolean }
type FoundRow = Omit<FoundPlace, 'otherNames' | 'isExact'> & { other_names: string[] | null; rank: number }

/**
 * Municipalities and districts by any name in any language, accents or not, one or two letters wrong: exact names first,
 * then beginnings, then likenesses (trigrams), larger places before smaller. At most `limit`; an empty text finds nothing.
 */
export async function searchPlaces(_scope: Scope, db: Db, input: { text: string; jurisdiction?: string; limit?: number }): Promise<FoundPlace[]> {
  const key = searchKey(input.text.slice(0, 80))
  if (!key) return []
  const rows = await db.$queryRaw<FoundRow[]>`
    with hits as (
      select n.place_id, n.name, n.lang,
        case when n.folded = ${key} then 3.0 when n.folded like ${`${key}%`} then 2.0 else similarity(n.folded, ${key}) end as rank
      from place_names n where n.valid_to is null and (n.folded like ${`${key}%`} or n.folded % ${key})
    ), best as (select distinct on (place_id) * from hits order by place_id, rank desc, length(name))
    select p.id::text, p.slug, best.name, best.lang, best.rank::float8 as rank, p.jurisdiction_code as jurisdiction,
      (select array_agg(distinct o.name) from place_names o where o.place_id = p.id and o.valid_to is null and o.name <> best.name) as other_names,
      (select r.name from place_memberships m join places rp on rp.id = m.parent_id and rp.kind in ('region', 'municipality') join place_names r on r.place_id = rp.id and r.is_main
        where m.place_id = p.id and m.valid_to is null order by rp.region_kind = 'region' desc, rp.region_kind limit 1) as region
    from best join places p on p.id = best.place_id
    left join lateral (select value from place_populations pp where pp.place_id = p.id and pp.age_band = 'all' order by year desc limit 1) pop on true
    where p.kind in ('municipality', 'district') and p.valid_to is null and (${input.jurisdiction ?? null}::text is null or p.jurisdiction_code = ${input.jurisdiction ?? null})
    order by best.rank desc, p.kind <> 'municipality', pop.value desc nulls last, best.name limit ${input.limit ?? 12}`
  return rows.map(({ other_names: otherNames, rank, ...row }) => ({ ...row, otherNames: otherNames ?? [], isExact: rank === 3 }))
}

/** How many municipalities each jurisdiction has today, in the order of the Nordic list. */
export async function countMunicipalities(_scope: Scope, db: Db): Promise<{ jurisdiction: string; names: unknown; municipalities: number }[]> {
  const jurisdictions = await db.jurisdiction.findMany({ select: { code: true, names: true } })
  const counts = await db.place.groupBy({ by: ['jurisdictionCode'], where: { kind: 'municipality', validTo: null }, _count: true })
  const rank = (code: string) => ['DK', 'FI', 'IS', 'NO', 'SE', 'FO', 'GL', 'AX'].indexOf(code)
  return jurisdictions
    .map(({ code, names }) => ({ jurisdiction: code, names, municipalities: counts.find((row) => row.jurisdictionCode === code)?._count ?? 0 }))
    .sort((a, b) => rank(a.jurisdiction) - rank(b.jurisdiction))
}
