import type pg from 'pg'
import { slugFor } from '@/lib/places/rules'
import type { Reference } from './files'
import { jurisdictionId, municipalityId, municipalityRows, nameRows, NORDIC_ID, referenceId, regionId, regionRows } from './place-rows'
import { type Loaded, upsert, upsertDated } from './upsert'

/** Sources, jurisdictions, regions, municipalities and districts, with names, codes, languages, memberships, populations and successions. */
export async function loadPlaces(client: pg.ClientBase, reference: Reference, asOf: string): Promise<Loaded[]> {
  const wholes = wholeRows(reference)
  const municipalities = reference.municipalities.map(municipalityRows)
  const regions = reference.regions.map(regionRows)
  const districts = reference.districts.map(districtRows)
  const rows = [...wholes, ...regions, ...municipalities, ...districts]
  return [
    await upsert(client, 'data_sources', ['key'], reference.sources.map((one) => ({ key: one.key, title: one.title, publisher: one.publisher, licence: one.licence, address: one.address ?? null, version_date: one.date ?? null, note: one.note ?? null }))),
    await upsert(client, 'jurisdictions', ['code'], reference.jurisdictions.map((one) => ({
      code: one.code, names: one.names, languages: one.languages, time_zone: one.timeZone,
      facts: { ownNames: one.ownNames, council: one.council, statisticsOffice: one.statisticsOffice, personalNumbers: one.personalNumbers, regionKinds: one.regionKinds, currency: one.currency, municipalityTypes: { small: reference.municipalityTypes.small, bilingual: reference.municipalityTypes.bilingual } },
    }))),
    await upsert(client, 'places', ['id'], rows.map((row) => row.place)),
    await upsertDated(client, 'place_names', ['place_id', 'lang', 'name', 'folded', 'is_main'], rows.flatMap((row) => row.names), asOf),
    await upsert(client, 'place_slugs', ['slug'], rows.flatMap((row) => row.slugs.map((slug) => ({ slug, place_id: row.place.id })))),
    await upsertDated(client, 'place_codes', ['place_id', 'scheme', 'code'], codeRows(reference), asOf),
    await upsertDated(client, 'place_languages', ['place_id', 'lang', 'position'], reference.municipalities.flatMap((row) => row.languages.map((lang, position) => ({ place_id: municipalityId(row.country, row.code), lang, position }))), asOf),
    await upsertDated(client, 'place_memberships', ['place_id', 'parent_id'], membershipRows(reference), asOf),
    await upsertDated(client, 'place_types', ['place_id', 'type', 'value', 'source_key'], typeRows(reference), asOf),
    await upsert(client, 'place_populations', ['place_id', 'year', 'age_band'], populationRows(reference)),
    await upsert(client, 'place_successions', ['from_id', 'to_id', 'date'], successionRows(reference)),
  ]
}

function wholeRows(reference: Reference) {
  const place = (id: string, slug: string, kind: string, code: string | null) => ({ id, slug, kind, region_kind: null, jurisdiction_code: code, lat: null, lon: null, coordinate_kind: null, source_key: 'samverk_reference' })
  const nordic = { place: place(NORDIC_ID, 'nordic', 'nordic', null), names: nameRows(NORDIC_ID, [['sv', 'Norden'], ['fi', 'Pohjoismaat'], ['da', 'Norden'], ['no', 'Norden'], ['en', 'The Nordic countries']].map(([language = '', name = '']) => ({ language, name }))), slugs: ['nordic'] }
  const jurisdictions = reference.jurisdictions.map((one) => {
    const id = jurisdictionId(one.code)
    const names = ['sv', 'fi', 'da', 'no', 'en'].map((language) => ({ language, name: one.names[language as 'sv'] }))
    const own = Object.entries(one.ownNames).map(([language, name]) => ({ language, name }))
    return { place: place(id, one.code.toLowerCase(), 'jurisdiction', one.code), names: nameRows(id, [...own, ...names]), slugs: [one.code.toLowerCase()] }
  })
  return [nordic, ...jurisdictions]
}

function districtRows(one: Reference['districts'][number]) {
  const [jurisdiction = ''] = one.municipality.split('-')
  const id = referenceId(`district:${one.municipality}-${one.key}`)
  const names = Object.entries(one.names).map(([language, name]) => ({ language, name }))
  const slug = slugFor(jurisdiction, 'd', names[0]?.name ?? one.key)
  return { place: { id, slug, kind: 'district', region_kind: null, jurisdiction_code: jurisdiction, lat: one.lat, lon: one.lon, coordinate_kind: null, source_key: null }, names: nameRows(id, names), slugs: [slug] }
}

