import { Figure, type FigureFrame } from './figure'
import { MapKey } from './map-key'
import { mapLand, mapProjection, type Jurisdiction } from './map-geometry'
import { marksString, type MapPlace, type MapState } from './map-marks'
import type { ChartTable } from './table-string'

type Props = FigureFrame & {
  places: MapPlace[]
  /** The countries the frame is fitted to */
  focus: Jurisdiction[]
  width?: number
  height?: number
  /** What the map shows and that a list holds the same */
  label: string
  /** States in the order of the legend, with their counts already formatted */
  states: { state: MapState; count: string; label: string }[]
  sizeNote: string
  keyOver?: { left: number; top: number }
  table: ChartTable
}

/**
 * Municipalities as marks: filled circle complete, ring incomplete, red dash no meetings, small cross none, question mark unknown;
 * size is inhabitants. Each mark leads to its place; the Tab key passes them by, because the list beside holds the same links in order.
 */
export function MapOfMunicipalities({ places, focus, width = 430, height = 760, label, states, sizeNote, keyOver, ...frame }: Props) {
  const projection = mapProjection({ width, height, focus })
  const { land, near } = mapLand(projection, focus)
  const picture = `<path class="near" d="${near}"/><path class="land" d="${land}"/>${marksString(places, projection, width)}`
  return (
    <Figure {...frame} className="map">
      <div className="map-frame">
        <MapKey items={states} note={sizeNote} over={keyOver} />
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label} dangerouslySetInnerHTML={{ __html: picture }} />
      </div>
    </Figure>
  )
}
