import { barsPicture } from '@/components/charts/bars-picture'
import type { FigureFile } from '@/components/charts/figure-file'
import { courseByYear, type CourseYear, goalStandings } from '@/lib/dashboards/course-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import { networksIn } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { TextKey } from '@/lib/i18n/resources'
import type { Texts } from '@/lib/i18n/texts'
import type { GoalStanding } from '@/lib/publications/course-rules'
import { areaFacts } from './area-facts'

/** Decisions, answers and actions of an area's networks by year, added up: no network is told apart. */
export function courseFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[]): FigureFile & { years: CourseYear[] } {
  const years = courseByYear(networksIn(all))
  const heads = [t('dashboards:trend.year'), t('dashboards:meetings.networks'), t('dashboards:course.decisions'), t('dashboards:course.sent'), t('dashboards:course.answered'), t('dashboards:course.due'), t('dashboards:course.onTime')]
  return {
    years, title: t('dashboards:course.heading'), description: t('dashboards:course.note'), notes: [t('dashboards:course.means'), ...areaFacts(t, figures).both],
    records: [heads, ...years.map((one) => [one.year, one.networks, one.decisions, one.sent, one.answered, one.due, one.onTime])], picture: null,
  }
}

const STANDING_WORDS = {
  on_track: 'common:status.onTrack', at_risk: 'common:status.atRisk', off_track: 'common:status.offTrack', unjudged: 'dashboards:goal.unjudged', reached: 'common:status.reached', not_reached: 'dashboards:goal.notReached',
} as const satisfies Record<GoalStanding, TextKey>

/** The goals of an area's networks by how they stand. */
export function goalsFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[]): FigureFile & { rows: { key: string; label: string; value: number; text: string }[] } {
  const { number } = formats(t.lng, t.jurisdiction)
  const rows = goalStandings(networksIn(all)).map(({ standing, goals }) => ({ key: standing, label: t(STANDING_WORDS[standing]), value: goals, text: number(goals) }))
  return {
    rows, title: t('dashboards:goal.heading'), description: t('dashboards:goal.note'), notes: [t('dashboards:goal.means'), ...areaFacts(t, figures).both],
    records: [[t('dashboards:goal.what'), t('dashboards:goal.goals')], ...rows.map((row) => [row.label, row.value])], picture: barsPicture(rows),
  }
}
