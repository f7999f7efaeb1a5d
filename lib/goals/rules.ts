/** What is true about goals: when one may be adopted, and how far it has come. Pure. */
import { axisYear } from '@/lib/indicators/rules'
import type { GoalStatus } from './schema'

export type GoalState = 'proposed' | 'adopted' | 'reached' | 'not_reached' | 'dropped'
export type GoalNumbers = { baselineValue: number | null; baselinePeriod: string | null; targetValue: number | null; targetPeriod: string | null }

/** What an adoption lacks (domain.md 3.4): baseline and target, or an explicit reason for a goal without numbers. Null when nothing. */
export function lacksForAdoption(version: GoalNumbers & { qualitativeReason: string | null; measured: boolean }): 'baseline' | 'target' | 'reason' | null {
  if (!version.measured) return version.qualitativeReason ? null : 'reason'
  if (version.baselineValue === null || !version.baselinePeriod) return 'baseline'
  return version.targetValue === null || !version.targetPeriod ? 'target' : null
}

/** Where the value should be in a year if the way from baseline to target were even; null without both, or before the start. */
export function expectedValue(goal: GoalNumbers, year: number): number | null {
  if (goal.baselineValue === null || goal.targetValue === null || !goal.baselinePeriod || !goal.targetPeriod) return null
  const [from, to] = [axisYear(goal.baselinePeriod), axisYear(goal.targetPeriod)]
  if (to <= from || year < from) return null
  return goal.baselineValue + (goal.targetValue - goal.baselineValue) * Math.min(1, (year - from) / (to - from))
}

/** What the numbers suggest; people judge. At least nine tenths of the even way is on track, behind the start is off track. */
export function suggestedStatus(goal: GoalNumbers, now: { period: string; value: number } | null): GoalStatus | null {
  if (!now || goal.baselineValue === null || goal.targetValue === null) return null
  const expected = expectedValue(goal, axisYear(now.period))
  const whole = goal.targetValue - goal.baselineValue
  if (expected === null || whole === 0) return null
  const [done, due] = [(now.value - goal.baselineValue) / whole, (expected - goal.baselineValue) / whole]
  if (done < 0) return 'off_track'
  return done >= due * 0.9 ? 'on_track' : 'at_risk'
}

export const STATUS_KIND = { on_track: 'good', at_risk: 'risk', off_track: 'late' } as const

/** The text key of a goal's status or state, and the shape it is shown with. */
export function goalMark(goal: { state: GoalState; status: GoalStatus | null }) {
  const ended = { reached: 'done', not_reached: 'late', dropped: 'idle' } as const
  if (goal.state === 'proposed') return { kind: 'idle', key: 'goals:state.proposed' } as const
  if (goal.state !== 'adopted') return { kind: ended[goal.state], key: `goals:state.${goal.state === 'not_reached' ? 'notReached' : goal.state}` } as const
  if (!goal.status) return { kind: 'idle', key: 'goals:state.notJudged' } as const
  const keys = { on_track: 'common:status.onTrack', at_risk: 'common:status.atRisk', off_track: 'common:status.offTrack' } as const
  return { kind: STATUS_KIND[goal.status], key: keys[goal.status] } as const
}
