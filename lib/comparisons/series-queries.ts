import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { fiveTexts, type FiveTexts } from '@/lib/i18n/five-texts'
import { axisYear } from '@/lib/indicators/rules'
import { today } from '@/lib/access/find'
import { isoDay } from '@/lib/i18n/dates'
import { type Asker, withProfiles } from './queries'
import { fits } from './rules'
import { type Compared, type ComparisonChoices, MOST_LISTED } from './schema'

export type ComparedIndicator = { key: string; names: FiveTexts; unit: string; decimals: number; direction: 'up' | 'down' | 'neutral'; sources: string[] }
export type ComparedSeries = { placeId: string; points: { x: number; value: number | null; hidden?: boolean }[] }

/** Official indicators that are shares, with a value for at least two of the places: what can stand on one scale. */
export async function listComparedIndicators(_asker: Asker, db: Db, placeIds: readonly string[]): Promise<ComparedIndicator[]> {
  const rows = await db.$queryRaw<{ key: string; names: unknown; unit: string; decimals: number; direction: ComparedIndicator['direction']; sources: string[] }[]>`
    select i.key, v.names, v.unit, v.decimals, v.direction::text, array_agg(distinct coalesce(d.publisher, i.source)) as sources
    from indicators i join indicator_versions v on v.indicator_id = i.id
    join observations o on o.indicator_id = i.id and o.version = v.version and o.breakdown = 'total' and o.place_id::text = any (${placeIds}::text[])
    left join data_sources d on d.key = v.source_key
    where v.unit = 'percent' group by i.key, v.names, v.unit, v.decimals, v.direction having count(distinct o.place_id) > 1 order by i.key`
  return rows.map((row) => ({ ...row, names: fiveTexts.parse(row.names) }))
}

/** One series a place, in time, with what the source hides marked. Each network is read by its lead municipality. */
export async function listComparedSeries(_asker: Asker, db: Db, key: string, placeIds: readonly string[]): Promise<ComparedSeries[]> {
  const rows = await db.$queryRaw<{ place_id: string; period: string; value: number | null; status: string }[]>`
    select o.place_id::text, o.period, o.value, o.status::text from observations o join indicators i on i.id = o.indicator_id
    where i.key = ${key} and o.breakdown = 'total' and o.place_id::text = any (${placeIds}::text[]) order by o.period`
  return placeIds.map((placeId) => ({
    placeId,
    points: rows.filter((row) => row.place_id === placeId).map((row) => ({ x: axisYear(row.period), value: row.value, ...(row.status === 'hidden' || row.status === 'confidential' ? { hidden: true } : {}) })),
  }))
}

/** Everything a comparison shows, from the networks it lists and those it may choose among. `rows` fit the choices, `shown` are the first of them with their pages. */
export async function readComparison(asker: Asker, db: Db, { listed, all }: { listed: Compared[]; all: Compared[] }, choices: ComparisonChoices) {
  const rows = listed.filter((network) => fits(network, choices))
  const chosen = await withProfiles(asker, db, choices.with.flatMap((slug) => all.filter((network) => network.slug === slug)))
  const shown = await withProfiles(asker, db, rows.slice(0, MOST_LISTED))
  const leads = chosen.flatMap((network) => network.placeIds.slice(0, 1))
  const indicators = leads.length > 1 ? await listComparedIndicators(asker, db, leads) : []
  const indicator = indicators.find((one) => one.key === choices.indicator) ?? indicators[0] ?? null
  const series = indicator ? await listComparedSeries(asker, db, indicator.key, leads) : []
  return { day: isoDay(today()), listed, rows: rows.length, shown, all, chosen, indicators, indicator, series }
}
