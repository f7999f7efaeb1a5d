import { HeatMap } from '@/components/charts/heat-map'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_LIMITS, typeFigure } from './sector-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; files: Files }

/** Composition by the type of municipality, with the types nobody can tell here said as such. Nothing when no rule requires any sector. */
export function TypeHeat({ t, figures, rows, files }: Props) {
  const figure = typeFigure(t, figures, rows)
  if (!figure.isChecked) return null
  return (
    <Section heading={figure.title} aside={figure.description} id="types">
      <HeatMap caption={figure.title} rowHead={t('dashboards:type.what')} endHead={figure.endHead} limits={CLASS_LIMITS} rows={figure.rows} columns={figure.columns} facts={figure.notes} links={fileLinks(t, files, 'types')} />
    </Section>
  )
}
