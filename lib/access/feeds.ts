import 'server-only'
import { hashOf, newToken } from '@/lib/auth/tokens'
import { newId } from '@/lib/db/ids'
import { asRole, type Db, transaction } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { findMyNetworkScopes } from './mine'
import { grant, type NetworkScope, type PersonScope } from './scopes'

/**
 * Secret addresses of calendars. Whoever has the address reads the calendar, so it is random, only its hash is kept, it is shown
 * once, and it can be taken back at any time. A network has one, a person has one.
 */

/** An address in force, as it is told to those who may take it back. */
export type OpenFeed = { id: string; language: string; madeAt: Date }

function ownerOf(scope: NetworkScope | PersonScope): { networkId: string } | { userId: string } {
  return scope.kind === 'network' ? { networkId: scope.networkId } : { userId: scope.userId }
}

/** The address in force of a network or a person, without its secret; null when there is none. */
export function findOpenFeed(scope: NetworkScope | PersonScope, db: Db): Promise<OpenFeed | null> {
  return asRole(db, 'samverk_auth', () => db.calendarFeed.findFirst({ where: { ...ownerOf(scope), revokedAt: null }, select: { id: true, language: true, madeAt: true } }))
}

/** Makes a new address and takes the old one back. Returns the token, which is nowhere to be read again, and the feed's id. */
export async function makeFeedAddress(scope: NetworkScope | PersonScope, db: Db, language: string): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newToken()]
  await asRole(db, 'samverk_auth', async () => {
    await db.calendarFeed.updateMany({ where: { ...ownerOf(scope), revokedAt: null }, data: { revokedAt: new Date() } })
    await db.calendarFeed.create({ data: { ...ownerOf(scope), id, tokenHash: hashOf(token), language, madeBy: scope.userId }, select: { id: true } })
  })
  return { id, token }
}

/** Takes an address back: from then on it is as if it had never been. 404 when it is another's or taken back already. */
export async function revokeFeedAddress(scope: NetworkScope | PersonScope, db: Db, id: string): Promise<void> {
  const revoked = await asRole(db, 'samverk_auth', () => db.calendarFeed.updateMany({ where: { ...ownerOf(scope), id, revokedAt: null }, data: { revokedAt: new Date() } }))
  if (revoked.count !== 1) throw problem('common:problem.notFound', { status: 404 })
}

/** What an address opens: one network, read as by an observer, or all the networks its person works in today. */
export type FoundFeed = { language: string; kind: 'network' | 'person'; scopes: NetworkScope[] }

type FeedRow = { network_id: string | null; user_id: string | null; language: string }

/** The calendar of an address; null when it is unknown, taken back, its network has ended or its person may not sign in. */
export async function findFeed(token: string): Promise<FoundFeed | null> {
  const [feed] = await transaction({ role: 'samverk_auth' }, (db) => db.$queryRaw<FeedRow[]>`select * from app.calendar_feed(${hashOf(token)})`)
  if (feed?.network_id) {
    const scope = await observerOf(feed.network_id)
    return scope && { language: feed.language, kind: 'network', scopes: [scope] }
  }
  const person = feed?.user_id ? await personOf(feed.user_id) : null
  return feed && person ? { language: feed.language, kind: 'person', scopes: await findMyNetworkScopes(person) } : null
}

async function observerOf(networkId: string): Promise<NetworkScope | null> {
  const network = await transaction({ network: networkId }, (db) => db.network.findUnique({ where: { id: networkId, state: { not: 'ended' } }, select: { slug: true, jurisdictionCode: true, languages: true, timeZone: true } }))
  if (!network) return null
  const { slug, jurisdictionCode: jurisdiction, languages, timeZone } = network
  return grant<NetworkScope>({ kind: 'network', networkId, slug, role: 'observer', userId: null, memberId: null, name: null, jurisdiction, languages, timeZone })
}

async function personOf(userId: string): Promise<PersonScope | null> {
  const user = await transaction({ role: 'samverk_auth', user: userId }, (db) => db.user.findUnique({ where: { id: userId, state: 'active' }, select: { name: true, email: true, language: true } }))
  return user && grant<PersonScope>({ kind: 'person', userId, ...user })
}
