import type { GeoProjection } from 'd3-geo'
import { escapeHtml } from './escape-html'
import { markRadius } from './map-geometry'

export type MapState = 'complete' | 'incomplete' | 'no-meetings' | 'none' | 'unknown'

export type MapPlace = {
  id: string
  name: string
  lon: number
  lat: number
  inhabitants: number | null
  state: MapState
  href: string
  /** Read and shown when hovered: name, state, missing sector */
  title: string
  /** About ten towns that help one find one's way */
  showName?: boolean
  nameSide?: 'left' | 'right'
}

/** The shape of a state alone, around (x, y): told apart without colour. */
export function markString(state: MapState, x: number, y: number, r: number): string {
  const [cx, cy] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
  if (state === 'complete' || state === 'incomplete') return `<circle class="${state}" cx="${cx}" cy="${cy}" r="${r}"/>`
  if (state === 'no-meetings') return `<path class="no-meetings" d="M${cx - 4} ${cy}h8"/>`
  if (state === 'none') return `<path class="none" d="M${cx - 2.5} ${cy - 2.5}l5 5m0 -5l-5 5"/>`
  return `<text class="unknown" x="${cx}" y="${cy + 4}" text-anchor="middle">?</text>`
}

/** All marks as one escaped string, large ones first so that small ones lie on top; then the names of towns. */
export function marksString(places: MapPlace[], projection: GeoProjection, width: number): string {
  const largest = Math.max(1, ...places.map((place) => place.inhabitants ?? 0))
  const placed = places.flatMap((place) => {
    const point = projection([place.lon, place.lat])
    return point ? [{ place, x: point[0], y: point[1], r: markRadius(place.inhabitants, largest) }] : []
  })
  const marks = placed
    .toSorted((a, b) => b.r - a.r)
    .map(({ place, x, y, r }) => `<a href="${escapeHtml(place.href)}" tabindex="-1" aria-label="${escapeHtml(place.title)}"><title>${escapeHtml(place.title)}</title>${markString(place.state, x, y, r)}</a>`)
  return marks.join('') + namesString(placed, width)
}

type Placed = { place: MapPlace; x: number; y: number; r: number }

/** Names of towns, largest first; one that would lie over another, or out of the frame, is tried on the other side and else left out. */
function namesString(placed: Placed[], width: number): string {
  const taken: { left: number; right: number; y: number }[] = []
  const named = placed.filter(({ place }) => place.showName).toSorted((a, b) => b.r - a.r)
  return named.map(({ place, x, y, r }) => {
    const gap = (place.state === 'complete' || place.state === 'incomplete' ? r : 5) + 4
    const long = 7.2 * place.name.length
    const sides = place.nameSide ? [place.nameSide] : (['right', 'left'] as const)
    const side = sides.find((one) => {
      const box = one === 'left' ? { left: x - gap - long, right: x - gap } : { left: x + gap, right: x + gap + long }
      return box.left >= 0 && box.right <= width && !taken.some((other) => box.left < other.right && box.right > other.left && Math.abs(other.y - y) < 14)
    })
    if (!side) return ''
    const at = side === 'left' ? x - gap : x + gap
    taken.push(side === 'left' ? { left: at - long, right: at, y } : { left: at, right: at + long, y })
    return `<text class="town" x="${Math.round(at)}" y="${Math.round(y + 4)}"${side === 'left' ? ' text-anchor="end"' : ''}>${escapeHtml(place.name)}</text>`
  }).join('')
}
