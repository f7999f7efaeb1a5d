import type { ReactNode } from 'react'
import { Figure, type FigureFrame } from './figure'
import { lastValue, lineScales, linePath, type LinePoint } from './line-geometry'
import { lineTable } from './line-table'

export type Panel = { key: string; label: ReactNode; name: string; change?: string; points: LinePoint[]; href?: string }

type Props = FigureFrame & {
  panels: Panel[]
  /** The grey line behind each panel (a median); without it the other panels are drawn grey */
  context?: LinePoint[]
  format: (value: number) => string
  xLabel?: (x: number) => string
  /** Pins the lower end of the scale: 0 for shares one compares in height */
  yFrom?: number
  table: { caption: string; period: string; hidden: string; missing: string }
}

const SIZE = { width: 164, left: 4, right: 40, top: 10, bottom: 14 }

/** Many small lines on one scale, said in the facts line. The first carries the years. */
export function SmallMultiples({ panels, context, format, xLabel = String, yFrom, table, ...frame }: Props) {
  const all = [...panels.flatMap((panel) => panel.points), ...(context ?? [])]
  const values = all.flatMap((point) => (point.value === null ? [] : [point.value]))
  const xs = all.map((point) => point.x)
  const scales = lineScales(xs, values, { ...SIZE, height: 84 }, yFrom)
  const others = (own: Panel) => (context ? [context] : panels.filter((panel) => panel !== own).map((panel) => panel.points))
  const [first, last] = [Math.min(...xs), Math.max(...xs)]
  return (
    <Figure {...frame} table={lineTable(panels.map(({ key, name, points }) => ({ key, label: name, kind: 'own', points })), table, format, xLabel)}>
      <div className="multiples">
        {panels.map((panel, i) => {
          const end = lastValue(panel.points)
          const height = i === 0 ? 98 : 84
          return (
            <div key={panel.key}>
              <h3>{panel.href ? <a href={panel.href}>{panel.label}</a> : panel.label} {panel.change ? <span className="muted" style={{ fontWeight: 400 }}>{panel.change}</span> : null}</h3>
              <svg width={SIZE.width} height={height} viewBox={`0 0 ${SIZE.width} ${height}`} aria-hidden="true">
                <path className="axis" d={`M${SIZE.left} 78H${SIZE.width - SIZE.right}`} opacity=".6" />
                {others(panel).map((points, k) => <path key={k} className="peer" d={linePath(points, [], scales)} opacity=".45" />)}
                {i === 0 ? <><text className="quiet" x={SIZE.left} y="93" style={{ fontSize: 12 }}>{xLabel(first)}</text><text className="quiet" x={SIZE.width - SIZE.right} y="93" textAnchor="end" style={{ fontSize: 12 }}>{xLabel(last)}</text></> : null}
                <path className="own" d={linePath(panel.points, [], scales)} style={{ strokeWidth: 2.5 }} />
                {end ? <><circle className="dot" cx={scales.x(end.x)} cy={scales.y(end.value)} r="3.5" /><text className="own-text" x={scales.x(end.x) + 8} y={scales.y(end.value) + 4.5}>{format(end.value)}</text></> : null}
              </svg>
            </div>
          )
        })}
      </div>
    </Figure>
  )
}
