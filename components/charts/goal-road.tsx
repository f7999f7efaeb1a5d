import { ROAD, roadPlaces, type RoadInput } from './road-geometry'

type Props = RoadInput & {
  status: 'good' | 'risk' | 'late' | 'done' | 'idle'
  format: (value: number) => string
  /** Says all of it in words: «utgångsläge 62, nu 71, mål 75, plan i dag 70» */
  label: string
}

const COLOUR = { good: 'var(--good)', done: 'var(--good)', risk: 'var(--attention)', late: 'var(--wrong)', idle: 'var(--muted)' }

/** ○ start, ■ now, ┃ target, thin tick where the plan says we should be today. All goals on one scale. Stands in a table row beside the status. */
export function GoalRoad({ status, format, label, ...input }: Props) {
  const { start, end, axis, width, height } = ROAD
  const places = roadPlaces(input)
  const colour = COLOUR[status]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className="axis" d={`M${start} ${axis}H${end}`} />
      <path d={`M${start} ${axis}H${places.now}`} stroke={colour} strokeWidth="5" />
      <circle cx={start} cy={axis} r="4.5" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d={`M${end} ${axis - 8}v16`} stroke="var(--ink)" strokeWidth="2.5" />
      {places.expected === null ? null : <path d={`M${places.expected} ${axis - 5}v10`} stroke="var(--line-strong)" strokeWidth="1.5" />}
      <rect x={places.now - 5} y={axis - 5} width="10" height="10" fill={colour} />
      <text className="strong" x={Math.max(8, places.now)} y="14" textAnchor="middle">{format(input.now)}</text>
      {places.nearStart ? (
        <text className="quiet" x={start} y="44" textAnchor="middle">{format(input.baseline)}</text>
      ) : (
        <text className="quiet" x={start - 9} y={axis + 4.5} textAnchor="end">{format(input.baseline)}</text>
      )}
      <text className="quiet" {...(places.nearEnd ? { x: end, y: 44, textAnchor: 'middle' } : { x: end + 8, y: axis + 4.5 })}>{format(input.target)}</text>
    </svg>
  )
}
