import { barsPicture } from '@/components/charts/bars-picture'
import type { FigureFile } from '@/components/charts/figure-file'
import { type CoverageRow, coverageRows } from '@/lib/dashboards/coverage-rules'
import { coverageOf, type MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'
import { bandWord } from './area-words'

/** Each municipality counted once: registered alone or together, reported outside, or not known; with the young people who live there. */
export function coverageFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[]): FigureFile & { rows: CoverageRow[]; word: (row: CoverageRow) => string; heads: string[] } {
  const format = formats(t.lng, t.jurisdiction)
  const rows = coverageRows(all)
  const { young } = figures
  const word = (row: CoverageRow) => t(`dashboards:coverage.${row.kind}`)
  const bands = young ? [t('dashboards:coverage.young', { band: bandWord(young.band) }), t('dashboards:coverage.share')] : []
  const heads = [t('dashboards:coverage.what'), t('dashboards:coverage.municipalities'), ...bands]
  const lacking = coverageOf(all, figures.day).young?.lacking ?? 0
  return {
    rows, word, heads, title: t('dashboards:coverage.heading'), description: t('dashboards:coverage.note'),
    notes: [
      ...(young ? [t('dashboards:source.young', { source: young.source, year: String(young.year) })] : [t('dashboards:coverage.youngUnknown')]),
      ...(young && lacking ? [t('dashboards:coverage.lacking', { count: lacking })] : []), ...areaFacts(t, figures).both,
    ],
    records: [heads, ...rows.map((row) => [word(row), row.municipalities, ...(young ? [row.young, row.share === null ? null : Math.round(10 * row.share) / 10] : [])])],
    picture: barsPicture(rows.map((row) => ({ label: word(row), value: row.municipalities, text: format.number(row.municipalities) }))),
  }
}
