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
import { type Account, accountsById, executivesByNetwork, listLetterReaders, type LetterReader } from './letter-queries'
import { isLetterDue, letterDay, minutesOf, type Thing, threeThings } from './letter-rules'
import { myThings } from './rules'
import type { Frequency } from './schema'
import { dueWords } from './word-rules'

/** Days in which the links of a letter work: the next one brings new ones. The one about the letter itself works for a year. */
const LINK_DAYS = 60
const CHOICE_DAYS = 400

type Of = { networkId: string; slug: string; names: LocalizedText; languages: string[]; jurisdiction: string }
/** `at`: the address by which that network knows her, which its links answer to. */
type Mine = Of & { at: string }
type Choice = { frequency: Frequency; lastSentOn: string | null }
/** Somebody to be thought of now: since which day a letter was due, and what has been found for her. */
type Addressee = { email: string; language: string; hasAccount: boolean; frequency: Frequency; day: string; today: string; home: Of | null; things: Thing<Mine>[] }
type Round = { now: Date; chosen: Map<string, Choice>; accounts: Map<string, Account>; executives: Map<string, LetterReader[]>; readers: Map<string, LetterReader[]>; addressees: Map<string, Addressee> }

/**
 * Writes the letter to everybody for whom it is due now: what is hers over all her networks, at most three things, in her
 * language; to whom nothing waits no letter goes. Asked every hour; done once for each, whoever else does it at the same
 * time. A network that fails is left out, and the job fails at the end. Answers how many letters were written.
 */
export async function sendLetters(now = new Date()): Promise<number> {
  const known = await transaction({ role: 'samverk_auth' }, async (db) => ({ choices: await db.letterChoice.findMany(), executives: await executivesByNetwork(db), accounts: await accountsById(db) }), 'job')
  const chosen = new Map(known.choices.map((row) => [row.email, { frequency: row.frequency as Frequency, lastSentOn: row.lastSentOn && isoDay(row.lastSentOn) }]))
  const round: Round = { now, chosen, ...known, readers: new Map(), addressees: new Map() }
  const failures: unknown[] = []
  // Twice through the networks: a person is due by the clock of one of them, and then hears of all.
  for (const step of [findDue, gather]) await forEachNetwork('letter', (scope, db) => step(scope, db, round)).catch((error: unknown) => failures.push(error))
  let written = 0
  for (const addressee of round.addressees.values()) written += Number(await transaction({ role: 'samverk_auth' }, (db) => sendLetter(db, addressee), 'job'))
  if (failures.length > 0) throw failures[0]
  return written
}

/** Who reads in this network, and who of them is due by its clock. Whoever has been locked out reads nothing. */
async function findDue(scope: NetworkScope, db: Db, { now, chosen, accounts, executives, readers, addressees }: Round): Promise<void> {
  const { networkId, timeZone, jurisdiction } = scope
  const clock = { today: today(timeZone, now), hour: Number(wallClock(now, timeZone).slice(0, 2)), jurisdiction }
  const here = [...(await listLetterReaders(scope, db)), ...(executives.get(networkId) ?? [])].filter((one) => accounts.get(one.userId ?? '')?.state !== 'locked')
  readers.set(networkId, here)
  for (const reader of here) {
    const account = accounts.get(reader.userId ?? '')
    const email = account?.email ?? reader.email
    const { frequency, lastSentOn } = chosen.get(email) ?? { frequency: 'monthly', lastSentOn: null }
    const rhythm = frequency === 'weekly' ? 'weekly' : 'monthly'
    if (email === '' || addressees.has(email) || !isLetterDue({ frequency: rhythm, lastSentOn }, clock)) continue
    addressees.set(email, { email, language: account?.language ?? reader.language, hasAccount: account !== undefined, frequency, today: clock.today, day: letterDay(rhythm, clock.today, jurisdiction), home: null, things: [] })
  }
}

