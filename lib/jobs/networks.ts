import 'server-only'
import { jobScope, listWorkedNetworks, work } from '@/lib/access/job'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { log } from '@/lib/log'

/**
 * Does a piece of work in each network, each in a transaction of its own: one that fails is taken back alone, told in the
 * log, and the others go on. Throws at the end when any failed, so that the job is tried again. Answers how many were done.
 */
export async function forEachNetwork(job: string, run: (scope: NetworkScope, db: Db) => Promise<unknown>): Promise<number> {
  const networks = await listWorkedNetworks()
  let failed = 0
  for (const networkId of networks) {
    try {
      const scope = await jobScope(networkId)
      if (scope) await work(scope, (db) => run(scope, db))
    } catch (error) {
      failed += 1
      log.error({ job, networkId, error: error instanceof Error ? error.message : String(error) }, 'a network failed')
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${networks.length} networks failed`)
  return networks.length
}
