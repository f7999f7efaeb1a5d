import 'server-only'
import type { Scope } from '@/lib/access/scopes'
import { localizedText } from '@/lib/i18n/content'
import type { Db } from '@/lib/db/transaction'
import { listPlaces } from '@/lib/places/queries'
import { profileBody } from '@/lib/publications/schema'
import type { Compared, FigureFact, NetworkFigures } from './schema'

/** Who asks. A coordinator reads inside `readDisclosed`, which sets the programme whose disclosures hold. */
export type Asker = Scope

type FigureRow = {
  id: string; slug: string; names: unknown; state: NetworkFigures['state']; is_demonstration: boolean; languages: string[]; place_ids: string[] | null
  facts: FigureFact[] | null; computed_at: Date | null; required: string[] | null; last_meeting: string | null; published_at: Date | null
}

/**
 * Municipal networks of the directory with the figures the asker may see. The policies decide: only public and disclosed
 * facts, only publications that stand. `networkIds` or `placeIds` narrow; without either, all.
 */
export async function listFigures(_asker: Asker, db: Db, { networkIds = null, placeIds = null }: { networkIds?: string[] | null; placeIds?: string[] | null }): Promise<NetworkFigures[]> {
  const rows = await db.$queryRaw<FigureRow[]>`
    select n.id::text, n.slug, n.names, n.state::text, n.is_demonstration, n.languages, inside.place_ids, f.facts, f.computed_at,
      profile.required, profile.last_meeting, profile.published_at
    from networks n
    left join lateral (
      select array_agg(m.place_id::text order by m.role = 'lead' desc, m.valid_from, m.id) as place_ids from network_municipalities m
      where m.network_id = n.id and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
    ) inside on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('key', key, 'part', part, 'period', period, 'value', value, 'n', n, 'status', status) order by key, part, period) as facts,
        max(computed_at) as computed_at
      from network_facts where network_id = n.id
    ) f on true
    left join lateral (
      select p.published_at, p.body -> 'band' -> -1 ->> 'date' as last_meeting,
        (select array_agg(s ->> 'key') from jsonb_array_elements(p.body -> 'sectors') s where (s ->> 'required')::boolean and s ->> 'key' is not null) as required
      from publications p where p.network_id = n.id and p.kind = 'profile' and p.withdrawn_at is null order by p.version desc limit 1
    ) profile on true
    where n.level = 'municipal' and n.is_confirmed and (${networkIds}::text[] is null or n.id::text = any (${networkIds}::text[]))
      and (${placeIds}::text[] is null or inside.place_ids && ${placeIds}::text[])
    order by n.slug`
  return rows.map((row) => ({
    id: row.id, slug: row.slug, names: localizedText.parse(row.names), state: row.state, isDemonstration: row.is_demonstration, languages: row.languages, placeIds: row.place_ids ?? [],
    facts: row.facts ?? [], required: row.published_at ? (row.required ?? []) : null, lastMeeting: row.last_meeting, publishedAt: row.published_at, computedAt: row.computed_at,
  }))
}

type PlaceRow = { id: string; all_value: number | null; all_year: number | null; band: string | null; band_year: number | null; band_value: number | null; all_then: number | null; regions: string[] | null; small_below: number | null }

/** Networks with what their municipalities are, in the order of `listFigures`; their published pages are read by `withProfiles` for those shown. */
export async function listCompared(asker: Asker, db: Db, networkIds: string[] | null): Promise<Compared[]> {
  const networks = await listFigures(asker, db, { networkIds })
  const ids = [...new Set(networks.flatMap((one) => one.placeIds))]
  const links = new Map((await listPlaces(asker, db, ids)).map((place) => [place.id, place]))
  const facts = new Map((await placeFacts(db, ids)).map((row) => [row.id, row]))
  return networks.map((network) => compared(network, links, facts))
}

