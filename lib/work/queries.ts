import 'server-only'
import { inForce } from '@/lib/access/find'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import { listDueEntries } from '@/lib/clocks/queries'
import { type GoalLine, listGoals } from '@/lib/goals/queries'
import { type BandView, listBand } from '@/lib/meetings/band-queries'
import { listHiddenItems } from '@/lib/meetings/restriction-queries'
import { type ActionLine, listActions, listMeetings, type MeetingLine } from '@/lib/meetings/queries'
import { listSeats, type SeatRow } from '@/lib/members/queries'
import { type ClockDue, clockSoon, type Due, dueThings } from './rules'

/** What stands over every page of a network's workspace: its name, its municipalities, and the band. */
export type Head = { name: string; lang: string; places: string[]; seats: number; members: number; isConfirmed: boolean; band: BandView }

/** The head of a workspace page, named in the reader's language where the network has such a name. */
export async function findHead(scope: NetworkScope, db: Db, lng: Lng): Promise<Head> {
  const { networkId } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true, languages: true, isConfirmed: true, municipalities: { where: inForce(), orderBy: { role: 'asc' }, select: { placeId: true } } } })
  const names = await db.placeName.findMany({ where: { placeId: { in: network.municipalities.map((row) => row.placeId) }, lang: { in: network.languages }, validTo: null }, select: { placeId: true, lang: true, name: true } })
  const shown = contentIn(network.names as LocalizedText, lng, scope.languages)
  const seats = await db.seat.count({ where: { networkId, ...inForce() } })
  const members = await db.member.count({ where: { networkId, ...inForce() } })
  const places = network.municipalities.flatMap(({ placeId }) => namesOf(names.filter((name) => name.placeId === placeId), lng))
  return { name: shown.text, lang: shown.lang, places, seats, members, isConfirmed: network.isConfirmed, band: await listBand(scope, db) }
}

/** A place's name in the reader's language first, then its other official ones, each once. */
function namesOf(names: { lang: string; name: string }[], lng: string): string[] {
  const sorted = [...names].sort((a, b) => Number(b.lang === lng) - Number(a.lang === lng))
  return [...new Set(sorted.map((row) => row.name))]
}

export type Home = { seats: SeatRow[]; goals: GoalLine[]; due: Due[]; next: MeetingLine | null; today: string; lastChange: { actorName: string | null; at: Date } | null }

/** What the home of a network shows: what is late and due, the seats, the goals, the next meeting and the last change. */
export async function findHome(scope: NetworkScope, db: Db, now = new Date()): Promise<Home> {
  const { networkId, timeZone } = scope
  const day = today(timeZone, now)
  const seats = await listSeats(scope, db, day)
  const goals = await listGoals(scope, db)
  const meetings = await listMeetings(scope, db)
  const planned = meetings.flatMap((row) => (row.state === 'draft' || row.state === 'called' ? [{ id: row.id, state: row.state, startsAt: row.startsAt, day: wallDate(row.startsAt, timeZone), items: row.items }] : []))
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { callDays: true } })
  const due = dueThings({
    today: day, callDays: network.callDays, planned, tasks: await listActions(scope, db, { open: true }),
    vacant: seats.flatMap((seat) => (seat.vacant ? [{ seatId: seat.id, sectorId: seat.sector.id, ...seat.vacant, organisation: seat.organisation?.name ?? null, strength: seat.strength }] : [])),
    goals: goals.map((goal) => ({ id: goal.id, state: goal.state, isMeasured: goal.measure !== null, hasValue: goal.now !== null, isJudged: goal.status !== null })),
    clock: await listClockDue(scope, db, now),
  })
  const next = meetings.filter((row) => (row.state === 'draft' || row.state === 'called') && row.endsAt >= now).at(-1) ?? null
  const lastChange = await db.networkRevision.findFirst({ where: { networkId }, orderBy: { id: 'desc' }, select: { actorName: true, at: true } })
  return { seats, goals, due, next, today: day, lastChange }
}

/** What has begun or is late in the annual clock. */
async function listClockDue(scope: NetworkScope, db: Db, now: Date): Promise<ClockDue[]> {
  const entries = await listDueEntries(scope, db, now)
  return entries.flatMap(({ item, day, state }) => (item ? [{ item: item.id, year: item.year, title: item.title, due: day, isLate: state === 'late', ownerMemberId: item.ownerMemberId }] : []))
}

export type MyNetwork = { slug: string; role: NetworkScope['role']; name: string; lang: string; timeZone: string; jurisdiction: string; today: string; next: MeetingLine | null; agenda: LocalizedText[]; tasks: ActionLine[]; goals: GoalLine[]; proposals: number; clock: ClockDue[] }

/** One of my networks: its next meeting with agenda, my open tasks there, and for those who decide its first three goals. */
export async function findMine(scope: NetworkScope, db: Db, lng: Lng, now = new Date()): Promise<MyNetwork> {
  const { networkId, slug, role, timeZone, jurisdiction } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const shown = contentIn(network.names as LocalizedText, lng, scope.languages)
  const next = (await listMeetings(scope, db)).filter((row) => (row.state === 'draft' || row.state === 'called') && row.endsAt >= now).at(-1) ?? null
  const items = next ? await db.agendaItem.findMany({ where: { networkId, meetingId: next.id, id: { notIn: [...(await listHiddenItems(scope, db))] } }, orderBy: { position: 'asc' }, select: { title: true } }) : []
  const goals = role === 'executive' || role === 'chair' ? (await listGoals(scope, db)).filter((goal) => goal.state !== 'dropped') : []
  return {
    slug, role, timeZone, jurisdiction, name: shown.text, lang: shown.lang, today: today(timeZone, now), next, agenda: items.map((item) => item.title as LocalizedText),
    tasks: scope.memberId ? await listActions(scope, db, { open: true, ownerMemberId: scope.memberId }) : [],
    clock: clockSoon(await listClockDue(scope, db, now), today(timeZone, now)).filter((one) => (one.ownerMemberId ? one.ownerMemberId === scope.memberId : mayInNetwork(role, 'clocks.keep'))),
    goals: goals.slice(0, 3), proposals: goals.filter((goal) => goal.state === 'proposed').length,
  }
}
