import { BAND_WIDTH, bandLayout, threadPaths, type BandMeeting, type BandThread } from './band-geometry'

type Props = { threads: BandThread[]; held: BandMeeting[]; next?: BandMeeting; maxPitch: number; label: string; className: string }

/** The cells of a band as one drawing that never scales: on narrow screens the older end rolls in at the left. */
export function BandDrawing({ threads, held, next, maxPitch, label, className }: Props) {
  const layout = bandLayout(threads.length, held, Boolean(next), maxPitch)
  const { height, end, years } = layout
  const decisions = held.map((meeting) => meeting.hasDecision)
  return (
    <svg
      className={`band-cells ${className}`} viewBox={`0 0 ${BAND_WIDTH} ${height}`} preserveAspectRatio="xMaxYMin slice"
      style={{ '--band-height': `${height}px` } as React.CSSProperties} role="img" aria-label={label}
    >
      {years.map(({ x, text, before }) => (
        <g key={x}>
          <path className="grid" d={`M${x} 0V${height - 4}`} />
          {text ? <text className="quiet" x={before ? x - 5 : x + 6} y={height - 5} textAnchor={before ? 'end' : undefined}>{text}</text> : null}
        </g>
      ))}
      {next ? <path d={`M${end - 1} 0V${height - 4}`} stroke="var(--ink)" strokeWidth="1.5" /> : null}
      {next ? <text className="strong" x={BAND_WIDTH} y={height - 5} textAnchor="end">{next.label}</text> : null}
      {threads.map((thread, row) => {
        const paths = threadPaths(thread, row, layout, decisions, Boolean(next))
        return (
          <g key={thread.key} className={thread.colour}>
            {paths.dotted ? <path className="v" d={paths.dotted} strokeWidth="1.5" strokeLinecap="round" /> : null}
            {paths.solid ? <path className="l" d={paths.solid} strokeWidth="1.5" opacity=".5" /> : null}
            {paths.next ? <rect className="l" x={paths.next.x} y={paths.next.y} width={paths.next.width} height="8" fill="var(--sheet)" strokeWidth="1.25" /> : null}
            {paths.nextVacant ? <path className="v" d={paths.nextVacant} strokeWidth="1.5" /> : null}
            {paths.loose ? <path className="l" d={paths.loose} strokeWidth="1.5" opacity=".6" /> : null}
            {paths.low ? <path className="x" d={paths.low} /> : null}
            {paths.high ? <path className="x" d={paths.high} /> : null}
          </g>
        )
      })}
    </svg>
  )
}
