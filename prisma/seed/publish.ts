import { grant, type NetworkScope } from '@/lib/access/scopes'
import { closePools } from '@/lib/db/pools'
import { transaction } from '@/lib/db/transaction'
import { publishProfile, recountFacts } from '@/lib/publications/commands'

/** Publishes the page of every network that is at work and counts the figures of all, through the commands that people use, as the serving login. */
export async function publishAll(networkIds: readonly string[]): Promise<void> {
  for (const networkId of networkIds) {
    await transaction({ network: networkId }, async (db) => {
      const network = await db.network.findUniqueOrThrow({ where: { id: networkId } })
      const hasPage = await db.publication.count({ where: { networkId, kind: 'profile' } })
      const scope = grant<NetworkScope>({ kind: 'network', networkId, slug: network.slug, role: 'chair', userId: null, memberId: null, name: null, jurisdiction: network.jurisdictionCode, languages: network.languages, timeZone: network.timeZone })
      if (network.state === 'active' && !hasPage) await publishProfile(scope, db)
      else await recountFacts(db, networkId)
    })
  }
  await closePools()
}
