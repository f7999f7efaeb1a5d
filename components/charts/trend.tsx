import { lastValue, lineScales, linePath, type LinePoint } from './line-geometry'

/** A line as small as a word, for a table row; the number stands in words beside it. */
export function Trend({ points, label, width = 96, height = 24 }: { points: LinePoint[]; label: string; width?: number; height?: number }) {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const end = lastValue(points)
  if (values.length < 2 || !end) return null
  const scales = lineScales(points.map((point) => point.x), values, { width, height, left: 2, right: 6, top: 4, bottom: 4 })
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} style={{ display: 'inline-block', verticalAlign: 'middle' }}>
      <path className="own" d={linePath(points, [], scales)} style={{ strokeWidth: 2 }} />
      <circle className="dot" cx={scales.x(end.x)} cy={scales.y(end.value)} r="3" />
    </svg>
  )
}
