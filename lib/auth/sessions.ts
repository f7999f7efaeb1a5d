import 'server-only'
import { newId } from '@/lib/db/ids'
import { asRole, type Db, transaction } from '@/lib/db/transaction'
import { hashOf, newToken } from './tokens'

/** How a session may begin. */
export type SignInWay = 'code' | 'link' | 'oidc' | 'persona' | 'invitation'

/** Lifetimes in milliseconds: eight hours without use, two weeks in all; an administrator a day (ASVS 7.3). */
const IDLE = 8 * 3600_000
const ABSOLUTE = 14 * 24 * 3600_000
const ADMIN_ABSOLUTE = 24 * 3600_000
// Written at most once a minute, so that reading a page is not a write.
const SEEN_EVERY = 60_000

/** The person behind a session, as much as a page needs. */
export type SignedIn = { userId: string; name: string; email: string; language: string; tokenHash: string }

/** For the cookie: the plain token, which is nowhere else, and when it ends. */
export type NewSession = { token: string; expiresAt: Date }

/**
 * Makes every session there is: after a code, a link, OIDC, a persona or an invitation. Returns the plain token for the
 * cookie and when it ends. Runs inside the caller's transaction, so that what proved the person is spent with it.
 */
export function beginSession(db: Db, userId: string, way: SignInWay, device: string | null): Promise<NewSession> {
  const token = newToken()
  return asRole(db, 'samverk_auth', async () => {
    const isAdmin = (await db.roleGrant.count({ where: { userId, role: 'administrator' } })) > 0
    const expiresAt = new Date(Date.now() + (isAdmin ? ADMIN_ABSOLUTE : ABSOLUTE))
    await db.session.create({ data: { tokenHash: hashOf(token), userId, way, device: device?.slice(0, 200) ?? null, expiresAt } })
    await db.$executeRaw`insert into system_audit (id, actor_id, action, object_ids, fields) values (${newId()}::uuid, ${userId}::uuid, ${`auth.${way}`}, '{}', '{}')`
    return { token, expiresAt }
  })
}

/** The person a token belongs to, or null: unknown, idle too long, ended, or the account is locked. */
export function findSession(token: string, now = new Date()): Promise<SignedIn | null> {
  const tokenHash = hashOf(token)
  return transaction({ role: 'samverk_auth' }, async (db) => {
    const session = await db.session.findUnique({
      where: { tokenHash, expiresAt: { gt: now }, seenAt: { gt: new Date(now.getTime() - IDLE) }, user: { state: 'active' } },
      select: { seenAt: true, user: { select: { id: true, name: true, email: true, language: true } } },
    })
    if (!session) return null
    if (now.getTime() - session.seenAt.getTime() > SEEN_EVERY) await db.session.update({ where: { tokenHash }, data: { seenAt: now } })
    return { userId: session.user.id, name: session.user.name, email: session.user.email, language: session.user.language, tokenHash }
  })
}

/** Ends one session of a person; another person's is left alone. Tells whether there was one. */
export async function endSession(db: Db, userId: string, tokenHash: string): Promise<boolean> {
  const ended = await asRole(db, 'samverk_auth', () => db.session.deleteMany({ where: { userId, tokenHash } }))
  return ended.count > 0
}

/** Ends the session of a token: what signing out does, whoever it belonged to. */
export async function endTokenSession(db: Db, token: string): Promise<void> {
  await asRole(db, 'samverk_auth', () => db.session.deleteMany({ where: { tokenHash: hashOf(token) } }))
}

/** Ends all sessions of a person, at once: when she asks, is locked, or has left. */
export async function endAllSessions(db: Db, userId: string): Promise<void> {
  await asRole(db, 'samverk_auth', () => db.session.deleteMany({ where: { userId } }))
}
