import { escapeHtml } from './escape-html'
import { lastValue, linePath, lineScales, type LineFrame, type LineSeries, lonePoints, type Scales, spread, xTicks } from './line-geometry'
import { COLOURS, type Picture } from './svg-document'

type Lines = { series: readonly LineSeries[]; format: (value: number) => string; unit: string; yFrom?: number }

const FRAME: LineFrame = { width: 690, height: 350, left: 40, right: 220, top: 36, bottom: 36 }
const ORDER = { peer: 0, mentor: 1, own: 2 } as const

/** A line chart as a drawing of its own: the same series, scale and end values as the one on the page. */
export function linePicture({ series, format, unit, yFrom }: Lines): Picture {
  const points = series.flatMap((one) => one.points)
  const xs = points.map((point) => point.x)
  const scales = lineScales(xs, points.flatMap((point) => (point.value === null ? [] : [point.value])), FRAME, yFrom)
  const grid = scales.yTicks.map((tick) => `<path class="grid" d="M${FRAME.left} ${scales.y(tick)}H${FRAME.width - FRAME.right}"/><text class="quiet" x="${FRAME.left - 8}" y="${scales.y(tick) + 4}" text-anchor="end">${escapeHtml(format(tick))}</text>`).join('')
  const years = xTicks(Math.min(...xs), Math.max(...xs), 8).map((x) => `<text class="quiet" x="${scales.x(x)}" y="${FRAME.height - 4}" text-anchor="middle">${x}</text>`).join('')
  const lines = series.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]).map((one) => lineString(one, scales)).join('')
  return { width: FRAME.width, height: FRAME.height, inside: `${grid}<text class="quiet" x="${FRAME.left}" y="10">${escapeHtml(unit)}</text>${years}${lines}${endStrings(series, scales, format)}` }
}

function lineString({ kind, points }: LineSeries, scales: Scales): string {
  const fill = kind === 'own' ? COLOURS.own : COLOURS.context
  const dots = lonePoints(points, []).map((point) => `<circle cx="${scales.x(point.x)}" cy="${scales.y(point.value)}" r="3" fill="${fill}"/>`).join('')
  return `<path class="${kind}" d="${linePath(points, [], scales)}"/>${dots}`
}

function endStrings(series: readonly LineSeries[], { x, y }: Scales, format: (value: number) => string): string {
  const ends = series.flatMap((one) => { const end = lastValue(one.points); return end ? [{ ...one, end }] : [] })
  const ys = spread(ends.map(({ end }) => y(end.value) + 4), 16, FRAME.top - 6, FRAME.height - FRAME.bottom)
  return ends.map(({ kind, label, end }, i) => `<text class="${kind === 'own' ? 'own-text' : 'quiet'} halo" x="${x(end.x) + 10}" y="${ys[i]}">${escapeHtml(`${label} ${format(end.value)}`)}</text>`).join('')
}
