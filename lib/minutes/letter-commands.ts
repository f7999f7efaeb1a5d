import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { keepMail } from '@/lib/mail/outbox'

/** A letter about the minutes of one meeting: comments are asked for until a day, somebody is to check, or they are approved. */
export type MinutesLetter = { kind: 'comments'; until: string } | { kind: 'check' } | { kind: 'approved'; isPublic: boolean }

/** Writes to the members (all who sit today, or those named) in their own language, with the address of the minutes. Answers how many. */
export async function writeToMembers(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date }, letter: MinutesLetter, only?: readonly string[]): Promise<number> {
  const { networkId, jurisdiction, languages, slug, timeZone } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const members = await db.member.findMany({
    where: { networkId, ...inForce(), email: { not: null }, ...(only ? { id: { in: [...only] } } : {}), AND: { OR: [{ holdings: { some: inForce() } }, { deputyFor: { some: inForce() } }] } }, select: { email: true, language: true },
  })
  for (const { email, language } of members) {
    const lng = normaliseLanguage(language) ?? 'sv'
    const t = texts(lng, jurisdiction)
    const f = formats(lng, jurisdiction)
    const values = {
      network: contentIn(network.names as LocalizedText, lng, languages).text, day: f.date(wallDate(meeting.startsAt, timeZone)),
      until: letter.kind === 'comments' ? f.date(letter.until) : '', address: `${appUrl()}/${lng}/networks/${slug}/work/minutes/${meeting.id}`,
    }
    const text = letter.kind === 'approved' && letter.isPublic ? 'approvedAndPublic' : letter.kind
    await keepMail(db, { to: email ?? '', language: lng, subject: t(`minutes:mail.${letter.kind}Subject`, values), text: t(`minutes:mail.${text}`, values) })
  }
  return members.length
}
