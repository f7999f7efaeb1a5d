import { SmallMultiples } from '@/components/charts/small-multiples'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import type { Compared } from '@/lib/comparisons/schema'
import type { ComparedIndicator, ComparedSeries } from '@/lib/comparisons/series-queries'
import type { Texts } from '@/lib/i18n/texts'
import { seriesFigure } from './series-figure'

type Props = { t: Texts; chosen: readonly Compared[]; indicator: ComparedIndicator | null; series: readonly ComparedSeries[]; files: Files }

/** One official share for each network's lead municipality, small pictures on one scale. */
export function SeriesMultiples({ t, chosen, indicator, series, files }: Props) {
  const figure = seriesFigure(t, { chosen, indicator, series })
  if (!figure) return <p className="muted mt-9">{t('comparisons:series.none')}</p>
  return (
    <Section heading={figure.title} aside={figure.description} id="series">
      <SmallMultiples
        panels={figure.panels.map((panel) => ({ ...panel, label: panel.name }))} format={figure.format} tableLabel={t('common:table.showTable')} facts={figure.notes} links={fileLinks(t, files, 'series')}
        table={{ caption: figure.title, period: t('comparisons:series.period'), hidden: t('common:value.hidden'), missing: t('common:value.missing') }}
      />
    </Section>
  )
}
