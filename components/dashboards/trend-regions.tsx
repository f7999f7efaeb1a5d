import { SmallMultiples } from '@/components/charts/small-multiples'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import { areaHref } from '@/lib/dashboards/address-rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { trendRegionsFigure } from './trend-regions-figure'

type Props = { t: Texts; figures: AreaFigures; choices: AreaChoices; path: string; files: Files }

/** How coverage has grown in each region, small pictures on one scale. Nothing for an area of one region. */
export function TrendRegions({ t, figures, choices, path, files }: Props) {
  const { panels, context, format, title, description, notes, picture } = trendRegionsFigure(t, figures)
  if (!picture) return null
  return (
    <Section heading={title} aside={description}>
      <SmallMultiples
        panels={panels.map((panel) => ({ ...panel, label: panel.name, href: areaHref(path, { ...choices, region: panel.slug }) }))} context={context} format={format} yFrom={0}
        facts={notes} links={fileLinks(t, files, 'trend-regions')} tableLabel={t('common:table.showTable')}
        table={{ caption: title, period: t('dashboards:trend.year'), hidden: t('common:value.hidden'), missing: t('common:value.missing') }}
      />
    </Section>
  )
}
