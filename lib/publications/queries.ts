import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope, Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { listRuleSets } from '@/lib/frames/queries'
import { requiredSectors, ruleSetsInForce } from '@/lib/frames/rules'
import type { RosterSeat, RuleSet } from '@/lib/frames/schema'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { cellOf, type MeetingTimes, type SeatTimes } from './rules'
import { type BandCell, profileBody, type ProfileBody } from './schema'

export type Profile = { body: ProfileBody; version: number; publishedAt: Date }

/** What a network has published about itself; null when it has not, or has taken it back. */
export async function findProfile(_scope: Scope, db: Db, networkId: string, now = new Date()): Promise<Profile | null> {
  const row = await db.publication.findFirst({
    where: { networkId, kind: 'profile', audience: 'public', withdrawnAt: null }, orderBy: { version: 'desc' }, select: { body: true, version: true, publishedAt: true },
  })
  if (!row) return null
  const body = profileBody.parse(row.body)
  // The page follows the network's changes, and time passes without any: a meeting that is over is no longer the next.
  const isOver = body.nextMeeting && new Date(body.nextMeeting.endsAt) <= now
  return { body: isOver ? { ...body, nextMeeting: null } : body, version: row.version, publishedAt: row.publishedAt }
}

/** The published network with the most meetings in its band: what the front page shows as an example. Null when none has one. */
export async function findShownProfile(_scope: Scope, db: Db): Promise<(Profile & { networkId: string }) | null> {
  const [row] = await db.$queryRaw<{ network_id: string; body: unknown; version: number; published_at: Date }[]>`
    select network_id::text, body, version, published_at from publications
    where kind = 'profile' and audience = 'public' and withdrawn_at is null and jsonb_typeof(body -> 'band') = 'array' and jsonb_array_length(body -> 'band') > 0
    order by jsonb_array_length(body -> 'band') desc, network_id limit 1`
  return row ? { networkId: row.network_id, body: profileBody.parse(row.body), version: row.version, publishedAt: row.published_at } : null
}

export type SectorToday = { id: string; key: string | null; names: Record<string, string>; required: boolean; cells: BandCell[]; seatIds: string[] }
export type NetworkToday = {
  ruleSets: RuleSet[]; placeIds: string[]; level: 'municipal' | 'regional' | 'programme'; sectors: SectorToday[]; seats: RosterSeat[]
  meetings: { id: string; date: string; hasDecision: boolean }[]
}

/** A network's roster and meetings as its figures and its band need them, read from its own rows inside its own scope. */
export async function readNetworkToday(db: Db, networkId: string, day: string): Promise<NetworkToday> {
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { level: true, municipalities: { where: inForce(new Date(day)), select: { placeId: true } } } })
  const mandates = await db.mandate.findMany({ where: { networkId }, orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] })
  const frames = mandates.map((row) => ({ ruleSetCode: row.ruleSetCode, ruleSetVersion: row.ruleSetVersion, from: isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo) }))
  const ruleSets = ruleSetsInForce(await listRuleSets(db), frames, day)
  const meetings = await readMeetings(db, networkId)
  const { sectors, seats } = await readSectors(db, networkId, day, meetings, requiredSectors(ruleSets, { level: network.level, date: day }))
  return { ruleSets, placeIds: network.municipalities.map((row) => row.placeId), level: network.level, sectors, seats, meetings: meetings.map(({ id, date, hasDecision }) => ({ id, date, hasDecision })) }
}

/** A deputy and someone on a screen count as there. */
const CAME: readonly string[] = ['present', 'deputy', 'remote']

async function readMeetings(db: Db, networkId: string): Promise<(MeetingTimes & { hasDecision: boolean })[]> {
  const rows = await db.meeting.findMany({
    where: { networkId, state: { in: ['held', 'closed'] } }, orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, attendances: { select: { seatId: true, state: true } }, _count: { select: { decisions: true } } },
  })
  // A meeting hosted elsewhere has its invitation's id; what was decided there and taken here stands on the invitation.
  const taken = await db.decision.findMany({ where: { networkId, invitationId: { in: rows.map((row) => row.id) } }, select: { invitationId: true } })
  return rows.map((row) => ({ id: row.id, date: isoDay(row.startsAt), hasDecision: row._count.decisions > 0 || taken.some((one) => one.invitationId === row.id), isRecorded: row.attendances.length > 0, present: new Set(row.attendances.filter((one) => CAME.includes(one.state)).map((one) => one.seatId)) }))
}

async function readSectors(db: Db, networkId: string, day: string, meetings: MeetingTimes[], required: string[]): Promise<{ sectors: SectorToday[]; seats: RosterSeat[] }> {
  const rows = await db.networkSector.findMany({
    where: { networkId }, orderBy: { position: 'asc' },
    include: { seats: { include: { holders: { select: { role: true, validFrom: true, validTo: true }, orderBy: { validFrom: 'asc' } } } } },
  })
  const names = new Map((await db.sector.findMany({ select: { key: true, names: true } })).map((row) => [row.key, row.names as Record<string, string>]))
  const sectors = rows.filter((row) => row.validTo === null || isoDay(row.validTo) >= day).map((row) => {
    const times = row.seats.map((seat): SeatTimes => ({ id: seat.id, sectorId: row.id, from: isoDay(seat.validFrom), to: seat.validTo && isoDay(seat.validTo), held: seat.holders.map((one) => ({ from: isoDay(one.validFrom), to: one.validTo && isoDay(one.validTo) })) }))
    return {
      id: row.id, key: row.sectorKey, required: row.sectorKey !== null && required.includes(row.sectorKey), seatIds: times.filter((seat) => seat.to === null || seat.to >= day).map((seat) => seat.id),
      names: row.localName ? plainNames(localizedText.parse(row.localName)) : (names.get(row.sectorKey ?? '') ?? {}), cells: meetings.map((meeting) => cellOf(times, meeting)),
    }
  })
  const seats = rows.flatMap((row) => row.seats.map((seat): RosterSeat => {
    const holder = seat.holders.filter((one) => isoDay(one.validFrom) <= day).at(-1)
    return {
      sectorKey: row.sectorKey, placeId: seat.placeId, role: holder?.role ?? (seat.isYouth ? 'youth' : 'member'), isYouth: seat.isYouth, filled: holder !== undefined,
      holderUntil: holder?.validTo ? isoDay(holder.validTo) : null, from: isoDay(seat.validFrom), to: seat.validTo && isoDay(seat.validTo),
    }
  }))
  return { sectors, seats }
}

function plainNames(content: LocalizedText): Record<string, string> {
  return Object.fromEntries(Object.entries(content).map(([lang, entry]) => [lang, entry.text]))
}

export type PublishedState = { version: number; publishedAt: Date } | null

/** Whether the network's page stands, for the network's own settings. */
export async function findPublishedState(scope: NetworkScope, db: Db): Promise<PublishedState> {
  return db.publication.findFirst({
    where: { networkId: scope.networkId, kind: 'profile', withdrawnAt: null }, orderBy: { version: 'desc' }, select: { version: true, publishedAt: true },
  })
}
