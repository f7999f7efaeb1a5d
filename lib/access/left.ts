import 'server-only'
import { notFound } from 'next/navigation'
import { currentUser } from '@/lib/auth/current'
import { transaction } from '@/lib/db/transaction'
import { findNetworkScope, inForce } from './find'
import { mayInNetwork } from './permissions'
import { grant, type NetworkScope } from './scopes'

/** Who takes a municipality's time in a network along, proved for that one municipality. */
export type LeaverScope = { scope: NetworkScope; placeId: string }

/**
 * For the export of a municipality's time in a network: those who compose the network, and the municipality's own
 * administrator, also after it has left. Everybody else gets the same 404 as for a missing address.
 */
export async function leaverScope(slug: string, placeSlug: string): Promise<LeaverScope> {
  const user = await currentUser()
  return (user && (await findLeaver(user, slug, placeSlug))) || notFound()
}

/** The same for a person known by her id; null for a stranger, and for a municipality that never was in the network. */
export async function findLeaver(user: { userId: string; name: string }, slug: string, placeSlug: string): Promise<LeaverScope | null> {
  const known = await transaction({ role: 'samverk_auth', user: user.userId }, async (db) => {
    const place = await db.place.findFirst({ where: { OR: [{ slug: placeSlug }, { slugs: { some: { slug: placeSlug } } }] }, select: { id: true } })
    const network = await db.network.findFirst({
      where: { OR: [{ slug }, { slugs: { some: { slug } } }] },
      select: { id: true, slug: true, jurisdictionCode: true, languages: true, timeZone: true, municipalities: { where: { placeId: place?.id ?? '' }, select: { id: true } } },
    })
    if (!place || !network || network.municipalities.length === 0) return null
    const grants = await db.roleGrant.findMany({ where: { userId: user.userId, role: 'municipal_administrator', ...inForce() }, select: { organisationId: true } })
    const offices = await db.organisation.count({ where: { placeId: place.id, id: { in: grants.flatMap((row) => row.organisationId ?? []) } } })
    return { placeId: place.id, network, isOwn: offices > 0 }
  })
  if (!known) return null
  const { placeId, network, isOwn } = known
  const inside = await findNetworkScope(user.userId, network.slug)
  if (inside && mayInNetwork(inside.role, 'networks.arrange')) return { scope: inside, placeId }
  if (!isOwn) return null
  const { id: networkId, slug: address, jurisdictionCode: jurisdiction, languages, timeZone } = network
  return { scope: grant<NetworkScope>({ kind: 'network', networkId, slug: address, role: 'municipal_administrator', userId: user.userId, memberId: null, name: user.name, jurisdiction, languages, timeZone }), placeId }
}
