import type { FigureFile } from '@/components/charts/figure-file'
import { type LineSeries } from '@/components/charts/line-geometry'
import { linePicture } from '@/components/charts/line-picture'
import type { ChartTable } from '@/components/charts/table-string'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { coverageByYear, percentOf, type YearOfCoverage } from '@/lib/dashboards/trend-rules'
import { isoDay } from '@/lib/i18n/dates'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'

/** Coverage year by year over some of the area's municipalities, from `since` on; empty where no row speaks of any year. */
export function yearsOf(figures: AreaFigures, placeIds = figures.municipalities.map((place) => place.id), since?: number): YearOfCoverage[] {
  const records = figures.known.map((one) => ({ placeId: one.placeId, isFound: one.isFound, day: isoDay(one.seenOn) }))
  return coverageByYear(placeIds, figures.history, records, figures.day, since)
}

export type TrendFigure = FigureFile & { years: YearOfCoverage[]; series: LineSeries[]; table: ChartTable; format: (value: number) => string }

/** The line of an area: municipalities in a network at each year's end, those whose network met, and those reported outside. */
export function trendFigure(t: Texts, figures: AreaFigures): TrendFigure {
  const f = formats(t.lng, t.jurisdiction)
  const years = yearsOf(figures)
  const [first, last] = [years[0], years.at(-1)]
  const line = (key: 'registered' | 'met' | 'outside', kind: LineSeries['kind']): LineSeries => ({
    key, kind, label: t(`dashboards:trend.${key}Short`), points: years.map((one) => ({ x: one.year, value: percentOf(one[key], one.municipalities) })),
  })
  const series = [line('registered', 'own'), line('met', 'mentor'), line('outside', 'peer')].filter((one) => one.points.some((point) => point.value !== null))
  const heads = [t('dashboards:trend.year'), t('dashboards:trend.registered'), t('dashboards:trend.met'), t('dashboards:trend.outside'), t('dashboards:trend.recordedNone'), t('dashboards:trend.unknown'), t('dashboards:trend.municipalities')]
  const cells = (one: YearOfCoverage) => [one.registered, one.met, one.outside, one.recordedNone, one.unknown, one.municipalities]
  const format = (value: number) => f.percent(value, 0)
  const share = (one: YearOfCoverage | undefined) => format(one ? (percentOf(one.registered, one.municipalities) ?? 0) : 0)
  return {
    years, series, format, title: t('dashboards:trend.finding', { from: share(first), first: String(first?.year ?? ''), to: share(last) }), description: t('dashboards:trend.note'),
    notes: [t('dashboards:trend.before', { year: String(first?.year ?? '') }), ...areaFacts(t, figures).both],
    records: [heads, ...years.map((one) => [one.year, ...cells(one)])],
    table: {
      caption: t('dashboards:trend.heading'), head: heads.map((text, i) => (i ? { text, number: true } : { text })),
      rows: years.map((one) => [String(one.year), ...cells(one).map((value) => (value === null ? t('common:word.unknown') : f.number(value)))]),
    },
    picture: years.length > 1 ? linePicture({ series, format, unit: t('dashboards:trend.unit'), yFrom: 0 }) : null,
  }
}