function codeRows(reference: Reference) {
  return [
    ...reference.municipalities.map((row) => ({ place_id: municipalityId(row.country, row.code), scheme: `municipality:${row.country}`, code: row.code })),
    ...reference.regions.map((row) => ({ place_id: regionId(row.jurisdiction, row.kind, row.code), scheme: `${row.kind}:${row.jurisdiction}`, code: row.code })),
  ]
}

function membershipRows(reference: Reference) {
  const known = new Set(reference.regions.map((row) => regionId(row.jurisdiction, row.kind, row.code)))
  const inRegions = reference.municipalities.flatMap((row) => {
    const place = municipalityId(row.country, row.code)
    const parents = [
      ...(row.region_code ? ['region', 'county'].map((kind) => regionId(row.country, kind, row.region_code ?? '')) : []),
      ...(row.welfare_area_code ? [regionId(row.country, 'wellbeing_services_county', row.welfare_area_code)] : []),
      ...(row.employment_area_code ? [regionId(row.country, 'employment_area', row.employment_area_code)] : []),
    ].filter((id) => known.has(id))
    return [...parents, jurisdictionId(row.country)].map((parent) => ({ place_id: place, parent_id: parent }))
  })
  const regions = reference.regions.map((row) => ({ place_id: regionId(row.jurisdiction, row.kind, row.code), parent_id: jurisdictionId(row.jurisdiction) }))
  const countries = reference.jurisdictions.map((one) => ({ place_id: jurisdictionId(one.code), parent_id: NORDIC_ID }))
  const districts = reference.districts.map((one) => ({ place_id: districtRows(one).place.id, parent_id: placeIdOf(one.municipality) }))
  return [...inRegions, ...regions, ...countries, ...districts]
}

function placeIdOf(key: string): string {
  const [jurisdiction = '', ...code] = key.split('-')
  return municipalityId(jurisdiction, code.join('-'))
}

function typeRows(reference: Reference) {
  const lists = [...reference.municipalityTypes.periUrban.lists.map((list) => ({ ...list, type: 'peri_urban', value: 'yes' })), ...reference.municipalityTypes.peerGroups.lists.map((list) => ({ ...list, type: 'peer_group', value: list.key }))]
  return lists.flatMap((list) => list.places.map((key) => ({ place_id: placeIdOf(key), type: list.type, value: list.value, source_key: list.source })))
}

const POPULATION_BANDS: Record<string, string> = { population_0_17: '0-17', population_13_17: '13-17', population_15_24: '15-24', population_6_18: '6-18' }

function populationRows(reference: Reference) {
  const all = reference.municipalities.map((row) => ({ place_id: municipalityId(row.country, row.code), year: row.population_year, age_band: 'all', value: row.population, source_key: populationSource(reference, row.country) }))
  const young = reference.observations.filter((row) => POPULATION_BANDS[row.indicator] && row.breakdown === 'total' && row.value !== null)
    .map((row) => ({ place_id: municipalityId(row.jurisdiction, row.code), year: Number(row.period), age_band: POPULATION_BANDS[row.indicator] ?? '', value: Math.round(row.value ?? 0), source_key: row.source }))
  return [...all, ...young]
}

/** The source that a jurisdiction's populations in municipalities.csv were read in, found by the sets it names. */
function populationSource(reference: Reference, country: string): string {
  const fitting = reference.sources.filter((one) => one.sets.some((set) => set.startsWith('municipalities.csv ') && set.split(' ').includes(country) && !/coordinates|languages/.test(set)))
  return (fitting.find((one) => /population/i.test(one.title)) ?? fitting[0])?.key ?? 'municipalities.csv'
}

function successionRows(reference: Reference) {
  const known = new Set(reference.municipalities.map((row) => municipalityId(row.country, row.code)))
  return reference.successions.filter((one) => one.date && known.has(placeIdOf(one.to)) && known.has(placeIdOf(one.from)))
    .map((one) => ({ from_id: placeIdOf(one.from), to_id: placeIdOf(one.to), date: one.date, share: one.share, source_key: one.source }))
}
