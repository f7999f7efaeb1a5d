import { useId } from 'react'
import { lastValue, lineScales, linePath, lonePoints, spread, xTicks, type LineBreak, type LineFrame, type LineSeries, type Scales } from './line-geometry'

export type LineTarget = { x: number; value: number; from: { x: number; value: number }; label: string; baselineLabel: string }

export type LineDrawingProps = {
  series: LineSeries[]
  breaks?: LineBreak[]
  target?: LineTarget
  yFrom?: number
  format: (value: number) => string
  /** Writes a place on the axis, usually the year as it is */
  xLabel?: (x: number) => string
  unit: string
  /** «dold, under 5 unga», beside the crossed squares */
  hiddenLabel: string
  title: string
  description: string
}

/** One drawing of a line chart, for one width. */
export function LineDrawing({ frame, className, ...props }: LineDrawingProps & { frame: LineFrame; className: string }) {
  const id = useId()
  const { series, breaks = [], target, format, xLabel = String, unit } = props
  const all = series.flatMap((one) => one.points)
  const values = [...all.flatMap((p) => (p.value === null ? [] : [p.value])), ...(target ? [target.value, target.from.value] : [])]
  const xs = [...all.map((p) => p.x), ...(target ? [target.x] : [])]
  const scales = lineScales(xs, values, frame, props.yFrom)
  const narrow = frame.width < 500
  const bottom = frame.height - frame.bottom
  return (
    <svg className={className} viewBox={`0 0 ${frame.width} ${frame.height}`} width={frame.width} height={frame.height} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{props.title}</title>
      <desc id={`${id}d`}>{props.description}</desc>
      {scales.yTicks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${frame.left} ${scales.y(tick)}H${frame.width - frame.right}`} />
          <text className="quiet" x={frame.left - 8} y={scales.y(tick) + 4} textAnchor="end">{format(tick)}</text>
        </g>
      ))}
      <text className="quiet" x={frame.left} y="10">{unit}</text>
      {xTicks(Math.min(...xs), Math.max(...xs), narrow ? 4 : 8).map((x) => (
        <text key={x} className="quiet" x={scales.x(x)} y={frame.height - 4} textAnchor="middle">{xLabel(x)}</text>
      ))}
      {breaks.map((one) => <BreakMark key={one.x} at={scales.x(one.x - 0.5)} bottom={bottom} text={narrow ? (one.short ?? one.label) : one.label} />)}
      <SeriesLines series={series} breaks={breaks} scales={scales} format={format} narrow={narrow} hiddenLabel={props.hiddenLabel} />
      {target ? <TargetLine target={target} scales={scales} series={series} /> : null}
      <SeriesEnds series={series} scales={scales} format={format} narrow={narrow} target={target} frame={frame} />
    </svg>
  )
}

function BreakMark({ at, bottom, text }: { at: number; bottom: number; text: string }) {
  return (
    <>
      <path d={`M${at} 20V${bottom}`} stroke="var(--line-strong)" strokeWidth="1" />
      <path d={`M${at - 7} ${bottom + 4}l5 -8m2 8l5 -8`} stroke="var(--ink)" strokeWidth="1.5" fill="none" />
      <text className="quiet" x={at + 8} y="32">{text}</text>
    </>
  )
}

type Drawn = { series: LineSeries[]; scales: Scales; format: (value: number) => string; narrow: boolean }

function SeriesLines({ series, breaks, scales, hiddenLabel }: Drawn & { breaks: LineBreak[]; hiddenLabel: string }) {
  const order = { peer: 0, mentor: 1, own: 2 }
  const { x, y } = scales
  return [...series].sort((a, b) => order[a.kind] - order[b.kind]).map((one) => {
    const hidden = one.points.filter((point) => point.hidden)
    const near = (at: number) => one.points.filter((p) => p.value !== null).sort((a, b) => Math.abs(a.x - at) - Math.abs(b.x - at))[0]?.value
    const level = y(near(hidden[0]?.x ?? 0) ?? y.domain()[0] ?? 0)
    return (
      <g key={one.key}>
        <path className={one.kind} d={linePath(one.points, breaks, scales)} />
        {lonePoints(one.points, breaks).map((point) => <circle key={point.x} cx={x(point.x)} cy={y(point.value)} r="3" fill={one.kind === 'own' ? 'var(--data-own)' : 'var(--data-context)'} />)}
        {hidden.map((point) => (
          <g key={point.x} stroke="var(--data-context)" fill="var(--sheet)">
            <rect x={x(point.x) - 6} y={level - 6} width="12" height="12" /><path d={`M${x(point.x) - 6} ${level + 6}l12 -12`} />
          </g>
        ))}
        {hidden.length > 0 ? <text className="quiet halo" x={x(hidden.at(-1)?.x ?? 0) + 12} y={level - 8}>{hiddenLabel}</text> : null}
      </g>
    )
  })
}

function TargetLine({ target, scales: { x, y }, series }: { target: LineTarget; scales: Scales; series: LineSeries[] }) {
  const now = lastValue(series.find((one) => one.kind === 'own')?.points ?? [])
  const [tx, ty] = [x(target.x), y(target.value)]
  return (
    <>
      <path className="target" d={`M${x(target.from.x)} ${ty}H${tx}`} />
      <path d={`M${tx} ${ty - 8}v16`} stroke="var(--ink)" strokeWidth="2.5" />
      {now && now.x < target.x ? <path d={`M${x(now.x)} ${y(now.value)}L${tx} ${ty}`} stroke="var(--data-own)" strokeDasharray="2 5" strokeWidth="2" strokeLinecap="round" /> : null}
      <text className="strong halo" x={tx + 8} y={ty + 4.5}>{target.label}</text>
      <circle className="ring" cx={x(target.from.x)} cy={y(target.from.value)} r="5.5" />
      {/* the baseline stands at the left edge more often than not: its words run into the picture, not out of it */}
      <text className="own-text halo" x={x(target.from.x) - 2} y={y(target.from.value) + (target.value < target.from.value ? 22 : -12)}>{target.baselineLabel}</text>
    </>
  )
}

function SeriesEnds({ series, scales: { x, y }, format, narrow, target, frame }: Drawn & { target?: LineTarget; frame: LineFrame }) {
  const ends = series.flatMap((one) => {
    const end = lastValue(one.points)
    return end && !(narrow && one.kind === 'peer') ? [{ ...one, end }] : []
  })
  const outside = ends.filter((one) => one.kind !== 'own' || !target)
  const ys = spread(outside.map(({ end }) => y(end.value) + 4), 14, frame.top - 6, frame.height - frame.bottom)
  return ends.map((one) => {
    const [ex, ey] = [x(one.end.x), y(one.end.value)]
    const own = one.kind === 'own'
    const text = narrow && own && !target ? format(one.end.value) : `${one.label} ${format(one.end.value)}`
    const place = own && target ? { x: ex + 7, y: ey + (target.value < target.from.value ? 24 : -14), textAnchor: 'end' as const } : { x: ex + 10, y: ys[outside.indexOf(one)] }
    return (
      <g key={one.key}>
        {own ? <rect className="dot" x={ex - 5.5} y={ey - 5.5} width="11" height="11" /> : null}
        <text className={`${own ? 'own-text' : 'quiet'} halo`} {...place}>{text}</text>
      </g>
    )
  })
}
