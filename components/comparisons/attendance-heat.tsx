import { HeatMap } from '@/components/charts/heat-map'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import type { Compared } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { ATTENDANCE_LIMITS, attendanceFigure } from './attendance-figure'

type Props = { t: Texts; chosen: readonly Compared[]; facts: string[]; files: Files }

/** Attendance of the required sectors over the last four meetings, a network a row. Nothing when no attendance is seen. */
export function AttendanceHeat({ t, chosen, facts, files }: Props) {
  const figure = attendanceFigure(t, chosen, facts)
  if (!figure) return null
  return (
    <Section heading={figure.title} aside={figure.description} id="attendance">
      <HeatMap
        caption={t('comparisons:attendance.heading')} rowHead={t('comparisons:cohort.network')} limits={ATTENDANCE_LIMITS} rows={figure.rows} columns={figure.columns}
        facts={figure.notes} links={fileLinks(t, files, 'attendance')}
      />
    </Section>
  )
}
