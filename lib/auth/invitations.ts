import 'server-only'
import type { LinkScope, PublicScope } from '@/lib/access/scopes'
import { today } from '@/lib/access/find'
import { makeLink, spendLink } from '@/lib/access/spend'
import { asRole, type Db, transaction } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'
import { problem } from '@/lib/problem'
import type { Asker } from './asker'
import type { Entry } from './commands'
import { asciiEmail } from './email'
import { beginSession } from './sessions'
import type { TokenInput } from './schema'
import { hashOf } from './tokens'
import { userFor } from './users'

/** Days that an invitation of an administrator lives. */
const ADMIN_DAYS = 7

/** Binds the invited person's account to her seat, once, and signs her in. */
export async function acceptInvitation(scope: LinkScope, db: Db, input: TokenInput & Asker): Promise<Entry> {
  const { userId } = await bindInvited(scope, db)
  return { ids: [scope.objectId, userId], userId, session: await beginSession(db, userId, 'invitation', input.device) }
}

/**
 * Spends an invitation: the account of the invited address is found or made and bound to the seat. The invitation went
 * to that address, so opening it proves it.
 */
export async function bindInvited(scope: LinkScope, db: Db): Promise<{ userId: string }> {
  const member = await db.member.findUnique({ where: { networkId_id: { networkId: scope.networkId, id: scope.objectId } }, select: { name: true, email: true, language: true } })
  const email = asciiEmail(scope.email ?? member?.email ?? '')
  if (!member || !email) throw problem('common:problem.linkExpired', { status: 410 })
  await spendLink(db, scope)
  const { userId } = await userFor(db, { email, name: member.name, language: member.language })
  const bound = await db.member.updateMany({ where: { networkId: scope.networkId, id: scope.objectId, userId: null }, data: { userId } })
  if (bound.count !== 1) throw problem('auth:problem.alreadyBound', { status: 409 })
  return { userId }
}

/** Makes the one-time link that turns an address into an administrator. Returns the token: it is printed, not sent. */
export function inviteAdministrator(email: string): Promise<string> {
  return transaction({}, (db) => makeLink(db, { purpose: 'administrator', email, days: ADMIN_DAYS }))
}

/** Makes the invited person an administrator of the platform, once, and signs her in. */
export async function acceptAdministration(_scope: PublicScope, db: Db, input: TokenInput & Asker): Promise<Entry> {
  const email = await spendAdministratorLink(db, hashOf(input.token))
  const { userId } = await userFor(db, { email, name: email, language: input.lng })
  const data = { id: newId(), userId, role: 'administrator', validFrom: today() }
  await asRole(db, 'samverk_auth', async () => {
    if (!(await db.roleGrant.count({ where: { userId, role: 'administrator', validTo: null } }))) await db.roleGrant.create({ data })
  })
  return { ids: [userId], userId, session: await beginSession(db, userId, 'invitation', input.device) }
}

function spendAdministratorLink(db: Db, tokenHash: string): Promise<string> {
  return asRole(db, 'samverk_auth', async () => {
    const spent = await db.link.updateMany({ where: { tokenHash, kind: 'administrator', usedAt: null, expiresAt: { gt: new Date() } }, data: { usedAt: new Date() } })
    const link = spent.count === 1 ? await db.link.findUnique({ where: { tokenHash }, select: { email: true } }) : null
    if (!link?.email) throw problem('common:problem.linkExpired', { status: 410 })
    return link.email
  })
}
