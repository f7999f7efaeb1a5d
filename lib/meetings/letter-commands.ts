import 'server-only'
import { makeLink } from '@/lib/access/spend'
import type { Db } from '@/lib/db/transaction'
import { appUrl, env } from '@/lib/env'
import { type CalendarPerson, invitation, uidOf } from '@/lib/export/calendar'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { htmlLang, type Lng, normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail, type LetterFile } from '@/lib/mail/outbox'
import { type CalledMeeting, type CalledMember, findCalled, findOrganiser, listCalled } from './letter-queries'
import { fittingFiles, itemsFor } from './call-rules'

/** The network that calls, as its letters need it: a scope of the workspace, or what a link leads to. */
export type Caller = { networkId: string; jurisdiction: string; languages: string[]; timeZone: string }
/** call, change and cancel go to everybody called; deputy and release to whoever stands in. */
export type LetterKind = 'call' | 'change' | 'cancel' | 'deputy' | 'release'

const LINK_MARGIN = 14
const DAY_MS = 86_400_000

/**
 * Sends the letters of one kind to the called members, or to those named, each in her own language with what she may read,
 * an invitation for the calendar and the files of the agenda. Answers how many went; whoever has no address gets none.
 */
export async function sendLetters(db: Db, from: Caller, meetingId: string, kind: LetterKind, only?: readonly string[]): Promise<number> {
  const meeting = await findCalled(db, from.networkId, meetingId)
  const organiser = await findOrganiser(db, from.networkId)
  const members = (await listCalled(db, from.networkId, meetingId)).filter((one) => (only ? only.includes(one.memberId) : !one.isReleased))
  for (const member of members) await sendLetter(from, db, { meeting, organiser, member, kind })
  return members.length
}

type Sending = { meeting: CalledMeeting; organiser: string | null; member: CalledMember; kind: LetterKind }

async function sendLetter(from: Caller, db: Db, { meeting, organiser, member, kind }: Sending): Promise<void> {
  const lng = normaliseLanguage(member.language) ?? 'sv'
  const isOff = kind === 'cancel' || kind === 'release'
  const address = isOff ? null : await answerAddress(from, db, meeting, member, lng)
  const letter = letterIn(from, { meeting, member, kind }, lng, address)
  const network = contentIn(meeting.network, lng, from.languages).text
  const calendar = invitation({
    method: isOff ? 'CANCEL' : 'REQUEST', uid: uidOf('meeting', meeting.id), sequence: meeting.sequence, start: meeting.startsAt, end: meeting.endsAt,
    summary: letter.summary, description: letter.text, location: meeting.venue ?? meeting.remoteLink,
    organiser: organiserOf(network, organiser), attendee: { name: member.name, email: member.email }, lang: htmlLang(lng, from.jurisdiction),
  })
  const attachments = isOff ? [] : fittingFiles(itemsFor(meeting.items, member).flatMap((item) => item.files)).map((file): LetterFile => ({ networkId: from.networkId, fileId: file.id, name: file.name }))
  await keepMail(db, { to: member.email, language: lng, subject: letter.subject, text: letter.text, calendar, attachments })
}

/** Answers by calendar reach the secretary or the chair; the platform's own address stands in where neither has one. */
function organiserOf(name: string, email: string | null): CalendarPerson {
  return { name, email: email ?? /<([^>]+)>/.exec(env().MAIL_FROM)?.[1] ?? env().MAIL_FROM }
}

async function answerAddress({ networkId }: Caller, db: Db, meeting: CalledMeeting, member: CalledMember, lng: Lng): Promise<string> {
  const days = Math.max(1, Math.ceil((meeting.endsAt.getTime() - Date.now()) / DAY_MS)) + LINK_MARGIN
  const token = await makeLink(db, { purpose: 'call', networkId, objectId: member.reply, email: member.email, language: lng, days })
  return `${appUrl()}/${lng}/link/${token}`
}

/** A letter's words in one language: what it is about, when and where, the agenda as she may read it, and where to answer. */
function letterIn({ jurisdiction, languages, timeZone }: Caller, { meeting, member, kind }: Omit<Sending, 'organiser'>, lng: Lng, address: string | null): { subject: string; text: string; summary: string } {
  const t = texts(lng, jurisdiction)
  const network = contentIn(meeting.network, lng, languages).text
  const when = formats(lng, jurisdiction).occasion(meeting.startsAt, meeting.endsAt, timeZone)
  const items = itemsFor(meeting.items, member)
  const isLate = items.flatMap((item) => item.files).length > fittingFiles(items.flatMap((item) => item.files)).length
  const agenda = items.map((item, i) => `${i + 1}. ${item.isHidden ? t('meetings:agenda.restricted') : contentIn(item.title as LocalizedText, lng, languages).text}`)
  const lines = [
    t(`meetings:letter.${kind}`, { network }), when,
    ...(meeting.venue ? [t('meetings:mail.venue', { venue: meeting.venue })] : []),
    ...(meeting.remoteLink && address ? [t('meetings:mail.remote', { address: meeting.remoteLink })] : []),
    ...(kind === 'cancel' && meeting.cancelReason ? [t('meetings:letter.reason', { reason: meeting.cancelReason })] : []),
    ...(address && agenda.length > 0 ? ['', t('meetings:mail.agenda'), ...agenda] : []),
    ...(address ? ['', ...(isLate ? [t('meetings:letter.moreFiles')] : []), t('meetings:letter.answer'), address] : []),
  ]
  return { subject: t(`meetings:letterSubject.${kind}`, { network, when }), text: lines.join('\n'), summary: t('meetings:letter.event', { network }) }
}
