import 'server-only'
import { makeLink } from '@/lib/access/spend'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'

/** The network that asks, as its letters need it. */
type Asker = { networkId: string; jurisdiction: string; languages: string[]; timeZone: string }
export type PollLetter = { id: string; title: LocalizedText; venue: string | null; closesOn: string; options: readonly { startsAt: Date; endsAt: Date }[] }
export type AskedPerson = { memberId: string; participant: string; email: string | null; language: string }

/** The link tells for two weeks after the last day what became of the poll. */
const LINK_MARGIN = 14

/** Asks one person by letter, in her language, or reminds her. The link names her row and works until the poll closes. Answers whether a letter went. */
export async function askParticipant(db: Db, from: Asker, poll: PollLetter, person: AskedPerson, kind: 'ask' | 'remind'): Promise<boolean> {
  if (!person.email) return false
  const { networkId, jurisdiction, languages, timeZone } = from
  const lng = normaliseLanguage(person.language) ?? 'sv'
  const [t, f] = [texts(lng, jurisdiction), formats(lng, jurisdiction)]
  const days = Math.max(1, Math.ceil((Date.parse(poll.closesOn) - Date.now()) / 86_400_000)) + LINK_MARGIN
  const token = await makeLink(db, { purpose: 'poll', networkId, objectId: person.participant, email: person.email, language: lng, days })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const name = contentIn(network.names as LocalizedText, lng, languages).text
  const lines = [
    t('polls:mail.greeting', { name, title: contentIn(poll.title, lng, languages).text }),
    ...(poll.venue ? [t('meetings:mail.venue', { venue: poll.venue })] : []),
    '', ...poll.options.map((option) => `- ${f.occasion(option.startsAt, option.endsAt, timeZone)}`), '',
    t('polls:mail.answer', { date: f.longDate(poll.closesOn) }), `${appUrl()}/${lng}/link/${token}`,
  ]
  await keepMail(db, { to: person.email, language: lng, subject: t(kind === 'ask' ? 'polls:mail.subject' : 'polls:mail.reminder', { name }), text: lines.join('\n') })
  return true
}
