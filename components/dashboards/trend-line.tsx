import { Figure } from '@/components/charts/figure'
import { LineDrawing } from '@/components/charts/line-drawing'
import { NARROW, WIDE } from '@/components/charts/line-geometry'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import type { AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { trendFigure } from './trend-figure'

/** Coverage at the end of each year, and in whole sentences what a year's figure means. One year alone draws no line. */
export function TrendLine({ t, figures, files }: { t: Texts; figures: AreaFigures; files: Files }) {
  const { years, series, table, format, title, description, notes, picture } = trendFigure(t, figures)
  if (years.length === 0) return <Section heading={t('dashboards:trend.heading')}><p className="muted">{t('dashboards:trend.none')}</p></Section>
  const drawing = { series, format, unit: t('dashboards:trend.unit'), yFrom: 0, hiddenLabel: t('common:value.hidden'), title, description }
  return (
    <Section heading={title} aside={description} id="trend">
      <div className="gap-10 lg:[display:grid] lg:[grid-template-columns:700px_minmax(0,1fr)]">
        <Figure facts={notes} links={fileLinks(t, files, 'trend', { isPicture: picture !== null })} tableLabel={t('common:table.showTable')} table={table}>
          {picture ? <><LineDrawing {...drawing} frame={{ ...WIDE, left: 44, right: 150 }} className="wide-only" /><LineDrawing {...drawing} frame={{ ...NARROW, left: 40, right: 114 }} className="narrow-only" /></> : null}
        </Figure>
        <div className="small max-lg:mt-4">
          <p>{t('dashboards:trend.means')}</p>
          <p className="mt-3">{t('dashboards:trend.meansMet')}</p>
          <p className="mt-3">{t('dashboards:trend.meansOutside')}</p>
        </div>
      </div>
    </Section>
  )
}
