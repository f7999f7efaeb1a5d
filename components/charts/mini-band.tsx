import type { BandThread } from './band-geometry'

type Props = {
  threads: Pick<BandThread, 'key' | 'colour' | 'required' | 'cells'>[]
  /** row: required sectors, last 7 (table rows) · comparison: required sectors, last 12 · masthead: all threads, last 10 */
  size?: 'row' | 'comparison' | 'masthead'
  /** Says the same in words: which sectors came how often */
  label: string
  compact?: boolean
}

const SIZES = { row: { last: 7, column: 9, row: 4 }, comparison: { last: 12, column: 10, row: 5 }, masthead: { last: 10, column: 9, row: 4 } }

/** The band in small: present a block, absent a line, no seat nothing. Never alone: a count or a status stands in words on the same row. */
export function MiniBand({ threads, size = 'row', label, compact }: Props) {
  const { last: most, column, row: normal } = SIZES[size]
  // Rows of a table share their scale; the masthead, which stands alone, begins at its first meeting.
  const last = size === 'masthead' ? Math.min(most, Math.max(0, ...threads.map(({ cells }) => cells.length))) : most
  const row = compact ? 3 : normal
  const shown = size === 'masthead' ? threads : threads.filter((thread) => thread.required)
  const height = shown.length * row
  return (
    <svg className="mini" width={last * column} height={height} viewBox={`0 0 ${last * column} ${height}`} role="img" aria-label={label}>
      {shown.map(({ key, colour, cells }, i) => {
        const latest = cells.slice(-last)
        const offset = last - latest.length
        const at = (state: string) => latest.flatMap((cell, n) => (cell === state ? [(n + offset) * column] : []))
        const blocks = at('present').map((x) => `M${x} ${i * row}h${column - 1}v${row - 1}h-${column - 1}z`).join('')
        const lines = at('absent').map((x) => `M${x} ${i * row + (row - 1) / 2}h${column - 1}`).join('')
        return (
          <g key={key} className={colour}>
            {blocks ? <path className="x" d={blocks} /> : null}
            {lines ? <path className="l" d={lines} opacity=".5" /> : null}
          </g>
        )
      })}
    </svg>
  )
}
