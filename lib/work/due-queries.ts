import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { listDueEntries } from '@/lib/clocks/queries'
import { listDecisions } from '@/lib/decisions/queries'
import type { Db } from '@/lib/db/transaction'
import { type GoalLine, listGoals } from '@/lib/goals/queries'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import { seenActions } from '@/lib/meetings/action-queries'
import { listInvitations } from '@/lib/meetings/invitation-queries'
import { listMeetings, type MeetingLine } from '@/lib/meetings/queries'
import { listSeats, type SeatRow } from '@/lib/members/queries'
import type { ClockDue, Due, DueFacts } from './due-rules'
import { dueThings } from './rules'

/** What a page has read already and need not be read again. */
export type Loaded = { seats: SeatRow[]; goals: GoalLine[]; meetings: MeetingLine[] }

/** Everything that is late or due in a network, for whomever. What hangs on an item that is kept from this reader is left out, unless it is her own task. */
export async function listDue(scope: NetworkScope, db: Db, now = new Date(), loaded: Loaded | null = null): Promise<Due[]> {
  const { networkId, timeZone } = scope
  const day = today(timeZone, now)
  const meetings = loaded?.meetings ?? (await listMeetings(scope, db))
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { callDays: true } })
  return dueThings({
    today: day, callDays: network.callDays,
    seats: seatsOf(loaded?.seats ?? (await listSeats(scope, db, day))),
    tasks: await tasksOf(scope, db),
    planned: meetings.flatMap((row) => (row.state === 'draft' || row.state === 'called' ? [{ id: row.id, state: row.state, day: wallDate(row.startsAt, timeZone), items: row.items }] : [])),
    invitations: (await listInvitations(scope, db, now)).flatMap((row) => (row.state === 'unanswered' ? [{ id: row.id, day: wallDate(row.startsAt, timeZone), host: row.hostName }] : [])),
    goals: goalsOf(loaded?.goals ?? (await listGoals(scope, db))),
    clock: await clockOf(scope, db, now),
    decisions: await decisionsOf(scope, db),
    ...(await voicesOf(scope, db, now)),
    ...(await newsOf(scope, db, meetings, now)),
  })
}

function seatsOf(seats: readonly SeatRow[]): DueFacts['seats'] {
  return seats.map(({ id, sector, organisation, strength, vacant, holder, next }) => ({
    id, sector, strength, organisation: organisation?.name ?? null, since: vacant?.since ?? null, days: vacant?.days ?? 0,
    // Somebody who is appointed from a later day ends the worry.
    until: next ? null : (holder?.until ?? null),
  }))
}

function goalsOf(goals: readonly GoalLine[]): DueFacts['goals'] {
  return goals.map((goal) => ({ id: goal.id, state: goal.state, text: goal.version.text, isMeasured: goal.measure !== null, hasValue: goal.now !== null, isJudged: goal.status !== null }))
}

async function tasksOf(scope: NetworkScope, db: Db): Promise<DueFacts['tasks']> {
  const rows = await db.actionPoint.findMany({
    where: { ...(await seenActions(scope, db)), state: { in: ['open', 'in_progress'] } }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, dueOn: true, state: true, ownerMemberId: true, ownerOrganisationId: true, ownerMember: { select: { validTo: true } } },
  })
  const day = new Date(today(scope.timeZone))
  return rows.map(({ dueOn, state, ownerMember, ...row }) => ({
    ...row, dueOn: isoDay(dueOn), isBegun: state === 'in_progress',
    // A task whose owner has left is nobody's, and so the chair's (domain.md 3.3).
    ownerMemberId: ownerMember?.validTo && ownerMember.validTo < day ? null : row.ownerMemberId,
  }))
}

async function clockOf(scope: NetworkScope, db: Db, now: Date): Promise<ClockDue[]> {
  const entries = await listDueEntries(scope, db, now)
  return entries.flatMap(({ item, day, state }) => (item ? [{ id: item.id, year: item.year, title: item.title, due: day, isLate: state === 'late', ownerMemberId: item.ownerMemberId, ownerOrganisationId: item.ownerOrganisationId }] : []))
}

