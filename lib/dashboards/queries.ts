import 'server-only'
import { today } from '@/lib/access/find'
import type { AreaScope, PublicScope } from '@/lib/access/scopes'
import { listFigures } from '@/lib/comparisons/queries'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { listMunicipalities, type Named, named } from './municipality-queries'
import type { Area, AreaFigures, KnownOutside, Recordable, YoungPeople } from './schema'
import { readHistory } from './trend-queries'

type Reader = PublicScope | AreaScope

/** An area by its address: a region, a jurisdiction or the Nordic countries; null for anything else. */
export async function findArea(_scope: Reader, db: Db, slug: string): Promise<Area | null> {
  const [row] = await db.$queryRaw<(Named & { id: string; kind: Area['kind']; jurisdiction: string | null })[]>`
    select p.id::text, p.slug, p.kind::text, p.jurisdiction_code as jurisdiction,
      (select jsonb_object_agg(lang, name) from place_names n where n.place_id = p.id and n.valid_to is null) as names,
      (select name from place_names n where n.place_id = p.id and n.valid_to is null order by is_main desc, lang limit 1) as main
    from places p where p.slug = ${slug} and p.kind in ('region', 'jurisdiction', 'nordic') and p.valid_to is null`
  return row ? { ...row, ...named(row) } : null
}

/** Everything an area's page is made of: real municipalities and inhabitants, and of networks only what the reader may see. */
export async function readArea(scope: Reader, db: Db, area: Area): Promise<AreaFigures> {
  const { municipalities, smallBelow } = await listMunicipalities(db, area)
  const placeIds = municipalities.map((place) => place.id)
  return {
    area, day: isoDay(today()), municipalities,
    young: await findYoung(db, placeIds),
    networks: await listFigures(scope, db, { placeIds }),
    known: await listKnown(db, placeIds),
    history: await readHistory(scope, db, placeIds), smallBelow,
    sectors: await db.sector.findMany({ orderBy: { position: 'asc' }, select: { key: true, names: true } }),
    sources: await listSources(db, placeIds),
  }
}

const BANDS = ['13-17', '0-17', '6-18', '15-24', '0-19']

/** The band nearest to youth that most municipalities have, in its newest year; bands are never mixed within one figure. */
async function findYoung(db: Db, placeIds: string[]): Promise<YoungPeople> {
  const [best] = await db.$queryRaw<{ band: string; year: number; source: string }[]>`
    select age_band as band, year, min(coalesce(d.publisher || ': ' || d.title, source_key)) as source from place_populations pp left join data_sources d on d.key = pp.source_key
    where place_id::text = any (${placeIds}::text[]) and age_band = any (${BANDS}::text[])
    group by age_band, year having count(*) * 2 > ${placeIds.length} order by array_position(${BANDS}::text[], age_band), year desc limit 1`
  if (!best) return null
  const rows = await db.$queryRaw<{ place_id: string; value: number }[]>`
    select place_id::text, value from place_populations where age_band = ${best.band} and year = ${best.year} and place_id::text = any (${placeIds}::text[])`
  return { ...best, byPlace: new Map(rows.map((row) => [row.place_id, row.value])) }
}

async function listKnown(db: Db, placeIds: string[]): Promise<KnownOutside[]> {
  return db.knownNetwork.findMany({
    where: { placeId: { in: placeIds }, withdrawnAt: null }, orderBy: [{ seenOn: 'desc' }, { recordedAt: 'desc' }], select: { placeId: true, isFound: true, name: true, chairOffice: true, source: true, seenOn: true },
  })
}

async function listSources(db: Db, placeIds: string[]): Promise<AreaFigures['sources']> {
  return db.$queryRaw<AreaFigures['sources']>`
    select distinct d.publisher || ': ' || d.title as title, d.version_date as date from places p join data_sources d on d.key = p.source_key
    where p.id::text = any (${placeIds}::text[]) order by 1`
}

/** The municipality of the area that the address names and the organisation in whose name a record of it is kept; null when there is none. */
export async function findRecordable(_scope: AreaScope, db: Db, { municipalities }: Pick<AreaFigures, 'municipalities'>, slug: string | undefined): Promise<Recordable | null> {
  const place = municipalities.find((one) => one.slug === slug)
  const organisation = place && (await db.organisation.findFirst({ where: { placeId: place.id, kind: 'municipality' }, select: { slug: true } }))
  return organisation ? { placeId: place.id, organisation: organisation.slug } : null
}
