import 'server-only'
import { asRole, type Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'
import { hashOf, isSameHash, newCode, newToken } from './tokens'

/** Ten minutes (ASVS 6.5.5), five tries. */
const LIFETIME = 10 * 60_000
const TRIES = 5

/** Why a code or link does not let in. */
export type Refused = 'expired' | 'wrong' | 'tooManyTries'
export type Proof = { email: string } | { refused: Refused }

/**
 * Opens an e-mail sign-in: a link for the letter, six digits for the browser that asked, and the secret that binds them.
 * The secret stands only in that browser's cookie and is part of what the digits are hashed with, so that the stored
 * hash cannot be tried out.
 */
export async function openRequest(db: Db, email: string): Promise<{ browser: string; link: string; code: string }> {
  const [browser, link, code] = [newToken(), newToken(), newCode()]
  const data = { id: newId(), email, linkHash: hashOf(link), codeHash: codeHash(browser, code), browserHash: hashOf(browser), expiresAt: new Date(Date.now() + LIFETIME) }
  await asRole(db, 'samverk_auth', async () => {
    await db.signInRequest.deleteMany({ where: { expiresAt: { lt: new Date(Date.now() - LIFETIME) } } })
    await db.signInRequest.create({ data })
  })
  return { browser, link, code }
}

/** Tries a code from the browser that asked. Each try counts, so the caller must let the transaction stand on a refusal. */
export function spendCode(db: Db, browser: string | null, code: string): Promise<Proof> {
  if (!browser) return Promise.resolve({ refused: 'expired' })
  return asRole(db, 'samverk_auth', async () => {
    const request = await db.signInRequest.findFirst({ where: { browserHash: hashOf(browser), ...unspent() }, select: { id: true, email: true, codeHash: true } })
    if (!request) return { refused: 'expired' }
    const counted = await db.signInRequest.updateMany({ where: { id: request.id, tries: { lt: TRIES }, usedAt: null }, data: { tries: { increment: 1 } } })
    if (counted.count !== 1) return { refused: 'tooManyTries' }
    if (!isSameHash(request.codeHash, codeHash(browser, code))) return { refused: 'wrong' }
    return (await spend(db, { id: request.id })) ? { email: request.email } : { refused: 'expired' }
  })
}

/** Spends the link of the letter. It works in any browser, once. */
export function spendRequestLink(db: Db, link: string): Promise<Proof> {
  const linkHash = hashOf(link)
  return asRole(db, 'samverk_auth', async () => {
    if (!(await spend(db, { linkHash }))) return { refused: 'expired' }
    const request = await db.signInRequest.findUniqueOrThrow({ where: { linkHash }, select: { email: true } })
    return { email: request.email }
  })
}

const unspent = () => ({ usedAt: null, expiresAt: { gt: new Date() } })
const codeHash = (browser: string, code: string) => hashOf(`${browser}:${code}`)

async function spend(db: Db, which: { id: string } | { linkHash: string }): Promise<boolean> {
  const spent = await db.signInRequest.updateMany({ where: { ...which, ...unspent() }, data: { usedAt: new Date() } })
  return spent.count === 1
}
