import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Reference } from './files'
import { organisationId } from './load-actors'
import { referenceId } from './place-rows'
import { type Loaded, upsert } from './upsert'

/** The lasting id of a programme. */
export const programmeId = (code: string) => referenceId(`programme:${code}`)

/** Rule sets, programme definitions and clocks, whole, with a hash: a changed file under an old version number is seen. */
export async function loadFrames(client: pg.ClientBase, reference: Reference): Promise<Loaded[]> {
  return [
    await upsert(client, 'rule_sets', ['code', 'version'], reference.ruleSets.map((one) => ({
      code: one.code, version: one.version, jurisdiction_code: one.jurisdiction, names: one.names, definition: one, is_verified: one.verified,
      valid_from: one.legalBasis.validFrom, valid_to: one.legalBasis.validTo, hash: hashOf(one),
    }))),
    await upsert(client, 'programmes', ['id'], reference.programmes.map((one) => ({
      id: programmeId(one.code), slug: one.slug, code: one.code, names: one.names, jurisdiction_code: one.jurisdiction === 'NORDIC' ? null : one.jurisdiction,
      owner_id: organisationId(one.owner), state: isOver(one.period.to) ? 'archived' : 'running', valid_from: firstDay(one.period.from), valid_to: one.period.to ? lastDay(one.period.to) : null,
    }))),
    await upsert(client, 'programme_versions', ['programme_id', 'version'], reference.programmes.map((one) => ({ programme_id: programmeId(one.code), version: one.version, definition: one, hash: hashOf(one) }))),
    await upsert(client, 'clocks', ['code', 'version'], reference.clocks.map((one) => ({ code: one.code, version: one.version, names: one.names, definition: one, hash: hashOf(one) }))),
  ]
}

function hashOf(definition: unknown): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex')
}

function isOver(to: string | null): boolean {
  return to !== null && lastDay(to) < new Date().toISOString().slice(0, 10)
}

/** The first day of a year, month or day as the files write them. */
function firstDay(period: string): string {
  return `${period}${'-01-01'.slice(period.length === 4 ? 0 : period.length === 7 ? 3 : 6)}`
}

/** The last day of a year, month or day as the files write them. */
function lastDay(period: string): string {
  if (period.length === 10) return period
  const [year = 0, month = 12] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
