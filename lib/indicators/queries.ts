import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import type { FiveTexts } from '@/lib/i18n/five-texts'
import { isId } from '@/lib/meetings/queries'
import { inTime, latestValue, type SeriesPoint } from './rules'
import type { Direction } from './schema'

export type LocalIndicator = { id: string; names: LocalizedText; definition: LocalizedText | null; unit: string; decimals: number; direction: Direction; revision: number }
export type LocalObservation = SeriesPoint & { id: string; source: string | null; recordedAt: Date }

/** The network's own indicators with their values, oldest first. */
export async function listLocalIndicators(scope: NetworkScope, db: Db): Promise<(LocalIndicator & { observations: LocalObservation[] })[]> {
  const rows = await db.networkIndicator.findMany({ where: { networkId: scope.networkId }, orderBy: { id: 'asc' }, include: { observations: true } })
  return rows.map(localOf)
}

/** One of them; null when it is not this network's. */
export async function findLocalIndicator(scope: NetworkScope, db: Db, id: string): Promise<(LocalIndicator & { observations: LocalObservation[] }) | null> {
  if (!isId(id)) return null
  const row = await db.networkIndicator.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, include: { observations: true } })
  return row && localOf(row)
}

type Stored = LocalIndicator extends infer L ? Omit<L, 'names' | 'definition'> & { names: unknown; definition: unknown; observations: LocalObservation[] } : never

function localOf(row: Stored): LocalIndicator & { observations: LocalObservation[] } {
  const observations = inTime(row.observations).map((point) => row.observations.find((one) => one.period === point.period)).filter((one) => one !== undefined)
  return { ...row, names: row.names as LocalizedText, definition: row.definition as LocalizedText | null, observations }
}

export type Official = { id: string; names: FiveTexts; unit: string; decimals: number; direction: Direction; source: string }
export type OfficialChoice = Official & { placeId: string; placeName: string }

/** Official indicators that have values for one of the network's municipalities today: what a goal can be measured by. */
export async function listOfficialChoices(scope: NetworkScope, db: Db): Promise<OfficialChoice[]> {
  const members = await db.networkMunicipality.findMany({ where: { networkId: scope.networkId, ...inForce() }, select: { placeId: true } })
  const placeIds = members.map((row) => row.placeId)
  const found = await db.observation.findMany({ where: { placeId: { in: placeIds }, breakdown: 'total' }, distinct: ['indicatorId', 'placeId'], select: { indicatorId: true, placeId: true } })
  const names = await db.placeName.findMany({ where: { placeId: { in: placeIds }, isMain: true }, select: { placeId: true, name: true } })
  const officials = await listOfficial(db, found.map((row) => row.indicatorId))
  return found.flatMap((row) => {
    const official = officials.get(row.indicatorId)
    return official ? [{ ...official, placeId: row.placeId, placeName: names.find((name) => name.placeId === row.placeId)?.name ?? '' }] : []
  })
}

/** Official indicators by id, each in its newest version. */
export async function listOfficial(db: Db, ids: readonly string[]): Promise<Map<string, Official>> {
  const rows = await db.indicator.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, source: true, versions: { orderBy: { version: 'desc' }, take: 1 } } })
  return new Map(rows.flatMap(({ id, source, versions: [version] }) => (version ? [[id, { id, source, names: version.names as FiveTexts, unit: version.unit, decimals: version.decimals, direction: version.direction }]] : [])))
}

/** The published series of an official indicator for a place, both sexes, in the order of time. */
export async function listOfficialSeries(db: Db, indicatorId: string, placeId: string): Promise<SeriesPoint[]> {
  const rows = await db.observation.findMany({ where: { indicatorId, placeId, breakdown: 'total' }, select: { period: true, value: true, status: true } })
  return inTime(rows)
}

export type OfficialLatest = OfficialChoice & { latest: { period: string; value: number } | null }

/** The same with the newest value of each. */
export async function listOfficialLatest(scope: NetworkScope, db: Db): Promise<OfficialLatest[]> {
  const choices = await listOfficialChoices(scope, db)
  const rows = await db.observation.findMany({
    where: { placeId: { in: choices.map((one) => one.placeId) }, indicatorId: { in: choices.map((one) => one.id) }, breakdown: 'total' },
    select: { indicatorId: true, placeId: true, period: true, value: true, status: true },
  })
  return choices.map((one) => ({ ...one, latest: latestValue(rows.filter((row) => row.indicatorId === one.id && row.placeId === one.placeId)) }))
}
