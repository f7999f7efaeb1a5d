/** What is late and due in a network, and whose it is: the one rule for its home, for «my work» and for the letter. Pure; days are `2026-12-04`. */
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkRole } from '@/lib/access/roles'
import { daysBetween } from '@/lib/members/rules'
import { callDue, NOTICE, voiceDues } from './due-rules'
import type { Due, DueFacts } from './due-rules'

/** Everything of a network that is late or due, the late first and the oldest of them first within each kind. */
export function dueThings(facts: DueFacts): Due[] {
  const due: Due[] = [
    ...facts.seats.flatMap((seat) => seatDue(seat, facts.today)),
    ...facts.tasks.flatMap((task) => taskDue(task, facts.today)),
    ...facts.planned.flatMap((meeting) => callDue(meeting, facts)),
    ...facts.invitations.map(({ id, day, host }): Due => ({ kind: 'invitation', id, isLate: false, due: day, host })),
    ...facts.clock.filter((item) => item.isLate || daysBetween(facts.today, item.due) <= NOTICE.clock).map((item): Due => ({ kind: 'clock', ...item })),
    ...facts.goals.flatMap(goalDue),
    ...facts.decisions.flatMap((one) => decisionDue(one, facts.today)),
    ...voiceDues(facts),
  ]
  return due.sort((a, b) => Number(b.isLate) - Number(a.isLate))
}

function seatDue({ id, strength, since, until, days, ...seat }: DueFacts['seats'][number], today: string): Due[] {
  if (since !== null) return strength === 'must' ? [{ kind: 'vacant', id, isLate: true, due: since, days, ...seat }] : []
  const left = until === null ? Infinity : daysBetween(today, until)
  return until !== null && left >= 0 && left <= NOTICE.ending ? [{ kind: 'ending', id, isLate: false, due: until, ...seat }] : []
}

function taskDue({ id, dueOn, ...task }: DueFacts['tasks'][number], today: string): Due[] {
  const days = daysBetween(today, dueOn)
  if (task.ownerMemberId === null && task.ownerOrganisationId === null) return [{ kind: 'ownerless', id, isLate: true, due: dueOn, text: task.text }]
  return [{ kind: 'task', id, isLate: days < 0, due: dueOn, ...task }]
}

function goalDue({ id, state, text, isMeasured, hasValue, isJudged }: DueFacts['goals'][number]): Due[] {
  const base = { id, isLate: false, due: null, text }
  if (state === 'proposed') return [{ kind: 'proposed', ...base }]
  if (state !== 'adopted') return []
  if (isMeasured && !hasValue) return [{ kind: 'valueless', ...base }]
  return isJudged ? [] : [{ kind: 'unjudged', ...base }]
}

/** A decision that waits for the answer of those above: theirs to give from the first day, the chair's to ask for when it is late. */
function decisionDue({ forwardedOn, ...decision }: DueFacts['decisions'][number], today: string): Due[] {
  const isLate = daysBetween(forwardedOn, today) >= NOTICE.answer
  const due = new Date(Date.parse(forwardedOn) + NOTICE.answer * 86_400_000).toISOString().slice(0, 10)
  const answer: Due = { kind: 'answer', isLate, due, ...decision }
  return isLate ? [answer, { ...answer, kind: 'unanswered', isLate: true }] : [answer]
}

const OF_THE_NETWORK: readonly Due['kind'][] = ['vacant', 'ending', 'task', 'ownerless', 'call', 'record', 'invitation', 'clock', 'valueless', 'unjudged', 'unanswered']

/** What the home of a network shows: that which is the network's, whoever does it; tasks only when they are near. */
export function networkThings(due: readonly Due[], today: string): Due[] {
  return due.filter((one) => OF_THE_NETWORK.includes(one.kind) && (one.kind !== 'task' || daysBetween(today, one.due) <= NOTICE.task))
}

/** Who reads: as what in this network, by which rows of it. */
export type Reader = { role: NetworkRole; memberId: string | null; organisationId: string | null }

/** What of it is this reader's: her own tasks and answers, and what her role sees to. */
export function myThings(due: readonly Due[], reader: Reader): Due[] {
  return due.filter((one) => isMine(one, reader))
}

function isMine(due: Due, { role, memberId, organisationId }: Reader): boolean {
  switch (due.kind) {
    case 'task':
    case 'clock':
      if (due.ownerMemberId !== null) return due.ownerMemberId === memberId
      if (due.ownerOrganisationId !== null) return due.ownerOrganisationId === organisationId
      return mayInNetwork(role, 'clocks.keep')
    case 'reply':
    case 'poll':
    case 'vote':
    case 'check':
      return due.memberId === memberId
    case 'comments':
      return memberId !== null && !due.given.includes(memberId)
    case 'answer':
      return role === 'executive' && !due.isRestricted
    case 'proposed':
      return role === 'executive'
    case 'meeting':
    case 'outcome':
      return role === 'youth'
    default:
      return mayInNetwork(role, SEEN_TO[due.kind])
  }
}

/** Which permission sees to what is nobody's own. */
const SEEN_TO = {
  vacant: 'members.seat', ending: 'members.seat', ownerless: 'meetings.schedule', call: 'meetings.schedule', record: 'meetings.record', invitation: 'meetings.schedule',
  valueless: 'meetings.schedule', unjudged: 'meetings.schedule', unanswered: 'decisions.forward',
} as const

/** What is mine with my open tasks by day: the late first, then by the day it is due; what has no day comes last. */
export function inOrder(due: readonly Due[]): Due[] {
  return [...due].sort((a, b) => Number(b.isLate) - Number(a.isLate) || (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}

/** The text key of a role in a network. */
export function roleKey(role: NetworkRole) {
  if (role === 'vice_chair') return 'work:role.viceChair'
  if (role === 'municipal_administrator') return 'work:role.municipalAdministrator'
  return `work:role.${role}` as const
}

export type { Due, DueFacts } from './due-rules'
