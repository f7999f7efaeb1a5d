/** What a chair must know first: late things before due ones. Pure; days are `2026-12-04`. */
import type { NetworkRole } from '@/lib/access/roles'
import type { LocalizedText } from '@/lib/i18n/content'
import { daysBetween } from '@/lib/members/rules'

/** How many days before a call is due it is shown (domain.md 3.3: called so many days before). */
const CALL_NOTICE = 7
/** How soon an agreed task counts as due. */
const TASK_NOTICE = 7
/** How soon a thing of the annual clock is told among what is due; its preparation may have begun long before. */
const CLOCK_NOTICE = 14

export type Due =
  | { kind: 'vacant'; isLate: true; seatId: string; sectorId: string; since: string; days: number; organisation: string | null }
  | { kind: 'task'; isLate: boolean; actionPoint: string; meeting: string | null; text: string; due: string; days: number }
  | { kind: 'call'; isLate: boolean; meeting: string; due: string; startsAt: Date; items: number }
  | { kind: 'record'; isLate: true; meeting: string; startsAt: Date }
  | { kind: 'clock'; isLate: boolean; item: string; year: number; title: LocalizedText; due: string }
  | { kind: 'valueless'; isLate: false; goal: string }
  | { kind: 'unjudged'; isLate: false; goal: string }

export type DueFacts = {
  today: string
  callDays: number
  vacant: { seatId: string; sectorId: string; since: string; days: number; organisation: string | null; strength: string }[]
  tasks: { id: string; meetingId: string | null; text: string; dueOn: string }[]
  /** Meetings that are planned or called, with the day they begin in the network's zone. */
  planned: { id: string; state: 'draft' | 'called'; startsAt: Date; day: string; items: number }[]
  goals: { id: string; state: string; isMeasured: boolean; hasValue: boolean; isJudged: boolean }[]
  clock: ClockDue[]
}

/** A thing of the annual clock that has begun or is late. */
export type ClockDue = { item: string; year: number; title: LocalizedText; due: string; isLate: boolean; ownerMemberId: string | null }

/** Everything that is late or due, the late first and the oldest of them first. */
export function dueThings(facts: DueFacts): Due[] {
  const due: Due[] = [
    ...facts.vacant.filter((seat) => seat.strength === 'must').map((seat): Due => ({ kind: 'vacant', isLate: true, ...seat })),
    ...facts.tasks.flatMap((task) => taskDue(task, facts.today)),
    ...facts.planned.flatMap((meeting) => meetingDue(meeting, facts)),
    ...clockSoon(facts.clock, facts.today).map(({ ownerMemberId: _owner, ...item }): Due => ({ kind: 'clock', ...item })),
    ...facts.goals.flatMap(goalDue),
  ]
  return due.sort((a, b) => Number(b.isLate) - Number(a.isLate))
}

/** What of the clock is late or near enough to be told. */
export function clockSoon(items: readonly ClockDue[], today: string): ClockDue[] {
  return items.filter((item) => item.isLate || daysBetween(today, item.due) <= CLOCK_NOTICE)
}

function taskDue(task: DueFacts['tasks'][number], today: string): Due[] {
  const days = daysBetween(today, task.dueOn)
  return days > TASK_NOTICE ? [] : [{ kind: 'task', isLate: days < 0, actionPoint: task.id, meeting: task.meetingId, text: task.text, due: task.dueOn, days: Math.abs(days) }]
}

function meetingDue(meeting: DueFacts['planned'][number], { today, callDays }: DueFacts): Due[] {
  if (meeting.day < today) return [{ kind: 'record', isLate: true, meeting: meeting.id, startsAt: meeting.startsAt }]
  const left = daysBetween(today, meeting.day) - callDays
  if (meeting.state === 'called' || left > CALL_NOTICE) return []
  const due = new Date(Date.parse(`${meeting.day}T00:00:00Z`) - callDays * 86_400_000).toISOString().slice(0, 10)
  return [{ kind: 'call', isLate: left < 0, meeting: meeting.id, due, startsAt: meeting.startsAt, items: meeting.items }]
}

function goalDue(goal: DueFacts['goals'][number]): Due[] {
  if (goal.state !== 'adopted') return []
  if (goal.isMeasured && !goal.hasValue) return [{ kind: 'valueless', isLate: false, goal: goal.id }]
  return goal.isJudged ? [] : [{ kind: 'unjudged', isLate: false, goal: goal.id }]
}

/** The text key of a role in a network. */
export function roleKey(role: NetworkRole) {
  if (role === 'vice_chair') return 'work:role.viceChair'
  if (role === 'municipal_administrator') return 'work:role.municipalAdministrator'
  return `work:role.${role}` as const
}
