/** Holds the reference files against each other: every key that one names exists in another, and nothing stands twice. */
import type { Reference } from './files'
import { keyOf } from '@/lib/places/rules'

/** Every fault as one line that names the file; an empty list when the files agree. */
export function checkReference(reference: Reference): string[] {
  return [
    ...twice('municipalities.csv', reference.municipalities.map((row) => keyOf(row.country, row.code))),
    ...twice('regions.csv', reference.regions.map((row) => `${row.kind} ${row.jurisdiction} ${row.code}`)),
    ...twice('sectors.yaml', reference.sectors.map((sector) => sector.key)),
    ...twice('organisations.yaml', reference.organisations.map((one) => one.code)),
    ...twice('rule-sets', reference.ruleSets.map((one) => `${one.code}@${one.version}`)),
    ...twice('programmes', reference.programmes.map((one) => one.slug)),
    ...twice('clocks', reference.clocks.map((one) => `${one.code}@${one.version}`)),
    ...twice('observations.csv', reference.observations.map((row) => [row.indicator, row.jurisdiction, row.code, row.period, row.breakdown].join(' '))),
    ...placeFaults(reference),
    ...sectorFaults(reference),
    ...frameFaults(reference),
    ...numberFaults(reference),
  ]
}

function placeFaults({ municipalities, regions, districts, successions, organisations }: Reference): string[] {
  const places = new Set(municipalities.map((row) => keyOf(row.country, row.code)))
  const areas = new Set(regions.map((row) => `${row.kind} ${row.jurisdiction} ${row.code}`))
  const kinds = { FI: 'region', AX: 'region', SE: 'county', NO: 'county', DK: 'region', IS: 'region', FO: 'region', GL: 'region' }
  const memberships = municipalities.flatMap((row) => [
    ...(row.region_code ? [`${kinds[row.country]} ${row.country} ${row.region_code}`] : []),
    ...(row.welfare_area_code ? [`wellbeing_services_county ${row.country} ${row.welfare_area_code}`] : []),
    ...(row.employment_area_code ? [`employment_area ${row.country} ${row.employment_area_code}`] : []),
  ])
  return [
    ...unknown('municipalities.csv', memberships, areas),
    ...unknown('districts.yaml', districts.map((one) => one.municipality), places),
    ...unknown('successions.yaml', successions.map((one) => one.to), places),
    ...unknown('organisations.yaml', organisations.flatMap((one) => one.region ?? []), areas),
  ]
}

function sectorFaults({ sectors, organisations, fromRegions, ruleSets }: Reference): string[] {
  const known = new Set(sectors.map((sector) => sector.key))
  return [
    ...unknown('sectors.yaml', sectors.flatMap((sector) => sector.parent ?? []), known),
    ...unknown('organisations.yaml', [...organisations, ...fromRegions].flatMap((one) => one.sectors), known),
    ...ruleSets.flatMap((ruleSet) => unknown(
      `rule-sets/${ruleSet.code}@${ruleSet.version}.yaml`,
      ruleSet.items.flatMap((item) => [...item.anyOf, ...(item.seatsFor ?? [])]),
      new Set([...known, ...ruleSet.sectors.map((sector) => sector.key)]),
    )),
  ]
}

function frameFaults({ organisations, ruleSets, programmes, clocks }: Reference): string[] {
  const bodies = new Set(organisations.map((one) => one.code))
  const frames = new Set(ruleSets.map((one) => `${one.code}@${one.version}`))
  const reference = (one: { code: string; version: string }) => `${one.code}@${one.version}`
  return [
    ...unknown('organisations.yaml', organisations.flatMap((one) => one.successor ?? []), bodies),
    ...unknown('rule-sets', ruleSets.flatMap((one) => (one.successor ? reference(one.successor) : [])), frames),
    ...programmes.flatMap((one) => [
      ...unknown(`programmes/${one.code}.yaml`, [one.owner, one.funder ?? one.owner, ...one.partners], bodies),
      ...unknown(`programmes/${one.code}.yaml`, one.ruleSets.map(reference), frames),
    ]),
    ...unknown('clocks', clocks.flatMap((one) => one.ruleSet ?? []), new Set(ruleSets.map((one) => one.code))),
    ...unknown('clocks', clocks.flatMap((one) => one.programme ?? []), new Set(programmes.map((one) => one.code))),
  ]
}

function numberFaults({ indicators, observations, municipalities, sources }: Reference): string[] {
  const sets = new Set(sources.map((source) => source.key))
  const places = new Set(municipalities.map((row) => keyOf(row.country, row.code)))
  const series = new Set(indicators.map((row) => `${row.key} ${row.jurisdiction}`))
  return [
    ...twice('indicators.csv', indicators.map((row) => `${row.key} ${row.jurisdiction}`)),
    ...unknown('indicators.csv', indicators.map((row) => row.data_source), sets),
    ...unknown('observations.csv', observations.map((row) => row.source), sets),
    ...unknown('observations.csv', observations.map((row) => `${row.indicator} ${row.jurisdiction}`), series),
    ...unknown('observations.csv', observations.map((row) => keyOf(row.jurisdiction, row.code)), places),
  ]
}

function twice(file: string, keys: readonly string[]): string[] {
  const seen = new Set<string>()
  const repeated = keys.filter((key) => seen.has(key) || !seen.add(key))
  return [...new Set(repeated)].map((key) => `${file}: ${key} stands twice`)
}

function unknown(file: string, keys: readonly string[], known: ReadonlySet<string>): string[] {
  return [...new Set(keys.filter((key) => !known.has(key)))].map((key) => `${file}: ${key} is not known`)
}
