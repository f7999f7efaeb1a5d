/** What is true about decisions after they are made: where they are on their way, and when one between meetings stands. Pure. */
import type { DecisionAnswer, Vote } from './schema'

/** Days without an answer after which a body is reminded, and after which it is reminded again (our default). */
export const REMIND_AFTER = 30

export type DecisionCourse = 'made' | 'forwarded' | 'received' | DecisionAnswer
export type Course = { forwardedOn: string | null; receivedOn: string | null; answer: DecisionAnswer | null }

/** Where a decision is (domain.md 3.3: made, forwarded, answered). */
export function courseOf(decision: Course): DecisionCourse {
  if (decision.answer) return decision.answer
  if (decision.receivedOn) return 'received'
  return decision.forwardedOn ? 'forwarded' : 'made'
}

/** The shape each step is shown with. */
export const COURSE_KIND = { made: 'idle', forwarded: 'risk', received: 'risk', noted: 'good', adopted: 'good', rejected: 'late', returned: 'risk' } as const satisfies Record<DecisionCourse, string>

/** Whether the body is reminded on a day: it has not answered, and has neither been asked nor reminded in the last thirty days. */
export function isDueForReminder(decision: Course & { remindedOn: string | null }, today: string): boolean {
  if (decision.forwardedOn === null || decision.answer !== null) return false
  return Date.parse(today) - Date.parse(decision.remindedOn ?? decision.forwardedOn) >= REMIND_AFTER * 86_400_000
}

export type Count = { asked: number; yes: number; no: number; abstain: number }

export function countVotes(votes: readonly (Vote | null)[]): Count {
  const of = (vote: Vote) => votes.filter((one) => one === vote).length
  return { asked: votes.length, yes: of('yes'), no: of('no'), abstain: of('abstain') }
}

/**
 * Whether a written procedure is carried (our rule): at least half of those who may decide have answered, and more of them
 * say yes than no. Whoever answers "abstain" counts as having answered.
 */
export function isCarried(count: Count): boolean {
  return (count.yes + count.no + count.abstain) * 2 >= count.asked && count.yes > count.no
}
