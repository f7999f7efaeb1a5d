import 'server-only'
import type { OrganisationScope } from '@/lib/access/scopes'
import { today } from '@/lib/access/find'
import type { Db } from '@/lib/db/transaction'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'

export type LeftNetwork = { slug: string; names: LocalizedText; languages: string[]; place: string; until: string }

/** The networks that a municipality has been part of and has left, the latest first; not those it is in today. */
export async function listLeftNetworks(scope: OrganisationScope, db: Db): Promise<LeftNetwork[]> {
  const { placeId } = await db.organisation.findUniqueOrThrow({ where: { id: scope.organisationId }, select: { placeId: true } })
  const place = placeId && (await db.place.findUnique({ where: { id: placeId }, select: { slug: true } }))
  if (!place) return []
  const rows = await db.networkMunicipality.findMany({ where: { placeId }, select: { networkId: true, validTo: true, network: { select: { slug: true, names: true, languages: true } } }, orderBy: [{ validTo: 'desc' }, { id: 'asc' }] })
  const still = new Set(rows.filter((row) => row.validTo === null || row.validTo >= today()).map((row) => row.networkId))
  const left = new Map(rows.filter((row) => !still.has(row.networkId)).reverse().map((row) => [row.networkId, row]))
  return [...left.values()].flatMap(({ network, validTo }) => (validTo ? [{ slug: network.slug, names: localizedText.parse(network.names), languages: network.languages, place: place.slug, until: isoDay(validTo) }] : []))
}
