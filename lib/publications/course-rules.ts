/** What a network did with its meetings, as numbers that may leave it: decisions answered, actions on time, goals by status. Pure. */
import type { Fact } from './rules'

/** Days are `2026-12-04`. A decision is forwarded when somebody outside is to answer it. */
export type DecisionTimes = { decidedOn: string; isForwarded: boolean; isAnswered: boolean }
/** `doneOn` is null while the action is open; cancelled ones are never among them. */
export type ActionTimes = { dueOn: string; doneOn: string | null }

export const GOAL_STANDINGS = ['on_track', 'at_risk', 'off_track', 'unjudged', 'reached', 'not_reached'] as const
export type GoalStanding = (typeof GOAL_STANDINGS)[number]

/** Per year of decision: `decisions` taken, and `decisions_answered` of the `n` that were sent to somebody for an answer. */
export function decisionFacts(decisions: readonly DecisionTimes[]): Fact[] {
  return yearsOf(decisions.map((one) => one.decidedOn)).flatMap((period) => {
    const own = decisions.filter((one) => one.decidedOn.startsWith(period))
    const forwarded = own.filter((one) => one.isForwarded)
    const answered = forwarded.filter((one) => one.isAnswered).length
    return [fact('decisions', period, own.length), ...(forwarded.length ? [fact('decisions_answered', period, answered, forwarded.length)] : [])]
  })
}

/** Per year in which they were due: `actions_on_time`, done on their day or before, of the `n` done or past their day. One still open and not yet due is not counted. */
export function actionFacts(actions: readonly ActionTimes[], today: string): Fact[] {
  const due = actions.filter((one) => one.doneOn !== null || one.dueOn < today)
  return yearsOf(due.map((one) => one.dueOn)).map((period) => {
    const own = due.filter((one) => one.dueOn.startsWith(period))
    return fact('actions_on_time', period, own.filter((one) => one.doneOn !== null && one.doneOn <= one.dueOn).length, own.length)
  })
}

/** Adopted and ended goals by how they stand now; those nobody has judged are told apart. `part` is the standing, the whole has none. */
export function goalFacts(goals: readonly GoalStanding[]): Fact[] {
  const counts = GOAL_STANDINGS.map((part) => ({ part, value: goals.filter((one) => one === part).length })).filter(({ value }) => value > 0)
  return [fact('goals', 'now', goals.length), ...counts.map(({ part, value }) => ({ ...fact('goals', 'now', value), part }))]
}

function fact(key: string, period: string, value: number, n: number | null = null): Fact {
  return { key, part: '', period, value, n }
}

function yearsOf(days: readonly string[]): string[] {
  return [...new Set(days.map((day) => day.slice(0, 4)))].toSorted()
}
