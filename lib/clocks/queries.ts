import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { inForce } from '@/lib/access/find'
import { namedId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import { listMeetings } from '@/lib/meetings/queries'
import { listMembers, listOrganisations } from '@/lib/members/queries'
import { type ClockDefinition, clockDefinition, type ClockRule } from './definition-schema'
import { type Concerned, missingItems, type MissingItem } from './rules'
import { type ClockEntry, type ClockItem, contentOf, entriesOf } from './year-rules'

/** Clocks never change once loaded (a change is a new version), so each is read through its schema once a process. */
const known = new Map<string, ClockDefinition>()

/** The newest version of every clock that has been loaded. */
export async function listClocks(db: Db): Promise<ClockDefinition[]> {
  const rows = await db.clock.findMany({ orderBy: [{ code: 'asc' }, { version: 'asc' }] })
  const all = rows.map((row) => {
    const clock = known.get(row.hash) ?? clockDefinition.parse(row.definition)
    known.set(row.hash, clock)
    return clock
  })
  return all.filter((clock, index) => all[index + 1]?.code !== clock.code)
}

/** The network as clocks look at it: its country, its rule sets and programmes, each from which day. */
async function findConcerned(scope: NetworkScope, db: Db): Promise<Concerned> {
  const { networkId, jurisdiction, timeZone } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { createdAt: true } })
  const mandates = await db.mandate.findMany({ where: { networkId, ruleSetCode: { not: null }, ...inForce() }, select: { ruleSetCode: true, validFrom: true } })
  const parts = await db.participation.findMany({ where: { networkId, state: { in: ['selected', 'active'] }, ...inForce() }, select: { programmeId: true, validFrom: true } })
  const programmes = await db.programme.findMany({ where: { id: { in: parts.map((row) => row.programmeId) } }, select: { id: true, code: true } })
  return {
    jurisdiction, since: wallDate(network.createdAt, timeZone),
    ruleSets: new Map(mandates.map((row) => [String(row.ruleSetCode), isoDay(row.validFrom)])),
    programmes: new Map(parts.map((row) => [programmes.find((one) => one.id === row.programmeId)?.code ?? '', isoDay(row.validFrom)])),
  }
}

type Owned = { ownerMemberId: string | null; ownerOrganisationId: string | null }
type StoredItem = Omit<ClockItem, 'owner'> & { isEnded: boolean }

/** The rows of a year, those ended too. */
export async function listStoredItems(scope: NetworkScope, db: Db, year: number): Promise<StoredItem[]> {
  const rows = await db.clockItem.findMany({ where: { networkId: scope.networkId, year } })
  return rows.map(({ networkId: _network, title, endedOn, plannedOn, dueOn, closedOn, ...row }) => ({
    ...row, title: title as LocalizedText, plannedOn: isoDay(plannedOn), dueOn: isoDay(dueOn), closedOn: closedOn && isoDay(closedOn), isEnded: endedOn !== null,
  }))
}

/** What a year should hold and does not yet, as rows to be: this year and the next are filled from clocks and from the year before. */
export async function listMissingItems(scope: NetworkScope, db: Db, year: number, now = new Date()): Promise<StoredItem[]> {
  const thisYear = Number(today(scope.timeZone, now).slice(0, 4))
  if (year < thisYear || year > thisYear + 1 || !(await isOwnWall(scope, db))) return []
  const stored = await listStoredItems(scope, db, year)
  const earlier = [...(await listStoredItems(scope, db, year - 1)), ...(year > thisYear ? await listMissingItems(scope, db, year - 1, now) : [])]
  const before = earlier.map((row) => ({ ...row, rule: row.rule as ClockRule | null, own: row }))
  const missing = missingItems(year, { network: await findConcerned(scope, db), clocks: await listClocks(db), before, taken: new Set(stored.map((row) => row.series)) })
  return missing.map((one) => rowToBe(scope, year, one))
}

/** What is not stored is reckoned from the scope, so no wall would stop it: it is reckoned only inside the network's own transaction. */
async function isOwnWall({ networkId }: NetworkScope, db: Db): Promise<boolean> {
  const [wall] = await db.$queryRaw<{ own: boolean | null }[]>`select app.network_or_null() = ${networkId}::uuid as own`
  return wall?.own === true
}

