import { MapOfMunicipalities } from '@/components/charts/map-of-municipalities'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { mapFigure } from './map-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; files: Files }

/** The municipalities of the selection as marks; the counts are the legend and the list beside holds the same rows. */
export function AreaMap({ t, figures, rows, files }: Props) {
  const { places, focus, height, states, title, description, notes: [size = '', ...facts] } = mapFigure(t, figures, rows)
  return (
    <Section heading={title}>
      <MapOfMunicipalities
        tableLabel={t('common:table.showTable')} label={description} sizeNote={size} places={places} focus={focus} height={height}
        keyOver={figures.area.jurisdiction === 'FI' ? { left: 0, top: 300 } : undefined} states={states} facts={facts} links={fileLinks(t, files, 'map')}
        table={{ caption: title, head: [{ text: t('dashboards:list.state') }, { text: t('dashboards:coverage.municipalities'), number: true }], rows: states.map(({ label, count }) => [label, count]) }}
      />
    </Section>
  )
}
