import type { FigureFile } from '@/components/charts/figure-file'
import type { LinePoint } from '@/components/charts/line-geometry'
import { multiplesPicture } from '@/components/charts/multiples-picture'
import { LEAST_FOR_SHARE } from '@/lib/dashboards/rollup-rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { percentOf, type YearOfCoverage } from '@/lib/dashboards/trend-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'
import { nameFor } from './area-words'
import { yearsOf } from './trend-figure'

type RegionYears = { slug: string; name: string; municipalities: number; years: YearOfCoverage[] }
export type TrendRegions = FigureFile & { panels: { key: string; slug: string; name: string; points: LinePoint[] }[]; context: LinePoint[]; format: (value: number) => string }

/** The same line for each region on one scale, the whole area in grey; regions with few municipalities stand in the file alone. */
export function trendRegionsFigure(t: Texts, figures: AreaFigures): TrendRegions {
  const f = formats(t.lng, t.jurisdiction)
  const regions = regionsOf(t, figures)
  const large = regions.filter((one) => one.municipalities >= LEAST_FOR_SHARE)
  const pointsOf = (years: readonly YearOfCoverage[]) => years.map((one) => ({ x: one.year, value: percentOf(one.registered, one.municipalities) }))
  const panels = large.map((one) => ({ key: one.slug, slug: one.slug, name: one.name, points: pointsOf(one.years) }))
  const context = pointsOf(yearsOf(figures))
  const format = (value: number) => f.percent(value, 0)
  const few = regions.length - large.length
  return {
    panels, context, format, title: t('dashboards:trend.regions'), description: t('dashboards:trend.regionsNote'),
    notes: [t('dashboards:trend.grey'), ...(few ? [t('dashboards:trend.few', { count: few })] : []), ...areaFacts(t, figures).both],
    records: [
      [t('dashboards:list.region'), t('dashboards:trend.year'), t('dashboards:trend.registered'), t('dashboards:trend.met'), t('dashboards:trend.outside'), t('dashboards:trend.recordedNone'), t('dashboards:trend.unknown'), t('dashboards:trend.municipalities')],
      ...regions.flatMap(({ name, years }) => years.map((one) => [name, one.year, one.registered, one.met, one.outside, one.recordedNone, one.unknown, one.municipalities])),
    ],
    picture: panels.length > 1 && context.length > 1 ? multiplesPicture({ panels, context, format, yFrom: 0 }) : null,
  }
}

/** Every region with the years of the whole area, so that a year before its first network is a zero and not a gap. */
function regionsOf(t: Texts, figures: AreaFigures): RegionYears[] {
  const { compare } = formats(t.lng, t.jurisdiction)
  const slugs = new Map(figures.municipalities.flatMap(({ region }) => (region ? [[region.slug, nameFor(region, t)] as const] : [])))
  const first = yearsOf(figures)[0]?.year
  return [...slugs].toSorted((a, b) => compare(a[1], b[1])).map(([slug, name]) => {
    const ids = figures.municipalities.filter((place) => place.region?.slug === slug).map((place) => place.id)
    return { slug, name, municipalities: ids.length, years: first === undefined ? [] : yearsOf(figures, ids, first) }
  })
}
