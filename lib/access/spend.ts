import 'server-only'
import { asRole, type Db } from '@/lib/db/transaction'
import { hashOf, newToken } from '@/lib/auth/tokens'
import { problem } from '@/lib/problem'
import type { LinkScope } from './scopes'

/** What a new address without account is for, whom it goes to, and how long it lives. */
export type LinkDetails = { purpose: string; networkId?: string; objectId?: string; email?: string; language?: string; days: number }

/** Makes an address without account, in the caller's transaction. Returns the token; only its hash is kept. */
export async function makeLink(db: Db, details: LinkDetails): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + details.days * 86_400_000)
  const values = [hashOf(token), details.purpose, details.networkId ?? null, details.objectId ?? null, details.email ?? null, details.language ?? null, expiresAt] as const
  // Raw, since the app may write a link but not read one back, and Prisma's create reads what it wrote.
  await db.$executeRaw`insert into links (token_hash, kind, network_id, object_id, email, language, expires_at)
    values (${values[0]}, ${values[1]}, ${values[2]}::uuid, ${values[3]}::uuid, ${values[4]}, ${values[5]}, ${values[6]})`
  return token
}

/** Spends a single-use address in the transaction of what it was used for; a second use fails with 409. */
export async function spendLink(db: Db, scope: LinkScope): Promise<void> {
  const spent = await asRole(db, 'samverk_auth', () => db.link.updateMany({ where: { tokenHash: scope.tokenHash, usedAt: null }, data: { usedAt: new Date() } }))
  if (spent.count !== 1) throw problem('common:problem.replayed', { status: 409 })
}
