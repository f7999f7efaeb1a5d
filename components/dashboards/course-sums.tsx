import { Bars } from '@/components/charts/bars'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Table } from '@/components/ui/table'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { courseFigure, goalsFigure } from './course-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; files: Files }

/** What comes of the meetings, over all networks of the area by year: decisions answered and actions on time. Nothing where none is seen. */
export function CourseSums({ t, figures, rows, files }: Props) {
  const { number, percent } = formats(t.lng, t.jurisdiction)
  const course = courseFigure(t, figures, rows)
  const of = (part: number, whole: number) => (whole === 0 ? '–' : t('dashboards:course.of', { part, whole, share: percent((100 * part) / whole, 0) }))
  if (course.years.length === 0) return null
  return (
    <Section heading={course.title} aside={course.description} id="course">
      <Table
        caption={course.title} rows={course.years} rowKey={(one) => one.year}
        columns={[
          { key: 'year', head: t('dashboards:trend.year'), rowHead: true, cell: (one) => one.year },
          { key: 'networks', head: t('dashboards:meetings.networks'), number: true, cell: (one) => number(one.networks) },
          { key: 'decisions', head: t('dashboards:course.decisions'), number: true, cell: (one) => number(one.decisions) },
          { key: 'answered', head: t('dashboards:course.answered'), number: true, cell: (one) => of(one.answered, one.sent) },
          { key: 'onTime', head: t('dashboards:course.onTime'), number: true, cell: (one) => of(one.onTime, one.due) },
        ]}
      />
      <SourceLine facts={course.notes} links={fileLinks(t, files, 'course', { isPicture: false })} />
    </Section>
  )
}

/** The goals of all networks of the area by how they stand. Nothing where none is seen. */
export function GoalSums({ t, figures, rows, files }: Props) {
  const goals = goalsFigure(t, figures, rows)
  if (goals.rows.every((row) => row.value === 0)) return null
  return (
    <Section heading={goals.title} aside={goals.description} id="goals">
      <Bars caption={goals.title} heads={{ label: t('dashboards:goal.what'), bar: goals.title, value: t('dashboards:goal.goals') }} rows={goals.rows} />
      <SourceLine facts={goals.notes} links={fileLinks(t, files, 'goals')} />
    </Section>
  )
}
