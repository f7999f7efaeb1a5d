import { HeatMap } from '@/components/charts/heat-map'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import { areaHref } from '@/lib/dashboards/address-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_LIMITS, regionFigure } from './sector-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; path: string; choices: AreaChoices; mostMissing: string | null; files: Files }

/** Which required sector is present where: percent of the municipalities whose composition is checked. Nothing when no rule requires any. */
export function RegionHeat({ t, figures, rows, path, choices, mostMissing, files }: Props) {
  const figure = regionFigure(t, figures, rows, mostMissing)
  if (!figure.isChecked) return null
  const lines = figure.rows.map((row) => ({ ...row, href: row.key ? areaHref(path, { ...choices, region: row.key }) : undefined }))
  return (
    <Section heading={figure.title} aside={figure.description} id="regions">
      <HeatMap caption={t('dashboards:region.heading')} rowHead={t('dashboards:list.region')} endHead={figure.endHead} limits={CLASS_LIMITS} rows={lines} columns={figure.columns} facts={figure.notes} links={fileLinks(t, files, 'regions')} />
    </Section>
  )
}
