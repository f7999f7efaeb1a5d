import 'server-only'
import type { OrganisationScope, Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'

export type OpenClaim = { id: string; networkName: string; claimantName: string; claimantEmail: string; createdAt: Date }

/** Claims that wait for this municipality's answer, oldest first. */
export async function listOpenClaims(scope: OrganisationScope, db: Db): Promise<OpenClaim[]> {
  return db.networkClaim.findMany({
    where: { organisationId: scope.organisationId, state: 'open' }, orderBy: { createdAt: 'asc' },
    select: { id: true, networkName: true, claimantName: true, claimantEmail: true, createdAt: true },
  })
}

/** The e-mail domains tied to the organisation. */
export async function listDomains(scope: OrganisationScope, db: Db): Promise<{ domain: string; tiedAt: Date }[]> {
  return db.organisationDomain.findMany({ where: { organisationId: scope.organisationId }, orderBy: { domain: 'asc' }, select: { domain: true, tiedAt: true } })
}

export type KnownNetwork = { id: string; isFound: boolean; name: string | null; chairOffice: string | null; source: string; seenOn: Date }

/** What regions and coordinators know of networks outside the platform in a municipality, newest first. */
export async function listKnownNetworks(_scope: Scope, db: Db, placeId: string): Promise<KnownNetwork[]> {
  return db.knownNetwork.findMany({
    where: { placeId, withdrawnAt: null }, orderBy: { seenOn: 'desc' }, select: { id: true, isFound: true, name: true, chairOffice: true, source: true, seenOn: true },
  })
}
