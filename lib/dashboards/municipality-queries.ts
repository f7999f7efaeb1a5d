import 'server-only'
import { z } from 'zod'
import type { Db } from '@/lib/db/transaction'
import { isBilingual, isSmall } from '@/lib/places/rules'
import { type JurisdictionCode, type MunicipalityTypes, municipalityTypesSchema } from '@/lib/places/schema'
import type { Area, AreaMunicipality } from './schema'

export type Named = { names: Record<string, string> | null; main: string | null; slug: string }

/** Names as an area's rows carry them; a place without any is called by its address. */
export function named({ names, main, slug }: Named): { names: Record<string, string>; main: string } {
  return { names: names ?? {}, main: main ?? slug }
}

type MunicipalityRecord = Named & {
  id: string; jurisdiction: JurisdictionCode; languages: string[] | null; listed: string[] | null; lat: number | null; lon: number | null; inhabitants: number | null; year: number | null
  region_slug: string | null; region_names: Record<string, string> | null; region_main: string | null
}

/**
 * The municipalities of an area in force today, by name, each with its region, newest inhabitants and what type it is. The
 * limits of types come from the jurisdiction's own facts; a list that does not name a municipality says nothing of it.
 */
export async function listMunicipalities(db: Db, area: Area): Promise<{ municipalities: AreaMunicipality[]; smallBelow: number | null }> {
  const limits = await typeLimits(db)
  const rows = await db.$queryRaw<MunicipalityRecord[]>`
    with named as (select place_id, jsonb_object_agg(lang, name) as names, (array_agg(name order by is_main desc, lang))[1] as main from place_names where valid_to is null group by place_id)
    select p.id::text, p.jurisdiction_code as jurisdiction,
      (select array_agg(l.lang) from place_languages l where l.place_id = p.id and l.valid_to is null) as languages,
      (select array_agg(distinct ty.type) from place_types ty where ty.place_id = p.id and ty.valid_from <= current_date and (ty.valid_to is null or ty.valid_to >= current_date)) as listed,
      p.slug, p.lat, p.lon, own.names, own.main, pop.value as inhabitants, pop.year, region.slug as region_slug, region.names as region_names, region.main as region_main
    from places p join named own on own.place_id = p.id
    left join lateral (
      select r.slug, rn.names, rn.main from place_memberships m join places r on r.id = m.parent_id and r.kind = 'region' and r.region_kind in ('region', 'county') join named rn on rn.place_id = r.id
      where m.place_id = p.id and (m.valid_to is null or m.valid_to >= current_date) order by m.valid_from desc limit 1
    ) region on true
    left join lateral (select value, year from place_populations pp where pp.place_id = p.id and age_band = 'all' order by year desc limit 1) pop on true
    where p.kind = 'municipality' and p.valid_to is null and (
      ${area.kind} = 'nordic' or (${area.kind} = 'jurisdiction' and p.jurisdiction_code = ${area.jurisdiction})
      or exists (select 1 from place_memberships m where m.place_id = p.id and m.parent_id = ${area.id}::uuid and (m.valid_to is null or m.valid_to >= current_date)))
    order by own.main`
  const told = [...new Set(rows.map((row) => limits.get(row.jurisdiction)?.small.populationBelow ?? null))]
  return { smallBelow: told.length === 1 ? (told[0] ?? null) : null, municipalities: rows.map((row) => municipality(row, limits.get(row.jurisdiction))) }
}

type Limits = Pick<MunicipalityTypes, 'small' | 'bilingual'>
const facts = z.object({ municipalityTypes: municipalityTypesSchema.pick({ small: true, bilingual: true }) })

async function typeLimits(db: Db): Promise<Map<string, Limits>> {
  const rows = await db.jurisdiction.findMany({ select: { code: true, facts: true } })
  return new Map(rows.flatMap((row) => { const told = facts.safeParse(row.facts).data; return told ? [[row.code, told.municipalityTypes] as const] : [] }))
}

function municipality(row: MunicipalityRecord, limits: Limits | undefined): AreaMunicipality {
  return {
    id: row.id, slug: row.slug, ...named(row), lat: row.lat, lon: row.lon, inhabitants: row.inhabitants, inhabitantsYear: row.year,
    region: row.region_slug ? { slug: row.region_slug, ...named({ slug: row.region_slug, names: row.region_names, main: row.region_main }) } : null,
    type: {
      isSmall: limits ? isSmall(row.inhabitants, limits) : null, listed: row.listed ?? [],
      isBilingual: limits && row.languages?.length ? isBilingual(row.jurisdiction, row.languages, limits) : null,
    },
  }
}
