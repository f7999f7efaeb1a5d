/** The shapes of what is due, and what is due around meetings. Pure; days are `2026-12-04` in the network's zone. */
import { REMIND_AFTER } from '@/lib/decisions/rules'
import type { LocalizedText } from '@/lib/i18n/content'
import { daysBetween, ENDING_DAYS } from '@/lib/members/rules'
import type { NetworkSector } from '@/lib/sectors/queries'

/** How many days before, or after, a thing is told. A clock item's preparation may have begun long before. */
export const NOTICE = { call: 7, task: 7, clock: 14, ending: ENDING_DAYS, answer: REMIND_AFTER, outcome: 31 } as const

/** `id` is the object's own; `due` the day it is due, or since when it lacks. */
type Base = { id: string; isLate: boolean; due: string | null }
type Dated = Base & { due: string }
type Owned = { ownerMemberId: string | null; ownerOrganisationId: string | null }
type OfSeat = { sector: NetworkSector; organisation: string | null }

export type Due =
  | (Dated & OfSeat & { kind: 'vacant'; days: number })
  | (Dated & OfSeat & { kind: 'ending' })
  | (Dated & Owned & { kind: 'task'; text: string; isBegun: boolean })
  | (Dated & { kind: 'ownerless'; text: string })
  | (Dated & { kind: 'call'; day: string; items: number })
  | (Dated & { kind: 'record' })
  | (Dated & { kind: 'invitation'; host: LocalizedText })
  | (Dated & Owned & { kind: 'clock'; year: number; title: LocalizedText })
  | (Base & { kind: 'valueless' | 'unjudged' | 'proposed'; text: LocalizedText })
  | (Dated & { kind: 'answer' | 'unanswered'; number: string; text: LocalizedText; isRestricted: boolean })
  | (Dated & { kind: 'reply'; memberId: string; reply: string })
  | (Dated & { kind: 'poll'; memberId: string; participant: string; title: LocalizedText })
  | (Dated & { kind: 'vote'; memberId: string; text: LocalizedText })
  | (Dated & { kind: 'check'; memberId: string; day: string })
  | (Dated & { kind: 'comments'; day: string; /** Members who have written one. */ given: string[] })
  | (Dated & { kind: 'meeting'; titles: LocalizedText[] })
  | (Dated & { kind: 'outcome'; decisions: LocalizedText[] })

export type ClockDue = Dated & Owned & { year: number; title: LocalizedText }
type Planned = { id: string; state: 'draft' | 'called'; day: string; items: number }

export type DueFacts = {
  today: string
  callDays: number
  /** `since`: the day nobody has sat there from, null while somebody does; `until`: that person's last day. */
  seats: (OfSeat & { id: string; strength: string; since: string | null; days: number; until: string | null })[]
  tasks: (Owned & { id: string; text: string; dueOn: string; isBegun: boolean })[]
  /** Meetings that are planned or called, with the day they begin. */
  planned: Planned[]
  goals: { id: string; state: string; text: LocalizedText; isMeasured: boolean; hasValue: boolean; isJudged: boolean }[]
  clock: ClockDue[]
  /** Sent to those who decide, and without an answer. */
  decisions: { id: string; number: string; text: LocalizedText; forwardedOn: string; isRestricted: boolean }[]
  /** Called and silent; asked in a poll or a written procedure that is open, and silent. */
  replies: { meeting: string; reply: string; memberId: string; day: string }[]
  polls: { id: string; participant: string; memberId: string; title: LocalizedText; closesOn: string }[]
  votes: { id: string; memberId: string; text: LocalizedText; closesOn: string }[]
  /** Other networks' meetings that wait for this one's yes or no. */
  invitations: { id: string; day: string; host: LocalizedText }[]
  minutes: { meeting: string; day: string; commentsUntil: string | null; given: string[]; silentCheckers: string[] }[]
  /** For the young: what the next called meeting is about, and what the last one decided; restricted items left out. */
  next: { id: string; day: string; titles: LocalizedText[] } | null
  last: { id: string; day: string; decisions: LocalizedText[] } | null
}

/** A meeting that has been wants its attendance; a draft that is near wants its call. */
export function callDue(meeting: Planned, { today, callDays }: DueFacts): Due[] {
  const { id, day, items } = meeting
  if (day < today) return [{ kind: 'record', id, isLate: true, due: day }]
  const left = daysBetween(today, day) - callDays
  if (meeting.state === 'called' || left > NOTICE.call) return []
  return [{ kind: 'call', id, isLate: left < 0, due: new Date(Date.parse(day) - callDays * 86_400_000).toISOString().slice(0, 10), day, items }]
}

/** What asks for somebody's own word: replies, polls, votes, minutes; and what the young are told. */
export function voiceDues({ today, replies, polls, votes, minutes, next, last }: DueFacts): Due[] {
  return [
    ...replies.map(({ meeting, reply, memberId, day }): Due => ({ kind: 'reply', id: meeting, isLate: false, due: day, memberId, reply })),
    ...polls.map(({ closesOn, ...poll }): Due => ({ kind: 'poll', isLate: closesOn < today, due: closesOn, ...poll })),
    ...votes.map(({ closesOn, ...vote }): Due => ({ kind: 'vote', isLate: closesOn < today, due: closesOn, ...vote })),
    ...minutes.flatMap(({ meeting, day, commentsUntil, given, silentCheckers }): Due[] => [
      ...(commentsUntil !== null && commentsUntil >= today ? [{ kind: 'comments' as const, id: meeting, isLate: false, due: commentsUntil, day, given }] : []),
      ...silentCheckers.map((memberId): Due => ({ kind: 'check', id: meeting, isLate: false, due: commentsUntil ?? day, day, memberId })),
    ]),
    ...(next ? [{ kind: 'meeting' as const, id: next.id, isLate: false, due: next.day, titles: next.titles }] : []),
    ...(last && last.decisions.length > 0 && daysBetween(last.day, today) <= NOTICE.outcome ? [{ kind: 'outcome' as const, id: last.id, isLate: false, due: last.day, decisions: last.decisions }] : []),
  ]
}
