import type pg from 'pg'
import type { Reference } from './files'
import { municipalityId, referenceId } from './place-rows'
import { type Loaded, upsert } from './upsert'

// jsonb is written in parts: one statement of forty thousand rows would hold them all in memory twice.
const AT_ONCE = 10_000

/** The lasting id of an official series: what it measures, for which country, by whom, under which code. */
export const indicatorId = (key: string, jurisdiction: string, source: string, code: string) => referenceId(`indicator:${key}:${jurisdiction}:${source}:${code}`)

/** The indicators that are shown, and the published values that their licences let us ship. */
export async function loadIndicators(client: pg.ClientBase, reference: Reference): Promise<Loaded[]> {
  const idOf = new Map(reference.indicators.map((one) => [`${one.key}:${one.jurisdiction}`, indicatorId(one.key, one.jurisdiction, one.source, one.source_code)]))
  const indicators = await upsert(client, 'indicators', ['id'], reference.indicators.map((one) => ({
    id: idOf.get(`${one.key}:${one.jurisdiction}`), key: one.key, jurisdiction_code: one.jurisdiction, source: one.source, source_code: one.source_code, is_verified: one.verified,
  })))
  const versions = await upsert(client, 'indicator_versions', ['indicator_id', 'version'], reference.indicators.map((one) => ({
    indicator_id: idOf.get(`${one.key}:${one.jurisdiction}`), version: 1, names: { sv: one.name_sv, fi: one.name_fi, da: one.name_da, no: one.name_no, en: one.name_en }, definition: null,
    unit: one.unit, decimals: one.decimals, direction: one.direction, age_band: one.age_band || null, source_key: one.data_source, valid_from: null,
  })))
  const observations = { table: 'observations', added: 0, changed: 0 }
  const rows = reference.observations.filter((row) => idOf.has(`${row.indicator}:${row.jurisdiction}`)).map((row) => ({
    indicator_id: idOf.get(`${row.indicator}:${row.jurisdiction}`), place_id: municipalityId(row.jurisdiction, row.code), period: row.period, breakdown: row.breakdown, version: 1,
    value: row.value, n: null, status: row.value === 0 ? 'zero' : 'value', place_code: row.code, run: `reference:${row.source}`,
  }))
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = await upsert(client, 'observations', ['indicator_id', 'place_id', 'period', 'breakdown'], rows.slice(start, start + AT_ONCE))
    observations.added += part.added
    observations.changed += part.changed
  }
  return [indicators, versions, observations]
}
