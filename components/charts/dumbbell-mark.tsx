import { scaleLinear } from 'd3-scale'

type Props = {
  from: number | null
  to: number | null
  /** The scale's ends and the lines drawn in it, the same in all rows: [1, 2, 3, 4, 5] */
  scale: number[]
  /** Which way is better; the other way is red */
  better?: 'up' | 'down'
  width?: number
}

/** One step between two times: ring then, square now. A fall is red. Read out by the numbers beside it. */
export function DumbbellMark({ from, to, scale, better = 'up', width = 132 }: Props) {
  const x = scaleLinear([Math.min(...scale), Math.max(...scale)], [10, width - 10])
  const worse = from !== null && to !== null && (better === 'up' ? to < from : to > from)
  const colour = worse ? 'var(--wrong)' : 'var(--data-own)'
  const at = (value: number) => Math.round(x(value) * 10) / 10
  return (
    <svg width={width} height="26" viewBox={`0 0 ${width} 26`} aria-hidden="true">
      <path className="grid" d={scale.map((value) => `M${at(value)} 0V26`).join('')} />
      {from !== null && to !== null ? <path d={`M${at(from)} 13H${at(to)}`} stroke={colour} strokeWidth="3" /> : null}
      {from === null ? null : <circle cx={at(from)} cy="13" r="4.5" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="1.5" />}
      {to === null ? null : <rect x={at(to) - 5} y="8" width="10" height="10" fill={colour} />}
    </svg>
  )
}
