import { Bars } from '@/components/charts/bars'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { meetingsFigure } from './meetings-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; year: string; files: Files }

/** How often the networks of the area meet, in the chosen year. */
export function MeetingsSpread({ t, figures, rows, year, files }: Props) {
  const { spread, title, description, notes } = meetingsFigure(t, figures, rows, year)
  return (
    <Section heading={title} aside={description}>
      <Bars
        caption={description} heads={{ label: t('dashboards:meetings.times'), bar: title, value: t('dashboards:meetings.networks') }}
        rows={spread.map(({ meetings, networks, label, text }) => ({ key: String(meetings), label, value: networks, text }))}
      />
      <SourceLine facts={notes} links={fileLinks(t, files, 'meetings')} />
    </Section>
  )
}
