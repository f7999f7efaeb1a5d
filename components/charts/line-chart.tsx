import { Figure, type FigureFrame } from './figure'
import { LineDrawing, type LineDrawingProps } from './line-drawing'
import { NARROW, WIDE } from './line-geometry'
import { lineTable } from './line-table'

type Props = FigureFrame & LineDrawingProps & {
  /** Words of the table: what it holds, head of the periods, and what stands instead of a number */
  table: { caption: string; period: string; hidden: string; missing: string }
  /** Width of the large drawing: 690 fills the sheet, about 560 half an overview page. Text is never scaled */
  width?: number
}

/**
 * Change over time: own line thick, others thin and grey, labels at the line ends. Baseline ring, now square, target thick tick,
 * way there in dashes. A break cuts the line and says why; a hidden value is a crossed square, never a gap or a zero.
 */
export function LineChart({ heading, level, note, aside, facts, links, tableLabel, table, width = WIDE.width, ...drawing }: Props) {
  return (
    <Figure heading={heading} level={level} note={note} aside={aside} facts={facts} links={links} tableLabel={tableLabel} table={lineTable(drawing.series, table, drawing.format, drawing.xLabel)}>
      <LineDrawing {...drawing} frame={{ ...WIDE, width }} className="wide-only" />
      <LineDrawing {...drawing} frame={NARROW} className="narrow-only" />
    </Figure>
  )
}
