import 'server-only'
import { transaction } from '@/lib/db/transaction'
import { findNetworkScope, inForce } from './find'
import type { NetworkScope, OrganisationScope, PersonScope } from './scopes'

const MOST = 20

/**
 * The networks a person works in today, each with the scope she has there: those with a seat of hers, and those of the
 * municipalities she decides or administers for. At most twenty; each is proved as if she had opened its address.
 */
export async function findMyNetworkScopes(person: PersonScope): Promise<NetworkScope[]> {
  const slugs = await transaction({ role: 'samverk_auth', user: person.userId }, async (db) => {
    const seated = await db.member.findMany({ where: { userId: person.userId, ...inForce() }, select: { networkId: true } })
    const grants = await db.roleGrant.findMany({ where: { userId: person.userId, ...inForce(), role: { in: ['executive', 'municipal_administrator'] } }, select: { organisationId: true } })
    const offices = await db.organisation.findMany({ where: { id: { in: grants.flatMap((row) => row.organisationId ?? []) } }, select: { placeId: true } })
    const served = await db.networkMunicipality.findMany({ where: { placeId: { in: offices.flatMap((row) => row.placeId ?? []) }, ...inForce() }, select: { networkId: true } })
    const ids = [...new Set([...seated, ...served].map((row) => row.networkId))].slice(0, MOST)
    const listed = await db.network.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true } })
    return ids.map((id) => ({ id, slug: listed.find((row) => row.id === id)?.slug ?? null }))
  })
  const scopes: NetworkScope[] = []
  for (const { id, slug } of slugs) {
    const address = slug ?? (await unlistedSlug(id))
    const scope = address && (await findNetworkScope(person.userId, address))
    if (scope) scopes.push(scope)
  }
  return scopes
}

/**
 * The networks of an organisation's municipality, single and joint, each with the scope its municipal administrator has
 * there; none for whom the networks themselves would not let in, such as the region or the platform's administrator.
 */
export async function findNetworkScopesOf({ organisationId, userId }: OrganisationScope): Promise<NetworkScope[]> {
  const slugs = await transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const organisation = await db.organisation.findUnique({ where: { id: organisationId }, select: { placeId: true } })
    if (!organisation?.placeId) return []
    const listed = await db.network.findMany({
      where: { state: { not: 'ended' }, municipalities: { some: { placeId: organisation.placeId, ...inForce() } } }, orderBy: { createdAt: 'asc' }, take: MOST, select: { slug: true },
    })
    return listed.map((row) => row.slug)
  })
  const scopes: NetworkScope[] = []
  for (const slug of slugs) {
    const scope = await findNetworkScope(userId, slug)
    if (scope) scopes.push(scope)
  }
  return scopes
}

/** The address of a network that is not confirmed yet, and so not in the directory. */
async function unlistedSlug(network: string): Promise<string | null> {
  const found = await transaction({ network }, (db) => db.network.findUnique({ where: { id: network }, select: { slug: true } }))
  return found?.slug ?? null
}
