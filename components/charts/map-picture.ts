import { escapeHtml } from './escape-html'
import { type Jurisdiction, mapLand, mapProjection } from './map-geometry'
import { markString, marksString, type MapPlace, type MapState } from './map-marks'
import type { Picture } from './svg-document'

type Drawn = { places: MapPlace[]; focus: Jurisdiction[]; states: readonly { state: MapState; count: string; label: string }[]; width?: number; height?: number }

/** The map of municipalities as a drawing of its own, with its counts as the legend above and no addresses in it. */
export function mapPicture({ places, focus, states, width = 430, height = 760 }: Drawn): Picture {
  const projection = mapProjection({ width, height, focus })
  const { land, near } = mapLand(projection, focus)
  const legend = states.map(({ state, count, label }, i) => `${markString(state, 8, 12 + i * 22, 6)}<text x="24" y="${16 + i * 22}"><tspan class="strong">${escapeHtml(count)}</tspan> ${escapeHtml(label)}</text>`).join('')
  const top = states.length * 22 + 12
  const marks = marksString(places, projection, width).replace(/<a href="[^"]*"[^>]*>/g, '<g>').replaceAll('</a>', '</g>')
  return { width, height: top + height, inside: `${legend}<g transform="translate(0 ${top})"><path class="near" d="${near}"/><path class="land" d="${land}"/>${marks}</g>` }
}