/** The networks with their published pages; those without one keep null. */
export async function withProfiles(_asker: Asker, db: Db, networks: readonly Compared[]): Promise<Compared[]> {
  const rows = await db.publication.findMany({
    where: { kind: 'profile', withdrawnAt: null, networkId: { in: networks.map((one) => one.id) } }, orderBy: { version: 'asc' }, select: { networkId: true, body: true },
  })
  const bodies = new Map(rows.map((row) => [row.networkId, row.body]))
  return networks.map((network) => (bodies.has(network.id) ? { ...network, profile: profileBody.parse(bodies.get(network.id)) } : network))
}

function compared(network: NetworkFigures, links: Map<string, Compared['places'][number]>, facts: Map<string, PlaceRow>): Compared {
  const rows = network.placeIds.flatMap((id) => facts.get(id) ?? [])
  const sum = (pick: (row: PlaceRow) => number | null) => rows.reduce<number | null>((total, row) => (total === null || pick(row) === null ? null : total + pick(row)!), rows.length ? 0 : null)
  const [inhabitants, band, then] = [sum((row) => row.all_value), sum((row) => row.band_value), sum((row) => row.all_then)]
  return {
    ...network, profile: null,
    places: network.placeIds.flatMap((id) => links.get(id) ?? []),
    inhabitants: inhabitants === null ? null : { value: inhabitants, year: Math.min(...rows.map((row) => row.all_year ?? 0)) },
    young: band === null || !then ? null : { percent: (100 * band) / then, band: rows[0]?.band ?? '', year: rows[0]?.band_year ?? 0 },
    regionSlugs: [...new Set(rows.flatMap((row) => row.regions ?? []))], smallBelow: rows[0]?.small_below ?? null,
  }
}

/** Newest inhabitants; those of 13–17 years with all inhabitants of the same year; the regions a municipality lies in. */
function placeFacts(db: Db, ids: string[]): Promise<PlaceRow[]> {
  return db.$queryRaw<PlaceRow[]>`
    select p.id::text, newest.value as all_value, newest.year as all_year, band.age_band as band, band.year as band_year, band.value as band_value, total.value as all_then, (j.facts #>> '{municipalityTypes,small,populationBelow}')::int as small_below,
      (select array_agg(r.slug) from place_memberships m join places r on r.id = m.parent_id and r.kind = 'region' where m.place_id = p.id and (m.valid_to is null or m.valid_to >= current_date)) as regions
    from places p left join jurisdictions j on j.code = p.jurisdiction_code
    left join lateral (select value, year from place_populations pp where pp.place_id = p.id and age_band = 'all' order by year desc limit 1) newest on true
    left join lateral (select value, year, age_band from place_populations pp where pp.place_id = p.id and age_band = '13-17' order by year desc limit 1) band on true
    left join lateral (
      select round(o.value)::int as value from observations o join indicators i on i.id = o.indicator_id
      where i.key = 'population_total' and o.place_id = p.id and o.breakdown = 'total' and o.period = band.year::text limit 1
    ) total on true
    where p.id::text = any (${ids}::text[])`
}

export type ProgrammeCohort = { networkIds: string[]; names: unknown; mentors: string[] }

/** The networks chosen for a programme and not over; those that are mentors by themselves in `mentors`. Empty when none is chosen. */
export async function findCohort(_asker: Asker, db: Db, programmeId: string): Promise<ProgrammeCohort> {
  const rows = await db.participation.findMany({
    where: { programmeId, networkId: { not: null }, state: { in: ['selected', 'active', 'completed'] } }, orderBy: { validFrom: 'asc' },
    select: { networkId: true, role: true, cohort: { select: { names: true } } },
  })
  const ids = (some: typeof rows) => [...new Set(some.flatMap((row) => row.networkId ?? []))]
  return { networkIds: ids(rows), names: rows[0]?.cohort.names ?? null, mentors: ids(rows.filter((row) => row.role === 'mentor')) }
}
