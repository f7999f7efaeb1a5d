import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { daysBetween } from '@/lib/i18n/iso-week'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { keepMail } from '@/lib/mail/outbox'
import { sendCall } from './commands'
import { draftAgenda } from './queries'

/**
 * Sees to the calls that are due in a network, as many days before as it has chosen: those that go by themselves are sent,
 * of the others chair and secretary are reminded once. A meeting without anything on its agenda waits. For the worker; answers how many.
 */
export async function seeToCalls(scope: NetworkScope, db: Db): Promise<number> {
  const { networkId, timeZone } = scope
  const { callDays } = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { callDays: true } })
  const now = new Date()
  const drafts = await db.meeting.findMany({ where: { networkId, state: 'draft', startsAt: { gt: now } }, select: { id: true, startsAt: true, endsAt: true, revision: true, callsItself: true, callRemindedOn: true, _count: { select: { agendaItems: true } } } })
  const day = today(timeZone, now)
  let done = 0
  for (const meeting of drafts.filter((one) => daysBetween(day, wallDate(one.startsAt, timeZone)) <= callDays)) {
    if (meeting.callRemindedOn || !(await hasAgenda(scope, db, meeting.id, meeting._count.agendaItems))) continue
    if (meeting.callsItself) await sendCall(scope, db, { meeting: meeting.id, revision: meeting.revision })
    else await remindKeepers(scope, db, meeting, day)
    done += 1
  }
  return done
}

async function hasAgenda(scope: NetworkScope, db: Db, meeting: string, items: number): Promise<boolean> {
  if (items > 0) return true
  const draft = await draftAgenda(scope, db, meeting)
  return draft?.lines.some((line) => !line.isSetAside) ?? false
}

async function remindKeepers(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date; endsAt: Date }, day: string): Promise<void> {
  const { networkId, jurisdiction, languages, timeZone, slug } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const keepers = await db.member.findMany({ where: { networkId, ...inForce(), email: { not: null }, holdings: { some: { ...inForce(), role: { in: ['chair', 'secretary'] } } } }, select: { email: true, language: true } })
  for (const { email, language } of keepers) {
    const lng = normaliseLanguage(language) ?? 'sv'
    const t = texts(lng, jurisdiction)
    const values = { network: contentIn(network.names as LocalizedText, lng, languages).text, when: formats(lng, jurisdiction).occasion(meeting.startsAt, meeting.endsAt, timeZone) }
    await keepMail(db, { to: email ?? '', language: lng, subject: t('meetings:due.subject', values), text: t('meetings:due.text', { ...values, address: `${appUrl()}/${lng}/networks/${slug}/work/meetings/${meeting.id}` }) })
  }
  await db.meeting.update({ where: { networkId_id: { networkId, id: meeting.id } }, data: { callRemindedOn: new Date(`${day}T00:00:00Z`) }, select: { id: true } })
}
