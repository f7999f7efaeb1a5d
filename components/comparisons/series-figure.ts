import type { FigureFile } from '@/components/charts/figure-file'
import { multiplesPicture } from '@/components/charts/multiples-picture'
import type { Compared } from '@/lib/comparisons/schema'
import type { ComparedIndicator, ComparedSeries } from '@/lib/comparisons/series-queries'
import { textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { placesName } from './network-words'

type Drawn = { chosen: readonly Compared[]; indicator: ComparedIndicator | null; series: readonly ComparedSeries[] }
export type SeriesFigure = FigureFile & { panels: { key: string; name: string; points: ComparedSeries['points'] }[]; format: (value: number) => string }

/** One official share for each network's lead municipality on one scale; null when fewer than two have it. */
export function seriesFigure(t: Texts, { chosen, indicator, series }: Drawn): SeriesFigure | null {
  const f = formats(t.lng, t.jurisdiction)
  const panels = chosen.flatMap((network) => {
    const points = series.find((one) => one.placeId === network.placeIds[0])?.points ?? []
    return points.some((point) => point.value !== null) ? [{ key: network.id, name: placesName(network, t), points }] : []
  })
  if (!indicator || panels.length < 2) return null
  const name = textIn(indicator.names, t.lng, t.jurisdiction)
  const direction = { up: t('common:figure.higherIsBetter'), down: t('common:figure.lowerIsBetter'), neutral: null }[indicator.direction]
  const format = (value: number) => f.number(value, indicator.decimals)
  const years = [...new Set(panels.flatMap((panel) => panel.points.map((point) => point.x)))].toSorted((a, b) => a - b)
  const at = (points: ComparedSeries['points'], x: number) => points.find((point) => point.x === x)
  return {
    panels, format, title: name, description: [t('comparisons:series.note', { name }), direction].filter(Boolean).join(' · '),
    notes: [t('comparisons:series.same'), t('comparisons:series.grey'), ...(chosen.some((network) => network.placeIds.length > 1) ? [t('comparisons:series.lead')] : []), ...indicator.sources.map((source) => t('common:figure.source', { source }))],
    records: [[t('comparisons:series.period'), ...panels.map((panel) => panel.name)], ...years.map((x) => [x, ...panels.map(({ points }) => (at(points, x)?.hidden ? t('common:value.hidden') : (at(points, x)?.value ?? null)))])],
    picture: multiplesPicture({ panels, format }),
  }
}
