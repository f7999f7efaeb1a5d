import 'server-only'
import { inForce } from '@/lib/access/find'
import { mayInNetwork } from '@/lib/access/permissions'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { isId } from '@/lib/meetings/queries'
import type { PersonName } from '@/lib/meetings/name-rules'
import { isOpen } from './rules'
import type { PollAnswer } from './schema'

export type PollLine = { id: string; title: LocalizedText; closesOn: string; isOpen: boolean; isClosed: boolean; asked: number; answered: number }

/** Time polls, the open ones first, then the newest. */
export async function listPolls(scope: NetworkScope, db: Db): Promise<PollLine[]> {
  const rows = await db.poll.findMany({ where: { networkId: scope.networkId }, orderBy: { createdAt: 'desc' }, include: { participants: { select: { answeredAt: true } } } })
  const lines = rows.map((row) => ({
    id: row.id, title: row.title as LocalizedText, closesOn: isoDay(row.closesOn), isOpen: isOpen({ closedAt: row.closedAt, closesOn: isoDay(row.closesOn) }, today(scope.timeZone)),
    isClosed: row.closedAt !== null, asked: row.participants.length, answered: row.participants.filter((one) => one.answeredAt).length,
  }))
  return lines.sort((a, b) => Number(b.isOpen) - Number(a.isOpen))
}

export type PollOption = { id: string; startsAt: Date; endsAt: Date }
export type PollPerson = { id: string; /** Told to keepers alone. */ person: PersonName | null; isMine: boolean; sectors: { id: string; isRequired: boolean }[]; answers: Record<string, PollAnswer>; hasAnswered: boolean }
export type PollView = {
  id: string; title: LocalizedText; venue: string | null; closesOn: string; isOpen: boolean; isClosed: boolean; meetingId: string | null; revision: number
  options: PollOption[]; people: PollPerson[]
}

/** One poll with its times and what everybody answered; who each is stands there for chair and secretary, the sectors for all. Null when it is not here. */
export async function findPoll(scope: NetworkScope, db: Db, id: string): Promise<PollView | null> {
  if (!isId(id)) return null
  const seats = { where: inForce(), select: { seat: { select: { sectorId: true, strength: true, isYouth: true } } } }
  const row = await db.poll.findUnique({
    where: { networkId_id: { networkId: scope.networkId, id } },
    include: { options: { orderBy: { startsAt: 'asc' } }, participants: { orderBy: { member: { name: 'asc' } }, include: { member: { select: { name: true, isBySeatOnly: true, holdings: seats } } } } },
  })
  if (!row) return null
  const seesNames = mayInNetwork(scope.role, 'polls.ask')
  const people = row.participants.map(({ member, ...one }): PollPerson => ({
    id: one.id, isMine: one.memberId === scope.memberId, answers: one.answers as Record<string, PollAnswer>, hasAnswered: one.answeredAt !== null,
    person: seesNames ? { name: member.name, bySeatOnly: member.isBySeatOnly || member.holdings.some((holding) => holding.seat.isYouth) } : null,
    sectors: member.holdings.map(({ seat }) => ({ id: seat.sectorId, isRequired: seat.strength === 'must' })),
  }))
  const closesOn = isoDay(row.closesOn)
  return {
    id: row.id, title: row.title as LocalizedText, venue: row.venue, closesOn, isOpen: isOpen({ closedAt: row.closedAt, closesOn }, today(scope.timeZone)), isClosed: row.closedAt !== null,
    meetingId: row.meetingId, revision: row.revision, options: row.options.map(({ id: option, startsAt, endsAt }) => ({ id: option, startsAt, endsAt })), people,
  }
}

export type AskedPoll = {
  network: LocalizedText; languages: string[]; jurisdiction: string; timeZone: string; title: LocalizedText; venue: string | null; closesOn: string; isOpen: boolean
  /** The meeting that came of it. */ meeting: { startsAt: Date; endsAt: Date } | null; options: PollOption[]; answers: Record<string, PollAnswer>; hasAnswered: boolean
}

/** What one person finds behind her link: the times and her own answers, nobody else's. */
export async function findAskedPoll(scope: LinkScope, db: Db): Promise<AskedPoll | null> {
  const { networkId, objectId } = scope
  const network = await db.network.findUnique({ where: { id: networkId }, select: { names: true, languages: true, jurisdictionCode: true, timeZone: true } })
  const row = await db.pollParticipant.findUnique({ where: { networkId_id: { networkId, id: objectId } }, include: { poll: { include: { options: { orderBy: { startsAt: 'asc' } } } } } })
  if (!network || !row) return null
  const { poll } = row
  const meeting = poll.meetingId ? await db.meeting.findUnique({ where: { networkId_id: { networkId, id: poll.meetingId } }, select: { startsAt: true, endsAt: true } }) : null
  const closesOn = isoDay(poll.closesOn)
  return {
    network: network.names as LocalizedText, languages: network.languages, jurisdiction: network.jurisdictionCode, timeZone: network.timeZone,
    title: poll.title as LocalizedText, venue: poll.venue, closesOn, isOpen: isOpen({ closedAt: poll.closedAt, closesOn }, today(network.timeZone)), meeting,
    options: poll.options.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })), answers: row.answers as Record<string, PollAnswer>, hasAnswered: row.answeredAt !== null,
  }
}
