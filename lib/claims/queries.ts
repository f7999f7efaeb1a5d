import 'server-only'
import { inForce } from '@/lib/access/find'
import type { AdminScope, AreaScope, OrganisationScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'

const SHOWN = { id: true, networkName: true, claimantName: true, claimantEmail: true, createdAt: true, state: true, organisation: { select: { slug: true, names: true } } } as const

/** Claims of one municipality: open ones first, then the latest that were decided. */
export function listClaims(scope: OrganisationScope, db: Db) {
  return db.networkClaim.findMany({ where: { organisationId: scope.organisationId }, orderBy: [{ state: 'asc' }, { createdAt: 'desc' }], take: 50, select: SHOWN })
}

export type ListedClaim = Awaited<ReturnType<typeof listClaims>>[number]

/** All claims that wait for an answer, oldest first, for the administrator. */
export function listOpenClaims(_scope: AdminScope, db: Db): Promise<ListedClaim[]> {
  return db.networkClaim.findMany({ where: { state: 'open' }, orderBy: { createdAt: 'asc' }, take: 200, select: SHOWN })
}

/** Claims that wait in the municipalities of a region, which may decide them too. */
export function listOpenClaimsOfArea(scope: AreaScope, db: Db): Promise<ListedClaim[]> {
  return asRole(db, 'samverk_auth', async () => {
    const inside = await db.placeMembership.findMany({ where: { parentId: scope.placeId, ...inForce() }, select: { placeId: true } })
    const organisations = await db.organisation.findMany({ where: { placeId: { in: inside.map((row) => row.placeId) } }, select: { id: true } })
    return db.networkClaim.findMany({ where: { state: 'open', organisationId: { in: organisations.map((row) => row.id) } }, orderBy: { createdAt: 'asc' }, take: 200, select: SHOWN })
  })
}

/** All tied domains, by domain. */
export function listDomains(_scope: AdminScope, db: Db) {
  return db.organisationDomain.findMany({ orderBy: { domain: 'asc' }, select: { domain: true, tiedAt: true, organisation: { select: { slug: true, names: true } } } })
}

export type TiedDomain = Awaited<ReturnType<typeof listDomains>>[number]

/** An organisation by its address, for the form that ties a domain to it. */
export function findOrganisation(_scope: AdminScope, db: Db, { slug }: { slug: string }) {
  return db.organisation.findUnique({ where: { slug }, select: { slug: true, names: true } })
}

/** The organisation of a scope, by name. */
export function findOwnOrganisation(scope: OrganisationScope, db: Db) {
  return db.organisation.findUniqueOrThrow({ where: { id: scope.organisationId }, select: { names: true } })
}
