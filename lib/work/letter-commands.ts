import 'server-only'
import { makeLink } from '@/lib/access/spend'
import type { NetworkScope } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { type Lng, normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { wallClock } from '@/lib/i18n/wall-time'
import { forEachNetwork } from '@/lib/jobs/networks'
import { keepMail } from '@/lib/mail/outbox'
import type { Due } from './due-rules'
import { listDue } from './due-queries'
import { executivesByNetwork, listLetterReaders, type LetterReader } from './letter-queries'
import { isLetterDue, letterDay, minutesOf, type Thing, threeThings } from './letter-rules'
import { myThings } from './rules'
import type { Frequency } from './schema'
import { dueWords } from './word-rules'

/** Days in which the links of a letter work: the next one brings new ones. The one about the letter itself works for a year. */
const LINK_DAYS = 60
const CHOICE_DAYS = 400

type Of = { networkId: string; slug: string; names: LocalizedText; languages: string[]; jurisdiction: string }
type Addressee = { email: string; language: string; hasAccount: boolean; frequency: 'monthly' | 'weekly'; day: string; today: string; home: Of; things: Thing<Of>[] }

/**
 * Writes the letter to everybody for whom it is due now: what is hers over all her networks, at most three things, in her
 * language; to whom nothing waits no letter goes. Asked every hour; done once for each, whoever else does it at the same
 * time. A network that fails is left out, and the job fails at the end. Answers how many letters were written.
 */
export async function sendLetters(now = new Date()): Promise<number> {
  const { choices, executives } = await transaction({ role: 'samverk_auth' }, async (db) => ({ choices: await db.letterChoice.findMany(), executives: await executivesByNetwork(db) }), 'job')
  const chosen = new Map(choices.map((row) => [row.email, { frequency: row.frequency as Frequency, lastSentOn: row.lastSentOn && isoDay(row.lastSentOn) }]))
  const addressees = new Map<string, Addressee>()
  let failure: unknown = null
  await forEachNetwork('letter', (scope, db) => gather(scope, db, { now, chosen, executives, addressees })).catch((error: unknown) => { failure = error })
  let written = 0
  for (const addressee of addressees.values()) written += Number(await transaction({ role: 'samverk_auth' }, (db) => sendLetter(db, addressee), 'job'))
  if (failure) throw failure
  return written
}

type Round = { now: Date; chosen: Map<string, { frequency: Frequency; lastSentOn: string | null }>; executives: Map<string, LetterReader[]>; addressees: Map<string, Addressee> }

/** Adds what waits in one network to the letters that are due in its zone now. */
async function gather(scope: NetworkScope, db: Db, { now, chosen, executives, addressees }: Round): Promise<void> {
  const { networkId, slug, timeZone, jurisdiction, languages } = scope
  const clock = { today: today(timeZone, now), hour: Number(wallClock(now, timeZone).slice(0, 2)), jurisdiction }
  const choiceOf = (email: string) => chosen.get(email) ?? { frequency: 'monthly' as const, lastSentOn: null }
  const readers = [...(await listLetterReaders(scope, db)), ...(executives.get(networkId) ?? [])].filter(({ email }) => addressees.has(email) || isLetterDue(choiceOf(email), clock))
  if (readers.length === 0) return
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true, state: true } })
  if (network.state === 'ended') return
  const home: Of = { networkId, slug, jurisdiction, languages, names: network.names as LocalizedText }
  const due = await listDue(scope, db, now)
  for (const { email, language, hasAccount, ...reader } of readers) {
    const frequency = choiceOf(email).frequency === 'weekly' ? 'weekly' : 'monthly'
    const one = addressees.get(email) ?? { email, language, hasAccount, frequency, today: clock.today, day: letterDay(frequency, clock.today, jurisdiction), home, things: [] }
    const things = myThings(due, reader).filter((thing) => hasAccount || linkFor(thing) !== null).map((thing) => ({ network: home, due: thing }))
    const known = new Set(one.things.map((thing) => `${thing.due.kind} ${thing.due.id}`))
    addressees.set(email, { ...one, hasAccount: one.hasAccount || hasAccount, things: [...one.things, ...things.filter((thing) => !known.has(`${thing.due.kind} ${thing.due.id}`))] })
  }
}

/** What can be done by a link without account, by the purpose of that link and the row it names; null for what is done after signing in. */
function linkFor(due: Due): { purpose: string; objectId: string } | null {
  switch (due.kind) {
    case 'task': return { purpose: 'task', objectId: due.id }
    case 'vote': return { purpose: 'procedure', objectId: due.id }
    case 'reply': return { purpose: 'call', objectId: due.reply }
    case 'poll': return { purpose: 'poll', objectId: due.participant }
    default: return null
  }
}

/** Claims the day for this address and writes the letter in the same breath; the claim alone when nothing waits. */
async function sendLetter(db: Db, addressee: Addressee): Promise<boolean> {
  const { email, day, today: sentOn } = addressee
  const claimed = await db.$executeRaw`
    insert into letter_choices (email, last_sent_on) values (${email}, ${sentOn}::date)
    on conflict (email) do update set last_sent_on = excluded.last_sent_on
    where letter_choices.frequency <> 'never' and (letter_choices.last_sent_on is null or letter_choices.last_sent_on < ${day}::date)`
  const things = threeThings(addressee.things, sentOn)
  if (claimed !== 1 || things.length === 0) return false
  const user = await db.user.findUnique({ where: { email }, select: { language: true } })
  await writeLetter(db, addressee, things, normaliseLanguage(user?.language ?? addressee.language) ?? 'en')
  return true
}

async function writeLetter(db: Db, { email, hasAccount, frequency, home }: Addressee, things: readonly Thing<Of>[], lng: Lng): Promise<void> {
  const t = texts(lng, home.jurisdiction)
  const lines: string[] = []
  for (const [i, { network, due }] of things.entries()) {
    const words = dueWords(due, texts(lng, network.jurisdiction), network.languages)
    const link = linkFor(due)
    const token = link ? await makeLink(db, { ...link, networkId: network.networkId, email, language: lng, days: LINK_DAYS }) : null
    const address = token ? `${appUrl()}/${lng}/link/${token}` : `${appUrl()}/${lng}/work?to=${encodeURIComponent(`/networks/${network.slug}/work${words.path}`)}`
    const name = contentIn(network.names, lng, network.languages).text
    lines.push(t('work:letter.thing', { number: String(i + 1), title: words.title, detail: words.detail, name, action: due.kind === 'task' ? t('work:letter.report') : words.action, address }))
  }
  const unsubscribe = `${appUrl()}/${lng}/link/${await makeLink(db, { purpose: 'letter', networkId: home.networkId, objectId: home.networkId, email, language: lng, days: CHOICE_DAYS })}`
  const foot = [...(hasAccount ? [t('work:letter.all', { address: `${appUrl()}/${lng}/work` })] : []), t(`work:letter.${frequency}`, { address: unsubscribe })]
  const minutes = things.reduce((sum, { due }) => sum + minutesOf(due), 0)
  await keepMail(db, {
    to: email, language: lng, unsubscribe, subject: t('work:letter.subject', { count: things.length }),
    text: [t('work:letter.lede', { count: minutes }), ...lines, ...foot].join('\n\n'),
  })
}
