import 'server-only'
import { type Db, transaction } from '@/lib/db/transaction'
import { grant, type NetworkScope, settingsOf } from './scopes'

const select = { id: true, slug: true, jurisdictionCode: true, languages: true, timeZone: true } as const

/** The ids of every network, confirmed or not, for the worker that goes through them. */
export async function listWorkedNetworks(): Promise<string[]> {
  const rows = await transaction({}, (db) => db.network.findMany({ select: { id: true }, orderBy: { id: 'asc' } }), 'job')
  return rows.map((row) => row.id)
}

/**
 * The scope in which the worker acts in a network: as its keeper, and as no person, so that the log names none. Null when
 * the network is gone. Made from the worker's own login, which pages do not have.
 */
export async function jobScope(networkId: string): Promise<NetworkScope | null> {
  const network = await transaction({ network: networkId }, (db) => db.network.findUnique({ where: { id: networkId }, select }), 'job')
  if (!network) return null
  return grant<NetworkScope>({
    kind: 'network', networkId, slug: network.slug, role: 'secretary', userId: null, memberId: null, name: null, jurisdiction: network.jurisdictionCode, languages: network.languages, timeZone: network.timeZone,
  })
}

/** A job waits for nobody: a transaction of its may last a minute, in milliseconds. */
const LIMIT = 60_000

/** Runs a part of a job in a network: one transaction of the worker's login, behind the network's walls. */
export function work<T>(scope: NetworkScope, run: (db: Db) => Promise<T>): Promise<T> {
  return transaction(settingsOf(scope), run, 'job', LIMIT)
}
