import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { type Texts, texts } from '@/lib/i18n/texts'
import { COLUMNS, rosterCells, rosterWords } from '@/lib/members/export-rules'
import { listMembers, listOrganisations, listSeats, type SeatRow } from '@/lib/members/queries'
import { SEAT_ROLES, SEAT_STRENGTHS } from '@/lib/members/schema'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import { wordList } from './cell-rules'
import { everyTongue, type Reading } from './reading-rules'
import type { Vocabulary } from './roster-cell-rules'
import { judgeRoster } from './roster-rules'

/** What people tick a box with, beside yes and no in the five languages. */
const TICKS: [string, boolean][] = [['x', true], ['1', true], ['true', true], ['0', false], ['false', false], ['-', false]]

/** The names of every column of the roster in all languages, Finland-Swedish too: what its heads are guessed by. */
export function rosterNames(): { key: string; names: string[] }[] {
  const all = everyTongue(texts)
  return COLUMNS.map((key) => ({ key, names: [key, ...all.map((t) => t(`members:column.${key}`))] }))
}

/** All that a file of seats is held against today, and the words of the reader it is shown to. */
export async function readRosterAround(scope: NetworkScope, db: Db, t: Texts): Promise<Reading> {
  const day = today(scope.timeZone)
  const seats = await listSeats(scope, db, day)
  const members = await listMembers(scope, db, day)
  const sectors = (await listNetworkSectors(scope, db)).filter((sector) => !sector.until || sector.until >= day)
  const reader = { lng: t.lng, jurisdiction: scope.jurisdiction }
  const words = rosterWords(t)
  const known = wordsOf(sectors)
  const around = { day, seats, members, sectorFrom: new Map(sectors.map((one) => [one.id, one.from])), words: vocabulary(known), shown: (seat: SeatRow) => rosterCells(seat, reader, words) }
  const choices = {
    sector: sectors.map((sector) => sectorName(sector, reader)), role: SEAT_ROLES.map(words.role), mayDecide: [words.yes, words.no], strength: SEAT_STRENGTHS.map(words.strength),
  }
  const nameOf = (id: string) => sectors.filter((one) => one.id === id).map((one) => sectorName(one, reader))[0] ?? ''
  const near = {
    sector: { words: known.sectors.map(([word, id]) => ({ word, shown: nameOf(id) })) }, role: { words: known.roles.map(([word, role]) => ({ word, shown: words.role(role) })) },
    organisation: { words: (await listOrganisations(scope, db, day)).map(({ name }) => ({ word: name, shown: name })), isOpen: true },
  }
  return { choices, near, judge: (rows) => judgeRoster(rows, around) }
}

type Words = { sectors: [string, string][]; roles: [string, (typeof SEAT_ROLES)[number]][]; strengths: [string, SeatRow['strength']][] }

function wordsOf(sectors: readonly NetworkSector[]): Words {
  const all = everyTongue(texts)
  return {
    sectors: sectors.flatMap((sector) => sectorNames(sector).map((name): [string, string] => [name, sector.id])),
    roles: SEAT_ROLES.flatMap((role) => [role, ...all.map((t) => rosterWords(t).role(role))].map((word): [string, typeof role] => [word, role])),
    strengths: SEAT_STRENGTHS.flatMap((strength) => [strength, ...all.map((t) => rosterWords(t).strength(strength))].map((word): [string, typeof strength] => [word, strength])),
  }
}

function vocabulary({ sectors, roles, strengths }: Words): Vocabulary {
  const ticks = everyTongue(texts).flatMap((t): [string, boolean][] => [[t('common:word.yes'), true], [t('common:word.no'), false]])
  return { sectors: wordList(sectors), roles: wordList(roles), strengths: wordList(strengths), ticks: wordList([...TICKS, ...ticks]) }
}

/** Everything a sector is called: in the network and in the reference list, in all languages. */
export function sectorNames(sector: NetworkSector): string[] {
  const local = Object.values(sector.localName ?? {}).map((one) => one.text)
  return [...local, ...Object.values(sector.names ?? {}), ...(sector.key ? [sector.key] : [])].filter((name) => typeof name === 'string' && name !== '')
}
