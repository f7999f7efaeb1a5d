import 'server-only'
import type { PublicScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'
import * as personas from './personas'
import { hashOf } from './tokens'

/** Whether a reader may be one of the example persons here. */
export function isDemonstration(_scope: PublicScope, db: Db): Promise<boolean> {
  return personas.isDemonstration(db)
}

/** What a token of `/link/{token}` is for: the kind of its link, `sign-in` for the letter's link, null when it opens nothing. */
export function findLinkPurpose(_scope: PublicScope, db: Db, { token }: { token: string }): Promise<string | null> {
  const [hash, alive] = [hashOf(token), { usedAt: null, expiresAt: { gt: new Date() } }]
  return asRole(db, 'samverk_auth', async () => {
    const link = await db.link.findUnique({ where: { tokenHash: hash, ...alive }, select: { kind: true } })
    if (link) return link.kind
    return (await db.signInRequest.count({ where: { linkHash: hash, ...alive } })) > 0 ? 'sign-in' : null
  })
}
