import 'server-only'
import type { Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'

export type KnownNetwork = { id: string; isFound: boolean; name: string | null; chairOffice: string | null; source: string; seenOn: Date }

/** What regions and coordinators know of networks outside the platform in a municipality, newest first. */
export async function listKnownNetworks(_scope: Scope, db: Db, placeId: string): Promise<KnownNetwork[]> {
  return db.knownNetwork.findMany({
    where: { placeId, withdrawnAt: null }, orderBy: { seenOn: 'desc' }, select: { id: true, isFound: true, name: true, chairOffice: true, source: true, seenOn: true },
  })
}
