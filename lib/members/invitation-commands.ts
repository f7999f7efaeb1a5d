import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import { makeLink } from '@/lib/access/spend'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, localizedText } from '@/lib/i18n/content'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { problem } from '@/lib/problem'
import type { InviteMember } from './schema'

/** Days in which an invitation can be taken up. */
const INVITATION_DAYS = 30

/** Invites the holder of a seat by work e-mail to an account. The link binds once; the seat is hers already, with or without it. */
export async function inviteMember(scope: NetworkScope, db: Db, input: InviteMember): Promise<CommandResult> {
  const { networkId } = scope
  const held = await db.seatHolder.findFirst({ where: { networkId, seatId: input.seatId, ...inForce(new Date(today(scope.timeZone))) }, select: { memberId: true, member: { select: { userId: true } } } })
  if (!held) throw problem('common:problem.notFound', { status: 404 })
  if (held.member.userId) throw problem('members:problem.hasAccount', { field: 'email', status: 409 })
  await db.member.update({ where: { networkId_id: { networkId, id: held.memberId } }, data: { email: input.email, language: input.language, revision: { increment: 1 } }, select: { id: true } })
  const token = await makeLink(db, { purpose: 'invitation', networkId, objectId: held.memberId, email: input.email, language: input.language, days: INVITATION_DAYS })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const t = texts(input.language, scope.jurisdiction)
  const name = contentIn(localizedText.parse(network.names), input.language, scope.languages).text
  await keepMail(db, {
    to: input.email, language: input.language, subject: t('members:mail.subject', { name }),
    text: t('members:mail.text', { name, address: `${appUrl()}/${input.language}/link/${token}`, days: String(INVITATION_DAYS) }),
  })
  return { ids: [held.memberId] }
}
