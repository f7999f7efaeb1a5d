import 'server-only'
import type { CommandResult } from '@/lib/action'
import { inForce } from '@/lib/access/find'
import type { NetworkRole } from '@/lib/access/roles'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { normaliseLanguage, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import type { z } from 'zod'
import { changeState } from './commands'
import { findMeeting, type MeetingView } from './queries'
import { readsAllItems } from './rules'
import { notHere } from '@/lib/revisions/commands'
import type { meetingSchema } from './schema'

/**
 * Calls the meeting: everybody on a seat, and every deputy, gets a mail in their own language with time, place and agenda.
 * Whoever has no address, such as a youth seat, is called by the seat's contact outside the platform. `facts.called`: how many mails.
 */
export async function callMeeting(scope: NetworkScope, db: Db, input: z.output<typeof meetingSchema>): Promise<CommandResult> {
  const revision = await changeState(scope, db, input, 'called', { calledAt: new Date() })
  const meeting = (await findMeeting(scope, db, input.meeting)) ?? fail()
  const network = await db.network.findUnique({ where: { id: scope.networkId }, select: { names: true } })
  const members = await db.member.findMany({
    where: { networkId: scope.networkId, ...inForce(), email: { not: null }, AND: { OR: [{ holdings: { some: inForce() } }, { deputyFor: { some: inForce() } }] } },
    select: { id: true, email: true, language: true, holdings: { where: inForce(), select: { role: true } } },
  })
  for (const member of members) {
    const lng = normaliseLanguage(member.language) ?? 'sv'
    const name = contentIn(network?.names as LocalizedText, lng, scope.languages).text
    await keepMail(db, { to: member.email ?? '', language: lng, ...letterFor(scope, readBy(meeting, member), name, lng) })
  }
  return { ids: [input.meeting], facts: { revision, called: members.length } }
}

type Reader = { id: string; holdings: { role: NetworkRole }[] }

/** The meeting as one member may read it: an item kept from her stands there without its words. */
function readBy(meeting: MeetingView, reader: Reader): MeetingView {
  const readsAll = reader.holdings.some((holding) => readsAllItems(holding.role))
  return { ...meeting, items: meeting.items.map((item) => (item.isRestricted && !readsAll && !item.readers.includes(reader.id) ? { ...item, title: {}, isHidden: true } : item)) }
}

/** The call in one language. */
function letterFor(scope: NetworkScope, meeting: MeetingView, network: string, lng: Lng): { subject: string; text: string } {
  const t = texts(lng, scope.jurisdiction)
  const f = formats(lng, scope.jurisdiction)
  const when = f.occasion(meeting.startsAt, meeting.endsAt, scope.timeZone)
  const lines = [
    t('meetings:mail.greeting', { network }),
    when,
    ...(meeting.venue ? [t('meetings:mail.venue', { venue: meeting.venue })] : []),
    ...(meeting.remoteLink ? [t('meetings:mail.remote', { address: meeting.remoteLink })] : []),
    '',
    t('meetings:mail.agenda'),
    ...meeting.items.map((item, i) => `${i + 1}. ${item.isHidden ? t('meetings:agenda.restricted') : contentIn(item.title, lng, scope.languages).text}`),
    '',
    t('meetings:mail.absence'),
    `${appUrl()}/${lng}/networks/${scope.slug}/work/meetings/${meeting.id}`,
  ]
  return { subject: t('meetings:mail.subject', { network, when }), text: lines.join('\n') }
}

function fail(): never {
  throw notHere()
}
