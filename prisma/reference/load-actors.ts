import type pg from 'pg'
import { slugFor } from '@/lib/places/rules'
import type { Reference } from './files'
import { municipalityId, referenceId, regionId } from './place-rows'
import { type Loaded, upsert } from './upsert'

/** The lasting id of an organisation the reference files name by its code. */
export const organisationId = (code: string) => referenceId(`organisation:${code}`)
/** The municipality as an organisation: the one that appoints, consents and confirms. */
export const municipalOrganisationId = (jurisdiction: string, code: string) => referenceId(`organisation:municipality:${jurisdiction}-${code}`)

/** Sectors, and the organisations: those that files name, the public bodies of regions, and each municipality. */
export async function loadActors(client: pg.ClientBase, reference: Reference): Promise<Loaded[]> {
  const sectors = reference.sectors.map((one, position) => ({ key: one.key, parent_key: one.parent, level: one.level, position, names: one.names, examples: one.organisations }))
  return [
    await upsert(client, 'sectors', ['key'], sectors),
    await upsert(client, 'organisations', ['id'], [...namedRows(reference), ...regionalRows(reference), ...municipalRows(reference)]),
  ]
}

type OrganisationRow = { id: string; slug: string; kind: string; names: unknown; jurisdiction_code: string | null; place_id: string | null; successor_id: string | null; valid_from: string | null; valid_to: string | null; source_key: string | null }

function namedRows(reference: Reference): OrganisationRow[] {
  return reference.organisations.map((one) => ({
    id: organisationId(one.code), slug: one.code, kind: one.kind, names: one.names, jurisdiction_code: one.jurisdiction, place_id: one.region ? regionOf(one.region) : null,
    successor_id: one.successor ? organisationId(one.successor) : null, valid_from: one.from, valid_to: one.to, source_key: one.source,
  }))
}

/** `county SE 21` as the id of that region. */
function regionOf(text: string): string {
  const [kind = '', jurisdiction = '', code = ''] = text.split(' ')
  return regionId(jurisdiction, kind, code)
}

function regionalRows(reference: Reference): OrganisationRow[] {
  return reference.fromRegions.flatMap((rule) => reference.regions.filter((row) => row.kind === rule.regionKind && !rule.except.includes(row.code)).map((row) => ({
    id: referenceId(`organisation:${row.kind}:${row.jurisdiction}-${row.code}`), slug: slugFor(row.jurisdiction, `${row.kind.split('_')[0]}${row.code}`, row.name), kind: rule.kind,
    names: { [row.language]: row.name, ...(row.name_sv ? { sv: row.name_sv } : {}), ...(row.name_fi ? { fi: row.name_fi } : {}) }, jurisdiction_code: row.jurisdiction,
    place_id: regionId(row.jurisdiction, row.kind, row.code), successor_id: null, valid_from: rule.from, valid_to: null, source_key: null,
  })))
}

function municipalRows(reference: Reference): OrganisationRow[] {
  return reference.municipalities.map((row) => ({
    id: municipalOrganisationId(row.country, row.code), slug: slugFor(row.country, row.code, row.name), kind: 'municipality',
    names: { [row.languages[0] ?? 'sv']: row.name, ...(row.name_sv ? { sv: row.name_sv } : {}), ...(row.name_fi ? { fi: row.name_fi } : {}) }, jurisdiction_code: row.country,
    place_id: municipalityId(row.country, row.code), successor_id: null, valid_from: null, valid_to: null, source_key: null,
  }))
}

