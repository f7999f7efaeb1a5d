import { SourceLine } from '@/components/ui/source-line'
import { DumbbellMark } from './dumbbell-mark'
import type { FigureFrame } from './figure'

export type DumbbellCell = { from: number | null; to: number | null; /** «2,4 till 3,6», for those who cannot see the mark */ text: string }

type Props = Pick<FigureFrame, 'facts' | 'links'> & {
  caption: string
  rowHead: string
  columns: { key: string; label: string }[]
  rows: { key: string; label: string; cells: (DumbbellCell | null)[]; /** «+0,9» */ end?: string }[]
  endHead?: string
  scale: number[]
  better?: 'up' | 'down'
  /** What stands where nothing is to compare: «–» */
  empty: string
}

/** Steps between two times, a row for each question or area, a column for each network. Many columns scroll sideways while row names stand still. */
export function Dumbbell({ caption, rowHead, columns, rows, endHead, scale, better, empty, facts, links }: Props) {
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="dumb" style={{ minWidth: 170 + columns.length * 120 }}>
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {columns.map(({ key, label }) => <th key={key} scope="col">{label}</th>)}
              {endHead ? <th scope="col" className="num">{endHead}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, i) => (
                  <td key={columns[i]?.key ?? i}>{cell ? <><DumbbellMark from={cell.from} to={cell.to} scale={scale} better={better} /><span className="hidden">{cell.text}</span></> : <span className="muted">{empty}</span>}</td>
                ))}
                {endHead ? <td className="num dec">{row.end}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SourceLine facts={facts} links={links} />
    </>
  )
}