/** Adds what waits in one network to the letters that are due. */
async function gather(scope: NetworkScope, db: Db, { now, accounts, readers, addressees }: Round): Promise<void> {
  const { networkId, slug, jurisdiction, languages } = scope
  const due = (readers.get(networkId) ?? []).flatMap((reader) => addressees.get(accounts.get(reader.userId ?? '')?.email ?? reader.email) ?? [])
  const network = due.length > 0 ? await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true, state: true } }) : null
  if (!network || network.state === 'ended') return
  const here: Of = { networkId, slug, jurisdiction, languages, names: network.names as LocalizedText }
  const waiting = await listDue(scope, db, now)
  for (const { email: at, userId, ...reader } of readers.get(networkId) ?? []) {
    const one = addressees.get(accounts.get(userId ?? '')?.email ?? at)
    if (!one || one.frequency === 'never') continue
    one.home ??= here
    one.hasAccount ||= userId !== null
    const has = (thing: Due) => one.things.some(({ network: of, due: other }) => of.networkId === networkId && other.kind === thing.kind && other.id === thing.id)
    one.things.push(...myThings(waiting, reader).filter((thing) => (userId !== null || linkFor(thing) !== null) && !has(thing)).map((thing) => ({ network: { ...here, at }, due: thing })))
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

/** Claims the day for this address and writes the letter in the same breath; the claim alone when nothing waits, or when she wants none. */
async function sendLetter(db: Db, addressee: Addressee): Promise<boolean> {
  const { email, day, today: sentOn, home } = addressee
  const [claimed] = await db.$queryRaw<{ frequency: Frequency }[]>`
    insert into letter_choices (email, last_sent_on) values (${email}, ${sentOn}::date)
    on conflict (email) do update set last_sent_on = excluded.last_sent_on where letter_choices.last_sent_on is null or letter_choices.last_sent_on < ${day}::date
    returning frequency`
  const things = threeThings(addressee.things, sentOn)
  if (!claimed || claimed.frequency === 'never' || !home || things.length === 0) return false
  await writeLetter(db, addressee, things, home)
  return true
}

async function writeLetter(db: Db, { email, language, hasAccount, frequency }: Addressee, things: readonly Thing<Mine>[], home: Of): Promise<void> {
  const lng: Lng = normaliseLanguage(language) ?? 'en'
  const t = texts(lng, home.jurisdiction)
  const lines: string[] = []
  for (const [i, { network, due }] of things.entries()) lines.push(await thingLine(db, lng, String(i + 1), network, due))
  const unsubscribe = `${appUrl()}/${lng}/link/${await makeLink(db, { purpose: 'letter', networkId: home.networkId, objectId: home.networkId, email, language: lng, days: CHOICE_DAYS })}`
  const foot = [...(hasAccount ? [t('work:letter.all', { address: `${appUrl()}/${lng}/work` })] : []), t(frequency === 'weekly' ? 'work:letter.weekly' : 'work:letter.monthly', { address: unsubscribe })]
  const minutes = things.reduce((sum, { due }) => sum + minutesOf(due), 0)
  await keepMail(db, {
    to: email, language: lng, unsubscribe, subject: t('work:letter.subject', { count: things.length }),
    text: [t('work:letter.lede', { count: minutes }), ...lines, ...foot].join('\n\n'),
  })
}

/** One thing: what, why, in which network, and the address that does it. */
async function thingLine(db: Db, lng: Lng, number: string, { networkId, slug, names, languages, jurisdiction, at }: Mine, due: Due): Promise<string> {
  const t = texts(lng, jurisdiction)
  const { title, detail, action, path } = dueWords(due, t, languages)
  const link = at === '' ? null : linkFor(due)
  const token = link ? await makeLink(db, { ...link, networkId, email: at, language: lng, days: LINK_DAYS }) : null
  const address = token ? `${appUrl()}/${lng}/link/${token}` : `${appUrl()}/${lng}/work?to=${encodeURIComponent(`/networks/${slug}/work${path}`)}`
  return t('work:letter.thing', { number, title, detail, name: contentIn(names, lng, languages).text, action: due.kind === 'task' ? t('work:letter.report') : action, address })
}
