import 'server-only'
import { inForce } from '@/lib/access/find'
import type { LinkScope, Scope } from '@/lib/access/scopes'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { searchKey } from '@/lib/places/rules'
import { listPlaces, type PlaceLink } from '@/lib/places/queries'

export type NetworkLine = {
  id: string; slug: string; names: LocalizedText; languages: string[]; jurisdiction: string; state: 'planned' | 'appointed' | 'active' | 'ended'
  isDemonstration: boolean; isConfirmed: boolean; level: 'municipal' | 'regional' | 'programme'
  /** In force today, the lead first. */
  municipalities: (PlaceLink & { role: 'lead' | 'member' })[]
}

const LINE = {
  id: true, slug: true, names: true, languages: true, jurisdictionCode: true, state: true, isDemonstration: true, isConfirmed: true, level: true,
} satisfies Prisma.NetworkSelect

type LineRow = { id: string; slug: string; names: unknown; languages: string[]; jurisdictionCode: string; state: NetworkLine['state']; isDemonstration: boolean; isConfirmed: boolean; level: NetworkLine['level']; municipalities: { placeId: string; role: 'lead' | 'member' }[] }

const withMunicipalities = () => ({ ...LINE, municipalities: { where: inForce(), orderBy: { role: 'asc' }, select: { placeId: true, role: true } } }) satisfies Prisma.NetworkSelect

async function linesOf(scope: Scope, db: Db, rows: LineRow[]): Promise<NetworkLine[]> {
  const places = await listPlaces(scope, db, [...new Set(rows.flatMap((row) => row.municipalities.map((one) => one.placeId)))])
  return rows.map(({ jurisdictionCode, municipalities, names, ...row }) => ({
    ...row, names: localizedText.parse(names), jurisdiction: jurisdictionCode,
    municipalities: municipalities.flatMap(({ placeId, role }) => places.filter((place) => place.id === placeId).map((place) => ({ ...place, role }))),
  }))
}

/** The networks a municipality is in today, single and joint. Not confirmed ones are seen by their maker alone. */
export async function listNetworksOfPlace(scope: Scope, db: Db, placeId: string): Promise<NetworkLine[]> {
  const rows = await db.network.findMany({
    where: { state: { not: 'ended' }, municipalities: { some: { placeId, ...inForce() } } }, orderBy: { createdAt: 'asc' }, select: withMunicipalities(),
  })
  return linesOf(scope, db, rows)
}

/** A network of the directory by any of its addresses. */
export async function findNetwork(scope: Scope, db: Db, slug: string): Promise<NetworkLine | null> {
  const row = await db.network.findFirst({ where: { OR: [{ slug }, { slugs: { some: { slug } } }] }, select: withMunicipalities() })
  return row ? ((await linesOf(scope, db, [row]))[0] ?? null) : null
}

const PAGE = 50

/** Confirmed networks by name or municipality, fifty a page. `q` may be in any language, with or without accents. */
export async function listNetworks(scope: Scope, db: Db, input: { q?: string; jurisdiction?: string; page?: number }): Promise<{ networks: NetworkLine[]; total: number; pages: number }> {
  const key = searchKey((input.q ?? '').slice(0, 80))
  const places = key ? await db.placeName.findMany({ where: { folded: { startsWith: key } }, select: { placeId: true }, take: 200 }) : []
  const where = {
    isConfirmed: true, state: { not: 'ended' as const }, level: 'municipal' as const,
    ...(input.jurisdiction ? { jurisdictionCode: input.jurisdiction } : {}),
    ...(key ? { OR: [{ municipalities: { some: { placeId: { in: places.map((row) => row.placeId) }, ...inForce() } } }, { slugs: { some: { slug: { contains: key.replaceAll(' ', '-') } } } }] } : {}),
  }
  const total = await db.network.count({ where })
  const rows = await db.network.findMany({ where, orderBy: { slug: 'asc' }, skip: PAGE * ((input.page ?? 1) - 1), take: PAGE, select: withMunicipalities() })
  return { networks: await linesOf(scope, db, rows), total, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

/** Municipalities with a confirmed network, a jurisdiction: the figures of the front page. */
export async function countCoverage(_scope: Scope, db: Db): Promise<{ jurisdiction: string; covered: number }[]> {
  return db.$queryRaw`
    select p.jurisdiction_code as jurisdiction, count(distinct m.place_id)::int as covered
    from network_municipalities m join networks n on n.id = m.network_id join places p on p.id = m.place_id
    where n.is_confirmed and n.state <> 'ended' and n.level = 'municipal' and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
    group by 1`
}

export type ConsentView = { network: NetworkLine; place: PlaceLink; startsOn: Date; answer: boolean | null }

/** What a consent link shows: the network, the municipality that is asked, and from when. Null when it is not there. */
export async function findConsent(scope: LinkScope, db: Db): Promise<ConsentView | null> {
  const consent = await db.networkConsent.findUnique({ where: { networkId_id: { networkId: scope.networkId, id: scope.objectId } } })
  const row = await db.network.findUnique({ where: { id: scope.networkId }, select: withMunicipalities() })
  if (!consent || !row) return null
  const [network] = await linesOf(scope, db, [row])
  const [place] = await listPlaces(scope, db, [consent.placeId])
  return network && place ? { network, place, startsOn: consent.startsOn, answer: consent.answer } : null
}
