import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import type { TestDatabase } from './make-database'
import { foundNetwork, type Founded } from './networks'
import { scopes } from './scopes'

/** Two networks by hand, the second a stranger to the first: what most stories of a workspace begin with. */
export async function twoNetworks({ owner }: TestDatabase): Promise<{ porvoo: Founded; kuopio: Founded }> {
  return { porvoo: await foundNetwork(owner, 'fi-638-porvoo'), kuopio: await foundNetwork(owner, 'fi-297-kuopio') }
}

/** The chair of a network that was founded by hand. */
export function chairOf(network: Founded, more: Partial<Omit<NetworkScope, 'kind' | 'networkId'>> = {}): NetworkScope {
  return scopes.network({ networkId: network.id, slug: network.slug, memberId: network.chair, userId: network.chairUser, ...more })
}

/** Runs a command as the door does: in one transaction that knows the scope. */
export function change<T>(scope: NetworkScope, work: (db: Db) => Promise<T>): Promise<T> {
  return transaction(settingsOf(scope), work)
}
