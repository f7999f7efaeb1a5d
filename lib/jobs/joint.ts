import 'server-only'
import { jobScope, work } from '@/lib/access/job'
import type { NetworkScope } from '@/lib/access/scopes'
import { transaction } from '@/lib/db/transaction'
import { log } from '@/lib/log'
import { deliverApproved, keepReply } from '@/lib/meetings/guest-commands'
import { listParcels } from '@/lib/meetings/guest-queries'
import type { Parcel } from '@/lib/meetings/guest-rules'
import { receiveParcel } from '@/lib/meetings/invitation-commands'

/**
 * Carries what hosts of joint meetings have to tell to their guests, and the guests' answers back: each side in a transaction
 * of its own behind its own walls. Stopped anywhere, it goes on the next time and does nothing twice. A host or guest that
 * fails is told in the log and stops no other; the job then fails, so that it is tried again.
 */
export async function deliverJoint(): Promise<void> {
  let failed = 0
  for (const host of await listHosts()) {
    const scope = await jobScope(host)
    const parcels = scope && (await packed(scope))
    if (scope && !parcels) failed += 1
    if (scope && parcels) for (const parcel of parcels) if (!(await isCarried(scope, parcel))) failed += 1
  }
  if (failed > 0) throw new Error(`${failed} of the joint meetings' hosts and guests failed`)
}

async function listHosts(): Promise<string[]> {
  const rows = await transaction({}, (db) => db.$queryRaw<{ id: string }[]>`select id::text from app.joint_hosts() as id order by id`, 'job')
  return rows.map((row) => row.id)
}

/** What waits at a host, the copies of newly approved minutes with it; null when that failed. */
async function packed(host: NetworkScope): Promise<Parcel[] | null> {
  try {
    return await work(host, async (db) => {
      await deliverApproved(host, db)
      return await listParcels(host, db)
    })
  } catch (error) {
    return told(host.networkId, error, null)
  }
}

async function isCarried(host: NetworkScope, parcel: Parcel): Promise<boolean> {
  try {
    const guest = await jobScope(parcel.guestNetworkId)
    if (!guest) return true
    const answer = await work(guest, (db) => receiveParcel(guest, db, parcel))
    await work(host, (db) => keepReply(host, db, parcel, answer))
    return true
  } catch (error) {
    return told(parcel.guestNetworkId, error, false)
  }
}

function told<T>(networkId: string, error: unknown, answer: T): T {
  log.error({ job: 'joint', networkId, error: error instanceof Error ? error.message : String(error) }, 'a network failed')
  return answer
}
