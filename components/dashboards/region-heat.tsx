import { HeatMap, type HeatRow } from '@/components/charts/heat-map'
import { Section } from '@/components/ui/section'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import { areaHref } from '@/lib/dashboards/address-rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import { LEAST_FOR_SHARE, type RegionRow, regionRows, requiredIn } from '@/lib/dashboards/rollup-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { nameFor, sectorWord } from './area-words'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; path: string; choices: AreaChoices; mostMissing: string | null; facts: string[] }

/** Which required sector is present where: percent of the municipalities whose composition is checked. Nothing when no rule requires any. */
export function RegionHeat({ t, figures, rows, path, choices, mostMissing, facts }: Props) {
  const sectors = requiredIn(rows, figures.sectors.map((one) => one.key))
  if (sectors.length === 0) return null
  const { compare } = formats(t.lng, t.jurisdiction)
  const name = (row: RegionRow) => (row.region ? nameFor(row.region, t) : t('dashboards:region.noRegion'))
  const lines = regionRows(rows, sectors).toSorted((a, b) => compare(name(a), name(b))).map((row): HeatRow => ({
    key: row.slug ?? '', label: name(row), href: row.slug ? areaHref(path, { ...choices, region: row.slug }) : undefined, end: `${row.covered}/${row.municipalities}`,
    cells: sectors.map((sector) => {
      const present = row.present.get(sector) ?? 0
      if (row.checked < LEAST_FOR_SHARE) return { state: 'missing' as const, text: row.checked ? `${present}/${row.checked}` : '–' }
      const percent = Math.round((100 * present) / row.checked)
      return { value: percent, text: String(percent) }
    }),
  }))
  const word = mostMissing && sectorWord(figures.sectors, mostMissing, t)
  return (
    <Section heading={word ? sentence(t('dashboards:region.missingMost', { sector: word })) : t('dashboards:region.heading')} aside={t('dashboards:region.note')}>
      <HeatMap
        caption={t('dashboards:region.heading')} rowHead={t('dashboards:list.region')} endHead={t('dashboards:region.end')} limits={[50, 65, 80, 90]} rows={lines}
        columns={sectors.map((key) => ({ key, label: sectorWord(figures.sectors, key, t) }))} facts={[t('dashboards:region.classes'), t('dashboards:region.few'), ...facts]}
      />
    </Section>
  )
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
