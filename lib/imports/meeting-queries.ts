import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { CONTENT_LANGUAGES, languageName } from '@/lib/i18n/languages'
import { type Texts, texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { MEETING_KINDS, type MeetingKind } from '@/lib/meetings/schema'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import { readActionWords } from './action-queries'
import { wordList } from './cell-rules'
import { decisionLanguage, meetingColumns, type MeetingWords } from './meeting-cell-rules'
import { judgeMeetings } from './meeting-rules'
import type { NearWord } from './nearest-rules'
import { everyTongue, listedWords, type Reading } from './reading-rules'
import { sectorNames } from './roster-queries'
import { seatOnDay, type SeatSpan } from './seat-rules'

const TONGUES = () => everyTongue(texts)

/**
 * What each column of meetings is called in all languages. The decision's column in the network's first language comes
 * last: it is also that which only says «decision», in whatever language.
 */
export function meetingNames(languages: readonly string[]): { key: string; names: string[] }[] {
  const columns = meetingColumns(languages).map(({ key }) => ({ key, names: [key, ...namesOf(key, languages)] }))
  const first = columns.filter(({ key }) => decisionLanguage(key) === languages[0])
  return [...columns.filter((column) => !first.includes(column)), ...first]
}

function namesOf(key: string, languages: readonly string[]): string[] {
  const language = decisionLanguage(key)
  if (language === null) return TONGUES().flatMap((t) => [t.named(`imports:column.${key}`), ...listedWords(t.named(`imports:heads.${key}`))])
  const own = TONGUES().filter((t) => t.lng === language || language === languages[0])
  return [...TONGUES().map((t) => t('imports:column.decisionIn', { language: languageName(language) })), ...own.flatMap((t) => listedWords(t('imports:heads.decision')))]
}

/** All that a file of past meetings is held against: meetings there are, sectors with their seats, numbers, people. */
export async function readMeetingsAround(scope: NetworkScope, db: Db, t: Texts): Promise<Reading> {
  const { networkId, timeZone, languages } = scope
  const action = await readActionWords(scope, db, t)
  const attendants = await listAttendants(scope, db, t)
  const held = await db.meeting.findMany({ where: { networkId, state: { not: 'cancelled' } }, select: { startsAt: true } })
  const last = await db.decision.groupBy({ by: ['year'], where: { networkId }, _max: { number: true } })
  const kinds = MEETING_KINDS.flatMap((kind) => [kind, ...TONGUES().flatMap((one) => [one(`meetings:kind.${kind}`), ...listedWords(one(`imports:kindHeads.${kind}`))])].map((word): [string, MeetingKind] => [word, kind]))
  const around = {
    ...action.words, day: action.words.owners.day, language: languages[0] ?? 'sv', timeZone, sectors: attendants.words, kinds: wordList(kinds),
    languages: wordList(CONTENT_LANGUAGES.filter((code) => languages.includes(code)).flatMap((code): [string, string][] => [[code, code], [languageName(code), code]])),
    held: held.map((row) => ({ day: wallDate(row.startsAt, timeZone), time: wallClock(row.startsAt, timeZone) })), lastNumbers: new Map(last.map((row) => [row.year, row._max.number ?? 0])),
  }
  return {
    choices: { ...action.choices, kind: MEETING_KINDS.map((kind) => t(`meetings:kind.${kind}`)), language: languages.map(languageName) },
    near: { ...action.near, attendance: { words: attendants.near }, kind: { words: kinds.map(([word, kind]) => ({ word, shown: t(`meetings:kind.${kind}`) })) } },
    judge: (rows) => judgeMeetings(rows, around),
  }
}

/** Who can have come: sectors that have a seat, by their names and by the organisations on their seats. */
export async function listAttendants(scope: NetworkScope, db: Db, t: Texts): Promise<{ words: MeetingWords['sectors']; near: NearWord[] }> {
  const sectors = await listNetworkSectors(scope, db)
  const seats = await db.seat.findMany({
    where: { networkId: scope.networkId }, orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, sectorId: true, validFrom: true, validTo: true, organisations: { select: { organisation: { select: { name: true } } } } },
  })
  const spans = seats.map((row): SeatSpan => ({ id: row.id, sectorId: row.sectorId, from: isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo), organisations: row.organisations.map((one) => one.organisation.name) }))
  const nameOf = (sector: NetworkSector) => sectorName(sector, { lng: t.lng, jurisdiction: scope.jurisdiction })
  const named = sectors.flatMap((sector) => sectorNames(sector).map((word) => ({ word, shown: nameOf(sector), own: spans.filter((seat) => seat.sectorId === sector.id) })))
  const carried = [...new Set(spans.flatMap((seat) => seat.organisations))].map((word) => ({ word, shown: word, own: spans.filter((seat) => seat.organisations.includes(word)) }))
  const known = [...named, ...carried].filter(({ own }) => own.length > 0)
  return { near: known.map(({ word, shown }) => ({ word, shown })), words: wordList(known.map(({ word, own }) => [word, { seatAt: (day: string) => seatOnDay(own, day) }] as const)) }
}