async function decisionsOf(scope: NetworkScope, db: Db): Promise<DueFacts['decisions']> {
  const waiting = await listDecisions(scope, db, 'waiting')
  const restricted = await db.decision.findMany({ where: { networkId: scope.networkId, id: { in: waiting.map((row) => row.id) }, agendaItem: { isRestricted: true } }, select: { id: true } })
  return waiting.flatMap(({ id, number, year, text, forwardedOn }) => (forwardedOn ? [{ id, text, forwardedOn, number: `${number}/${year}`, isRestricted: restricted.some((row) => row.id === id) }] : []))
}

/** Whose word is asked for: calls, polls, written procedures and minutes that are open. */
async function voicesOf({ networkId, timeZone }: NetworkScope, db: Db, now: Date): Promise<Pick<DueFacts, 'replies' | 'polls' | 'votes' | 'minutes'>> {
  const day = new Date(today(timeZone, now))
  const replies = await db.callReply.findMany({ where: { networkId, answer: null, releasedAt: null, meeting: { state: 'called', startsAt: { gt: now } } }, select: { id: true, memberId: true, meetingId: true, meeting: { select: { startsAt: true } } } })
  const polls = await db.pollParticipant.findMany({ where: { networkId, answeredAt: null, poll: { closedAt: null, closesOn: { gte: day } } }, select: { id: true, memberId: true, poll: { select: { id: true, title: true, closesOn: true } } } })
  const votes = await db.procedureAnswer.findMany({ where: { networkId, vote: null, procedure: { state: 'open', closesOn: { gte: day } } }, select: { memberId: true, procedure: { select: { id: true, text: true, closesOn: true } } } })
  const minutes = await db.minutes.findMany({ where: { networkId, state: 'for_comments' }, select: { meetingId: true, commentsUntil: true, meeting: { select: { startsAt: true } }, comments: { select: { memberId: true } }, checkers: { where: { approvedAt: null }, select: { memberId: true } } } })
  return {
    replies: replies.map((row) => ({ meeting: row.meetingId, reply: row.id, memberId: row.memberId, day: wallDate(row.meeting.startsAt, timeZone) })),
    polls: polls.map(({ id, memberId, poll }) => ({ id: poll.id, participant: id, memberId, title: poll.title as LocalizedText, closesOn: isoDay(poll.closesOn) })),
    votes: votes.map(({ memberId, procedure }) => ({ id: procedure.id, memberId, text: procedure.text as LocalizedText, closesOn: isoDay(procedure.closesOn) })),
    minutes: minutes.map((row) => ({
      meeting: row.meetingId, day: wallDate(row.meeting.startsAt, timeZone), commentsUntil: row.commentsUntil && isoDay(row.commentsUntil),
      given: row.comments.flatMap((one) => one.memberId ?? []), silentCheckers: row.checkers.map((one) => one.memberId),
    })),
  }
}

/** The next called meeting and what the last one decided; restricted items are left out whoever asks, since it is told to the young. */
async function newsOf({ networkId, timeZone }: NetworkScope, db: Db, meetings: readonly MeetingLine[], now: Date): Promise<Pick<DueFacts, 'next' | 'last'>> {
  const coming = meetings.filter((row) => row.state === 'called' && row.startsAt > now).at(-1)
  const held = meetings.find((row) => row.state === 'held' || row.state === 'closed')
  const open = { networkId, isRestricted: false }
  const items = coming ? await db.agendaItem.findMany({ where: { ...open, meetingId: coming.id }, orderBy: { position: 'asc' }, select: { title: true } }) : []
  const decisions = held ? await db.decision.findMany({ where: { networkId, meetingId: held.id, OR: [{ agendaItemId: null }, { agendaItem: { isRestricted: false } }] }, orderBy: { number: 'asc' }, select: { text: true } }) : []
  return {
    next: coming ? { id: coming.id, day: wallDate(coming.startsAt, timeZone), titles: items.map((row) => row.title as LocalizedText) } : null,
    last: held ? { id: held.id, day: wallDate(held.startsAt, timeZone), decisions: decisions.map((row) => row.text as LocalizedText) } : null,
  }
}
