import { lastFour, type BandCell, type ThreadColour } from './band-geometry'

type Props = {
  colour: ThreadColour
  /** Oldest first; the last four are drawn */
  cells: BandCell[]
  /** Says it in words: «på plats vid 3 av de 4 senaste mötena» */
  label: string
  /** How many cells; the attendance list of a meeting shows more */
  count?: number
}

/** The last meetings of one sector as cells and as a fraction, for a table row. */
export function LastFour({ colour, cells, label, count = 4 }: Props) {
  const shown = cells.slice(-count)
  const { present, of } = lastFour({ cells })
  const from = count - shown.length
  return (
    <span className="row" style={{ gap: 10, flexWrap: 'nowrap' }}>
      <svg className={`band mini ${colour}`} width={count * 17 - 2} height="13" role="img" aria-label={label}>
        {shown.map((cell, i) => {
          const x = (from + i) * 17
          if (cell === 'present') return <rect key={i} className="x" x={x} y="2" width="15" height="9" />
          if (cell === 'absent') return <path key={i} className="l" d={`M${x} 6.5h15`} strokeWidth="1.5" opacity=".7" />
          return <path key={i} className="v" d={`M${x} 6.5h15`} strokeWidth="1.5" />
        })}
      </svg>
      <span className="num" aria-hidden="true">{of === 0 ? '–' : `${present}/${of}`}</span>
    </span>
  )
}
