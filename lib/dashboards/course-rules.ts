/** What the networks of an area do with their meetings, added up: decisions, answers, actions and goals. Numbers only. Pure. */
import type { NetworkFigures } from '@/lib/comparisons/schema'
import { GOAL_STANDINGS, type GoalStanding } from '@/lib/publications/course-rules'

export type CourseYear = { year: string; networks: number; decisions: number; sent: number; answered: number; due: number; onTime: number }

/** The newest years first, at most `most`: sums over the networks whose figures are seen, and how many those are. */
export function courseByYear(networks: readonly NetworkFigures[], most = 3): CourseYear[] {
  const facts = networks.flatMap((one) => one.facts.filter((fact) => fact.status === 'value' && fact.part === '' && ['decisions', 'decisions_answered', 'actions_on_time'].includes(fact.key)).map((fact) => ({ ...fact, network: one.id })))
  const years = [...new Set(facts.map((fact) => fact.period))].toSorted().toReversed().slice(0, most)
  return years.map((year) => {
    const own = facts.filter((fact) => fact.period === year)
    const sum = (key: string, of: 'value' | 'n') => own.filter((fact) => fact.key === key).reduce((total, fact) => total + (fact[of] ?? 0), 0)
    return {
      year, networks: new Set(own.map((fact) => fact.network)).size, decisions: sum('decisions', 'value'), sent: sum('decisions_answered', 'n'), answered: sum('decisions_answered', 'value'),
      due: sum('actions_on_time', 'n'), onTime: sum('actions_on_time', 'value'),
    }
  })
}

/** Goals of the networks by how they stand, in the order of standings; none is a zero, not a gap. */
export function goalStandings(networks: readonly NetworkFigures[]): { standing: GoalStanding; goals: number }[] {
  return GOAL_STANDINGS.map((standing) => ({
    standing, goals: networks.reduce((total, one) => total + (one.facts.find((fact) => fact.key === 'goals' && fact.part === standing && fact.status === 'value')?.value ?? 0), 0),
  }))
}
