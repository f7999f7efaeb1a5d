import type { FigureFile } from '@/components/charts/figure-file'
import type { Jurisdiction } from '@/components/charts/map-geometry'
import type { MapPlace, MapState } from '@/components/charts/map-marks'
import { mapPicture } from '@/components/charts/map-picture'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'
import { CLASS_ORDER, CLASS_WORDS, nameFor, situationWord } from './area-words'

const HEIGHTS: Partial<Record<string, number>> = { FI: 760, SE: 900, NO: 620, DK: 430, IS: 320, FO: 460, GL: 640, AX: 360 }
const NAMED_TOWNS = 10

export type MapFigure = FigureFile & { places: MapPlace[]; focus: Jurisdiction[]; height: number; states: { state: MapState; count: string; label: string }[] }

/** The municipalities of the selection as marks, with the counts that are the legend. */
export function mapFigure(t: Texts, figures: AreaFigures, rows: readonly MunicipalityRow[]): MapFigure {
  const format = formats(t.lng, t.jurisdiction)
  const { jurisdiction } = figures.area
  const focus: Jurisdiction[] = jurisdiction ? [jurisdiction as Jurisdiction] : ['NO', 'SE', 'FI', 'DK', 'AX']
  const towns = new Set(rows.toSorted((a, b) => (b.place.inhabitants ?? 0) - (a.place.inhabitants ?? 0)).slice(0, NAMED_TOWNS).map((row) => row.place.id))
  const places = rows.flatMap((row): MapPlace[] => {
    const { id, lat, lon, inhabitants, slug } = row.place
    if (lat === null || lon === null) return []
    const name = nameFor(row.place, t)
    return [{ id, name, lat, lon, inhabitants, state: row.class, href: `/${t.lng}/places/${slug}`, title: `${name}: ${situationWord(t, row.situation)}`, showName: towns.has(id) }]
  })
  const counts = CLASS_ORDER.map((state) => ({ state, label: t(CLASS_WORDS[state]), number: rows.filter((row) => row.class === state).length }))
  const states = counts.map(({ state, label, number }) => ({ state, label, count: format.number(number) }))
  const height = HEIGHTS[jurisdiction ?? ''] ?? 760
  return {
    places, focus, height, states, title: t('dashboards:map.heading'), description: t('dashboards:map.label'), notes: [t('dashboards:map.size'), t('dashboards:map.outlines'), ...areaFacts(t, figures).invented],
    records: [[t('dashboards:list.state'), t('dashboards:coverage.municipalities')], ...counts.map(({ label, number }) => [label, number])],
    picture: mapPicture({ places, focus, states, height }),
  }
}
