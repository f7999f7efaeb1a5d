import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { LANGUAGES } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { type Texts, texts } from '@/lib/i18n/texts'
import { COLUMNS, rosterCells, rosterWords } from '@/lib/members/export-rules'
import { listMembers, listSeats, type SeatRow } from '@/lib/members/queries'
import { SEAT_ROLES, SEAT_STRENGTHS } from '@/lib/members/schema'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import type { Vocabulary } from './roster-cell-rules'
import { judgeRoster } from './roster-rules'
import { type JudgedRow, plainWord } from './rules'

/** What people tick a box with, beside yes and no in the five languages. */
const TICKS: [string, boolean][] = [['x', true], ['1', true], ['true', true], ['0', false], ['false', false], ['-', false]]

/** A closed list of a column: what may be chosen when a cell is mended. The value is the word that is then typed. */
export type CellChoices = Record<string, string[]>
type Rows = Parameters<typeof judgeRoster>[0]
export type RosterReading = { choices: CellChoices; judge: (rows: Rows) => JudgedRow[] }

/** The names of every column of the roster in all languages, Finland-Swedish too: what its heads are guessed by. */
export function rosterNames(): { key: string; names: string[] }[] {
  const all = everyTongue()
  return COLUMNS.map((key) => ({ key, names: [key, ...all.map((t) => t(`members:column.${key}`))] }))
}

/** All that a file of seats is held against today, and the words of the reader it is shown to. */
export async function readRosterAround(scope: NetworkScope, db: Db, t: Texts): Promise<RosterReading> {
  const day = today(scope.timeZone)
  const seats = await listSeats(scope, db, day)
  const members = await listMembers(scope, db, day)
  const sectors = (await listNetworkSectors(scope, db)).filter((sector) => !sector.until || sector.until >= day)
  const reader = { lng: t.lng, jurisdiction: scope.jurisdiction }
  const words = rosterWords(t)
  const around = { day, seats, members, sectorFrom: new Map(sectors.map((one) => [one.id, one.from])), words: vocabulary(sectors), shown: (seat: SeatRow) => rosterCells(seat, reader, words) }
  const choices = {
    sector: sectors.map((sector) => sectorName(sector, reader)), role: SEAT_ROLES.map(words.role), mayDecide: [words.yes, words.no], strength: SEAT_STRENGTHS.map(words.strength),
  }
  return { choices, judge: (rows) => judgeRoster(rows, around) }
}

function vocabulary(sectors: readonly NetworkSector[]): Vocabulary {
  const all = everyTongue()
  const list = <T>(entries: [string, T][]) => new Map(entries.toReversed().map(([word, value]) => [plainWord(word), value]))
  return {
    sectors: list(sectors.flatMap((sector) => namesOf(sector).map((name): [string, string] => [name, sector.id]))),
    roles: list(SEAT_ROLES.flatMap((role) => [role, ...all.map((t) => rosterWords(t).role(role))].map((word) => [word, role] as [string, typeof role]))),
    strengths: list(SEAT_STRENGTHS.flatMap((strength) => [strength, ...all.map((t) => rosterWords(t).strength(strength))].map((word) => [word, strength] as [string, typeof strength]))),
    ticks: list([...TICKS, ...all.flatMap((t): [string, boolean][] => [[t('common:word.yes'), true], [t('common:word.no'), false]])]),
  }
}

function namesOf(sector: NetworkSector): string[] {
  const local = Object.values(sector.localName ?? {}).map((one) => one.text)
  return [...local, ...Object.values(sector.names ?? {}), ...(sector.key ? [sector.key] : [])].filter((name) => typeof name === 'string' && name !== '')
}

function everyTongue(): Texts[] {
  return [...LANGUAGES.map((lng) => texts(lng)), texts('sv', 'FI')]
}
