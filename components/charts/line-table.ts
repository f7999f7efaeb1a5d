import type { LineSeries } from './line-geometry'
import type { ChartTable } from './table-string'

/** The numbers of a line chart: a row for each period, a column for each series. `hidden` and `missing` are words, never a gap. */
export function lineTable(series: LineSeries[], words: { caption: string; period: string; hidden: string; missing: string }, format: (value: number) => string, xLabel: (x: number) => string = String): ChartTable {
  const periods = [...new Set(series.flatMap((one) => one.points.map((point) => point.x)))].sort((a, b) => a - b)
  const places = series.map((one) => new Map(one.points.map((point) => [point.x, point])))
  const cell = (column: number, x: number) => {
    const point = places[column]?.get(x)
    if (point?.hidden) return words.hidden
    return point === undefined || point.value === null ? words.missing : format(point.value)
  }
  return {
    caption: words.caption,
    head: [{ text: words.period }, ...series.map(({ label }) => ({ text: label, number: 'decimal' as const }))],
    rows: periods.map((x) => [xLabel(x), ...series.map((_, i) => cell(i, x))]),
  }
}
