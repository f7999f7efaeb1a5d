import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { type GoalLine, listGoals } from '@/lib/goals/queries'
import { findOwn } from '@/lib/meetings/action-queries'
import { type BandView, listBand } from '@/lib/meetings/band-queries'
import { listHiddenItems } from '@/lib/meetings/restriction-queries'
import { listMeetings, type MeetingLine } from '@/lib/meetings/queries'
import { listSeats, type SeatRow } from '@/lib/members/queries'
import { listDue } from './due-queries'
import { type Due, inOrder, myThings, networkThings } from './rules'

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
  const loaded = { seats: await listSeats(scope, db, day), goals: await listGoals(scope, db), meetings: await listMeetings(scope, db) }
  const due = networkThings(await listDue(scope, db, now, loaded), day)
  const lastChange = await db.networkRevision.findFirst({ where: { networkId }, orderBy: { id: 'desc' }, select: { actorName: true, at: true } })
  return { seats: loaded.seats, goals: loaded.goals, due, next: nextOf(loaded.meetings, now), today: day, lastChange }
}

/** The first meeting that is planned or called and not over; they come latest first. */
function nextOf(meetings: readonly MeetingLine[], now: Date): MeetingLine | null {
  return meetings.filter((row) => (row.state === 'draft' || row.state === 'called') && row.endsAt >= now).at(-1) ?? null
}

export type MyNetwork = {
  slug: string; role: NetworkScope['role']; name: string; lang: string; languages: string[]; timeZone: string; jurisdiction: string; today: string
  next: MeetingLine | null; agenda: LocalizedText[]; due: Due[]; goals: GoalLine[]
}

/** One of my networks: what is mine to do there, its next meeting with agenda, and for those who decide its first three goals. */
export async function findMine(scope: NetworkScope, db: Db, lng: Lng, now = new Date()): Promise<MyNetwork> {
  const { networkId, slug, role, timeZone, jurisdiction, languages } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const shown = contentIn(network.names as LocalizedText, lng, languages)
  const day = today(timeZone, now)
  const loaded = { seats: await listSeats(scope, db, day), goals: await listGoals(scope, db), meetings: await listMeetings(scope, db) }
  const next = nextOf(loaded.meetings, now)
  const items = next ? await db.agendaItem.findMany({ where: { networkId, meetingId: next.id, id: { notIn: [...(await listHiddenItems(scope, db))] } }, orderBy: { position: 'asc' }, select: { title: true } }) : []
  return {
    slug, role, timeZone, jurisdiction, languages, name: shown.text, lang: shown.lang, today: day, next, agenda: items.map((item) => item.title as LocalizedText),
    due: inOrder(myThings(await listDue(scope, db, now, loaded), { role, ...(await findOwn(scope, db)) })),
    goals: role === 'executive' || role === 'chair' ? loaded.goals.filter((goal) => goal.state !== 'dropped').slice(0, 3) : [],
  }
}
