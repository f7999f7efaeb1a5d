import type { Jurisdiction } from '@/components/charts/map-geometry'
import { MapOfMunicipalities } from '@/components/charts/map-of-municipalities'
import type { MapPlace } from '@/components/charts/map-marks'
import { Section } from '@/components/ui/section'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_ORDER, CLASS_WORDS, nameFor, situationWord } from './area-words'

const HEIGHTS: Partial<Record<string, number>> = { FI: 760, SE: 900, NO: 620, DK: 430, IS: 320, FO: 460, GL: 640, AX: 360 }
const NAMED_TOWNS = 10

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; facts: string[] }

/** The municipalities of the selection as marks; the counts are the legend and the list beside holds the same rows. */
export function AreaMap({ t, figures, rows, facts }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const { jurisdiction } = figures.area
  const focus = (jurisdiction ? [jurisdiction] : ['NO', 'SE', 'FI', 'DK', 'AX']) as Jurisdiction[]
  const towns = new Set(rows.toSorted((a, b) => (b.place.inhabitants ?? 0) - (a.place.inhabitants ?? 0)).slice(0, NAMED_TOWNS).map((row) => row.place.id))
  const places = rows.flatMap((row): MapPlace[] => {
    const { id, lat, lon, inhabitants, slug } = row.place
    if (lat === null || lon === null) return []
    const name = nameFor(row.place, t)
    return [{ id, name, lat, lon, inhabitants, state: row.class, href: `/${t.lng}/places/${slug}`, title: `${name}: ${situationWord(t, row.situation)}`, showName: towns.has(id) }]
  })
  const counts = CLASS_ORDER.map((state) => ({ state, label: t(CLASS_WORDS[state]), number: rows.filter((row) => row.class === state).length }))
  return (
    <Section heading={t('dashboards:map.heading')}>
      <MapOfMunicipalities
        tableLabel={t('common:table.showTable')} label={t('dashboards:map.label')} sizeNote={t('dashboards:map.size')}
        places={places} focus={focus} height={HEIGHTS[jurisdiction ?? ''] ?? 760} keyOver={jurisdiction === 'FI' ? { left: 0, top: 300 } : undefined}
        states={counts.map(({ state, label, number }) => ({ state, label, count: format.number(number) }))} facts={[t('dashboards:map.outlines'), ...facts]}
        table={{ caption: t('dashboards:map.heading'), head: [{ text: t('dashboards:list.state') }, { text: t('dashboards:list.municipality'), number: true }], rows: counts.map(({ label, number }) => [label, format.number(number)]) }}
      />
    </Section>
  )
}
