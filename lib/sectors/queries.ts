import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { fiveTexts, type FiveTexts } from '@/lib/i18n/five-texts'
import { type Thread, threadOf } from './rules'

/** A sector of a network: by function when the reference list knows it, with the network's own name when it has one. */
export type NetworkSector = {
  id: string; key: string | null; thread: Thread; position: number; revision: number; from: string; until: string | null
  localName: LocalizedText | null
  names: FiveTexts | null
}

/** All sectors the network has chosen, ended ones too, in the network's order. */
export async function listNetworkSectors(scope: NetworkScope, db: Db): Promise<NetworkSector[]> {
  const rows = await db.networkSector.findMany({ where: { networkId: scope.networkId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const names = await sectorNames(db, rows.flatMap((row) => row.sectorKey ?? []))
  return rows.map((row) => ({
    id: row.id, key: row.sectorKey, thread: threadOf(row.sectorKey ?? ''), position: row.position, revision: row.revision,
    from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo),
    localName: row.localName === null ? null : localizedText.parse(row.localName), names: names.get(row.sectorKey ?? '') ?? null,
  }))
}

async function sectorNames(db: Db, keys: readonly string[]): Promise<Map<string, FiveTexts>> {
  const rows = await db.sector.findMany({ where: { key: { in: [...keys] } }, select: { key: true, names: true } })
  return new Map(rows.map((row) => [row.key, fiveTexts.parse(row.names)]))
}

export type ReferenceSector = { key: string; names: FiveTexts }

/** The functions of the reference list that the network has not chosen on the day. */
export async function listReferenceSectors(scope: NetworkScope, db: Db, day: string): Promise<ReferenceSector[]> {
  const chosen = await db.networkSector.findMany({ where: { networkId: scope.networkId, sectorKey: { not: null }, ...inForce(new Date(day)) }, select: { sectorKey: true } })
  const rows = await db.sector.findMany({ where: { key: { notIn: chosen.flatMap((row) => row.sectorKey ?? []) } }, select: { key: true, names: true }, orderBy: { position: 'asc' } })
  return rows.map((row) => ({ key: row.key, names: fiveTexts.parse(row.names) }))
}

export type SectorOrganisation = { id: string; name: string; from: string; until: string | null }

/** The organisations that carry or have carried a sector: by themselves or by a seat in it, each with its days. */
export async function listSectorOrganisations(scope: NetworkScope, db: Db, sectorId: string): Promise<SectorOrganisation[]> {
  const { networkId } = scope
  const select = { validFrom: true, validTo: true, organisation: { select: { id: true, name: true } } } as const
  const rows = [
    ...(await db.sectorOrganisation.findMany({ where: { networkId, sectorId }, select })),
    ...(await db.seatOrganisation.findMany({ where: { networkId, seat: { sectorId } }, select })),
  ]
  const found = rows.map((row) => ({ id: row.organisation.id, name: row.organisation.name, from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo) }))
  const once = new Map(found.map((row) => [`${row.id} ${row.from} ${row.until}`, row]))
  return [...once.values()].sort((a, b) => a.from.localeCompare(b.from) || a.name.localeCompare(b.name))
}