/** A row as it will be stored. Its id is made of its name, so that it is known, and the same, before anybody stores it. */
function rowToBe(scope: NetworkScope, year: number, one: MissingItem<StoredItem>): StoredItem {
  const { series, rule, day, leadDays, ownerMemberId, ownerOrganisationId, from } = one
  const words = 'defined' in from
    ? { origin: from.origin, kind: from.defined.kind, title: contentOf(from.defined.titles) }
    : { origin: from.own.origin, kind: from.own.kind, title: from.own.title }
  return {
    id: namedId(`clock-item:${scope.networkId}:${year}:${series}`), year, series, rule, plannedOn: day, dueOn: day, leadDays, ownerMemberId, ownerOrganisationId, ...words,
    state: 'planned', reason: null, closedOn: null, revision: 1, changedAt: new Date(Date.UTC(year - 1, 0, 1)), isEnded: false,
  }
}

/** The things of a year: stored, or on their way. */
export async function listClockItems(scope: NetworkScope, db: Db, year: number, now = new Date()): Promise<ClockItem[]> {
  const stored = await listStoredItems(scope, db, year)
  const items = [...stored.filter((row) => !row.isEnded), ...(await listMissingItems(scope, db, year, now))]
  const names = await ownerNames(scope, db, items)
  return items.map(({ isEnded: _ended, ...item }) => ({ ...item, owner: names.get(item.ownerMemberId ?? item.ownerOrganisationId ?? '') ?? null }))
}

async function ownerNames(scope: NetworkScope, db: Db, items: readonly Owned[]): Promise<Map<string, string>> {
  const { networkId } = scope
  const members = await db.member.findMany({ where: { networkId, id: { in: items.flatMap((row) => row.ownerMemberId ?? []) }, isBySeatOnly: false }, select: { id: true, name: true } })
  const organisations = await db.networkOrganisation.findMany({ where: { networkId, id: { in: items.flatMap((row) => row.ownerOrganisationId ?? []) } }, select: { id: true, name: true } })
  return new Map([...members, ...organisations].map((row) => [row.id, row.name]))
}

export type ClockYear = { year: number; today: string; entries: ClockEntry[]; /** Years that can be looked at. */ years: number[]; /** Whether next year's copy is stored. */ isRolled: boolean }

/** A year's clock with its meetings, as the wheel and the list show it. */
export async function findClockYear(scope: NetworkScope, db: Db, asked: number | null, now = new Date()): Promise<ClockYear> {
  const day = today(scope.timeZone, now)
  const thisYear = Number(day.slice(0, 4))
  const kept = (await db.clockItem.findMany({ where: { networkId: scope.networkId }, distinct: ['year'], select: { year: true } })).map((row) => row.year)
  const years = [...new Set([...kept, thisYear, thisYear + 1])].sort((a, b) => a - b)
  const year = asked !== null && years.includes(asked) ? asked : thisYear
  return { year, today: day, years, isRolled: kept.includes(thisYear + 1), entries: await listEntries(scope, db, [year], now) }
}

/** The items and meetings of some years as one list, year after year. */
export async function listEntries(scope: NetworkScope, db: Db, years: readonly number[], now = new Date()): Promise<ClockEntry[]> {
  const meetings = (await listMeetings(scope, db)).map((row) => ({ id: row.id, state: row.state, startsAt: row.startsAt, endsAt: row.endsAt, venue: row.venue, day: wallDate(row.startsAt, scope.timeZone) }))
  const all: ClockEntry[] = []
  for (const year of years) all.push(...entriesOf(await listClockItems(scope, db, year, now), meetings.filter((row) => row.day.startsWith(`${year}-`)), today(scope.timeZone, now)))
  return all
}

/** What the clock asks for now: what has begun and what is late, the latest first; what a real meeting answers is left out. */
export async function listDueEntries(scope: NetworkScope, db: Db, now = new Date()): Promise<ClockEntry[]> {
  const year = Number(today(scope.timeZone, now).slice(0, 4))
  const entries = await listEntries(scope, db, [year - 1, year, year + 1], now)
  return entries.filter((entry) => entry.item && !entry.meeting && (entry.state === 'late' || entry.state === 'due'))
}

export type OwnerChoice = { value: string; label: string }

/** Who can be asked to see to a thing: members whose names are shown, and the organisations around the table. */
export async function listOwnerChoices(scope: NetworkScope, db: Db): Promise<{ members: OwnerChoice[]; organisations: OwnerChoice[] }> {
  const day = today(scope.timeZone)
  const members = (await listMembers(scope, db, day)).map((row) => ({ value: `member:${row.id}`, label: row.name }))
  const organisations = (await listOrganisations(scope, db, day)).map((row) => ({ value: `organisation:${row.id}`, label: row.name }))
  return { members, organisations }
}
