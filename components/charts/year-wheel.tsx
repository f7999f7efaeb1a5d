import { laneRadii, partOfYear, placeMarks, type PlacedMark, pointAt, sliceOf, WHEEL, type WheelMark } from './wheel-geometry'

/** `ink`: the colour of a number on the ring's own colour */
export type Lane = { key: string; colour: string; ink: string }
type Props = {
  year: number
  /** Rings from the middle outwards; the meetings' last */
  lanes: Lane[]
  marks: WheelMark[]
  /** Names of the twelve months */
  months: string[]
  /** ISO weeks by the Monday they begin */
  weeks: { part: number; week: number }[]
  /** Null when the year is not this one */
  today: string | null
  /** In the middle: a small line, the large one, a small line */
  middle: [above: string, large: string, below: string]
  label: string
}

const CENTRE = WHEEL / 2
const EDGE = 272
const HOLE = 94
const PLAIN: Lane = { key: '', colour: 'var(--ink)', ink: '#fff' }

/** A year as a wheel: rings of work with their preparation, meetings as flags, weeks at the edge, today as a hand. */
export function YearWheel({ year, lanes, marks, months, weeks, today, middle, label }: Props) {
  const radii = laneRadii(lanes.map((lane) => lane.key))
  const laneOf = (mark: WheelMark) => lanes.find((lane) => lane.key === mark.lane) ?? PLAIN
  const placed = placeMarks(marks, lanes.map((lane) => lane.key))
  const now = today === null ? null : partOfYear(today)
  const starts = months.map((_, index) => partOfYear(`${year}-${String(index + 1).padStart(2, '0')}-01`))
  const current = today === null ? -1 : Number(today.slice(5, 7)) - 1
  return (
    <svg viewBox={`0 0 ${WHEEL} ${WHEEL}`} width={WHEEL} height={WHEEL} role="img" aria-label={label}>
      {current >= 0 ? <path d={sliceOf(starts[current] ?? 0, starts[current + 1] ?? 1, HOLE, EDGE)} fill="var(--page)" /> : null}
      {[...radii.entries()].map(([key, radius]) => <circle key={key} cx={CENTRE} cy={CENTRE} r={radius} fill="none" className="grid" />)}
      {starts.map((part, index) => <Spoke key={index} part={part} from={HOLE} to={EDGE + 24} />)}
      <circle cx={CENTRE} cy={CENTRE} r={EDGE} fill="none" className="axis" />
      {weeks.map(({ part, week }) => <Week key={week} part={part} week={week} />)}
      {months.map((name, index) => <Month key={name} name={name} from={starts[index] ?? 0} to={starts[index + 1] ?? 1} isNow={index === current} />)}
      {placed.map((mark) => (mark.arc ? <path key={mark.key} d={mark.arc} fill="none" stroke={laneOf(mark).colour} strokeWidth="7" opacity={mark.state === 'skipped' ? 0.25 : 0.5} /> : null))}
      {now === null ? null : <Hand part={now} />}
      {placed.map((mark) => <Mark key={mark.key} mark={mark} lane={laneOf(mark)} />)}
      <text x={CENTRE} y={CENTRE - 26} textAnchor="middle" className="quiet">{middle[0]}</text>
      <text x={CENTRE} y={CENTRE + 7} textAnchor="middle" style={{ fontSize: '26px', fontWeight: 750 }}>{middle[1]}</text>
      <text x={CENTRE} y={CENTRE + 32} textAnchor="middle" className="quiet">{middle[2]}</text>
    </svg>
  )
}

function Spoke({ part, from, to }: { part: number; from: number; to: number }) {
  const [[x1, y1], [x2, y2]] = [pointAt(part, from), pointAt(part, to)]
  return <path className="grid" d={`M${x1} ${y1}L${x2} ${y2}`} />
}

function Hand({ part }: { part: number }) {
  const [[x1, y1], [x2, y2]] = [pointAt(part, HOLE), pointAt(part, EDGE)]
  return <path d={`M${x1} ${y1}L${x2} ${y2}`} stroke="var(--ink)" strokeWidth="2" />
}

function Week({ part, week }: { part: number; week: number }) {
  const [[x1, y1], [x2, y2]] = [pointAt(part, EDGE), pointAt(part, EDGE + 5)]
  const [x, y] = pointAt(part + 3.5 / 365, EDGE + 13)
  return <><path className="axis" d={`M${x1} ${y1}L${x2} ${y2}`} /><text x={x} y={y} textAnchor="middle" dominantBaseline="central" className="quiet" style={{ fontSize: '12px' }}>{week}</text></>
}

/** The month's name along the edge, upright also in the lower half of the year. */
function Month({ name, from, to, isNow }: { name: string; from: number; to: number; isNow: boolean }) {
  const middle = (from + to) / 2
  const isLow = middle > 0.25 && middle < 0.75
  const [x, y] = pointAt(middle, EDGE + 38)
  return <text x={x} y={y} textAnchor="middle" dominantBaseline="central" transform={`rotate(${Math.round(middle * 360 + (isLow ? 180 : 0))} ${x} ${y})`} className={isNow ? 'strong' : undefined} style={{ fontSize: '15px' }}>{name}</text>
}

function Mark({ mark, lane }: { mark: PlacedMark; lane: Lane }) {
  const { x, y, text, state } = mark
  const isDone = state === 'done'
  const edge = state === 'late' ? 'var(--wrong)' : state === 'due' ? 'var(--attention)' : lane.colour
  const look = { fill: isDone ? lane.colour : 'var(--sheet)', stroke: edge, strokeWidth: state === 'late' || state === 'due' ? 2.5 : 2, strokeDasharray: state === 'skipped' ? '3 2' : undefined }
  const words = <text x={x} y={y + 0.5} textAnchor="middle" dominantBaseline="central" className="strong" style={{ fontSize: '13px', ...(isDone ? { fill: lane.ink } : {}) }}>{text}</text>
  if (mark.isFlag) return <><rect x={x - 27} y={y - 11} width="54" height="22" {...look} />{words}</>
  if (state === 'late') return <><rect x={x - 11} y={y - 11} width="22" height="22" {...look} />{words}</>
  if (state === 'due') return <><path d={`M${x} ${y - 14.5}L${x + 14.5} ${y}L${x} ${y + 14.5}L${x - 14.5} ${y}Z`} {...look} />{words}</>
  return <><circle cx={x} cy={y} r="11" {...look} />{words}</>
}
