import { Bars } from '@/components/charts/bars'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import { meetingsSpread } from '@/lib/dashboards/rollup-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'

type Props = { t: Texts; rows: readonly MunicipalityRow[]; year: string; day: string; facts: string[] }

/** How many networks held none, one, … six or more meetings in the year; what is not seen is said below. */
export function MeetingsSpread({ t, rows, year, day, facts }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const { spread, unknown } = meetingsSpread(rows, year)
  const label = (meetings: number, isMore: boolean) => (isMore ? t('dashboards:meetings.orMore', { number: String(meetings) }) : format.number(meetings))
  const notes = [year === day.slice(0, 4) ? t('dashboards:meetings.running', { year }) : null, unknown ? t('dashboards:meetings.unknown', { count: unknown }) : null]
  return (
    <Section heading={t('dashboards:meetings.heading')} aside={t('dashboards:meetings.note', { year })}>
      <Bars
        caption={t('dashboards:meetings.note', { year })} heads={{ label: t('dashboards:meetings.times'), bar: t('dashboards:meetings.heading'), value: t('dashboards:meetings.networks') }}
        rows={spread.map(({ meetings, isMore, networks }) => ({ key: String(meetings), label: label(meetings, isMore), value: networks, text: format.number(networks) }))}
      />
      <SourceLine facts={[...notes, ...facts]} />
    </Section>
  )
}
