import 'server-only'
import { type Db, transaction } from '@/lib/db/transaction'
import { type Scope, settingsOf } from './scopes'

/**
 * Reads for a page: one transaction in which the scope is set, all queries in order, closed before any markup is made.
 * Throws what a query throws; a row of another owner is never there to be read.
 */
export function read<T>(scope: Scope, work: (db: Db) => Promise<T>): Promise<T> {
  return transaction(settingsOf(scope), work)
}

/** Reads what programmes may see of networks: publications and facts that are public or disclosed to the programme. */
export function readDisclosed<T>(grantee: { programmeId: string }, work: (db: Db) => Promise<T>): Promise<T> {
  return transaction({ role: 'samverk_outside', grantee: `programme:${grantee.programmeId}` }, work)
}
