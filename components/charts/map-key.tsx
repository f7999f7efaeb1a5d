import type { CSSProperties } from 'react'
import { markString, type MapState } from './map-marks'

type Props = {
  items: { state: MapState; count: string; label: string }[]
  /** «koko: asukasluku» */
  note: string
  /** Where it lies over the sea, px from the map's corner; without it above the map */
  over?: { left: number; top: number }
}

/** The legend of the map is its counts. */
export function MapKey({ items, note, over }: Props) {
  const style: CSSProperties | undefined = over ? { left: over.left, top: over.top } : undefined
  return (
    <ul className={over ? 'key over' : 'key'} style={style}>
      {items.map(({ state, count, label }) => (
        <li key={state}><svg width="16" height="16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: markString(state, 8, 8, 6) }} /><b>{count}</b> {label}</li>
      ))}
      <li className="muted">{note}</li>
    </ul>
  )
}
