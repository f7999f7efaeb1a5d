/**
 * Makes outlines.json: the coasts and borders that maps draw, from Natural Earth (public domain) as packed by world-atlas 1:50m.
 * Run by hand when the drawing should change: `node prisma/reference/outlines/make.mjs`. The app reads only the result.
 * Kept: NO SE FI AX DK IS FO GL, and the neighbours on the same map as one quiet shape. Left out: Svalbard, Jan Mayen, Bouvet.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'

const NORDIC = { Norway: 'NO', Sweden: 'SE', Finland: 'FI', 'Åland': 'AX', Aland: 'AX', Denmark: 'DK', Iceland: 'IS', 'Faeroe Is.': 'FO', Greenland: 'GL' }
const NEIGHBOURS = ['Russia', 'Estonia', 'Latvia', 'Lithuania', 'Germany', 'Poland', 'Belarus', 'Netherlands', 'United Kingdom']
/** Degrees. Fine enough for a map 760 px high over one country */
const TOLERANCE = 0.012
const BOX = { west: -3, east: 44, south: 53, north: 72.5 }

const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const topology = simplified(JSON.parse(readFileSync(path, 'utf8')))
const outlines = {}
const near = []
for (const geometry of topology.objects.countries.geometries) {
  const { name } = geometry.properties
  const code = NORDIC[name]
  if (code) outlines[code] = polygonsOf(geometry).filter((rings) => isHome(code, rings[0])).filter((rings) => area(rings[0]) > (code === 'GL' ? 0.05 : 0.0035))
  if (NEIGHBOURS.includes(name)) near.push(...polygonsOf(geometry).map(([outer]) => [wound(clipped(eastward(outer)))]).filter(([ring]) => ring.length > 3 && area(ring) > 0.02))
}
const text = JSON.stringify({ source: 'Natural Earth 1:50m, public domain', outlines, near }, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value))
writeFileSync(new URL('outlines.json', import.meta.url), `${text}\n`)

function polygonsOf(geometry) {
  const shape = feature(topology, geometry).geometry
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

function isHome(code, ring) {
  if (code !== 'NO') return true
  const [lon, lat] = ring[0]
  return lat > 57 && lat < 72 && lon > 2
}

/** Borders are shared arcs, so both countries get the same simplified line and no slivers appear. */
function simplified(source) {
  const { scale, translate } = source.transform
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
    return douglasPeucker(points)
  })
  return { ...source, arcs, transform: undefined }
}

function douglasPeucker(points) {
  if (points.length < 3) return points
  const [first, last] = [points[0], points.at(-1)]
  let [furthest, index] = [0, 0]
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceTo(points[i], first, last)
    if (distance > furthest) [furthest, index] = [distance, i]
  }
  if (furthest <= TOLERANCE) return [first, last]
  return [...douglasPeucker(points.slice(0, index + 1)), ...douglasPeucker(points.slice(index)).slice(1)]
}

/** Degrees of longitude are shorter in the north: half as long at 60°, which is near enough for all of it. */
function distanceTo([x, y], [ax, ay], [bx, by]) {
  const [dx, dy, px, py] = [(bx - ax) / 2, by - ay, (x - ax) / 2, y - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - t * dx, py - t * dy)
}

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => { const [nx, ny] = ring[(i + 1) % ring.length]; return sum + x * ny - nx * y }, 0) / 2)
}

/** Cuts a ring at the four sides of the box (Sutherland and Hodgman). */
function clipped(ring) {
  const sides = [
    { inside: ([x]) => x >= BOX.west, cut: (a, b) => at(a, b, (BOX.west - a[0]) / (b[0] - a[0])) },
    { inside: ([x]) => x <= BOX.east, cut: (a, b) => at(a, b, (BOX.east - a[0]) / (b[0] - a[0])) },
    { inside: ([, y]) => y >= BOX.south, cut: (a, b) => at(a, b, (BOX.south - a[1]) / (b[1] - a[1])) },
    { inside: ([, y]) => y <= BOX.north, cut: (a, b) => at(a, b, (BOX.north - a[1]) / (b[1] - a[1])) },
  ]
  let points = ring.slice(0, -1)
  for (const { inside, cut } of sides) {
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1)
      if (inside(point)) return inside(before) ? [point] : [cut(before, point), point]
      return inside(before) ? [cut(before, point)] : []
    })
  }
  return points.length > 0 ? [...points, points[0]] : points
}

/** Russia reaches over the date line: its far end counts on from 180°, or the cut would run through the whole map. */
function eastward(ring) {
  return ring.map(([x, y]) => [x < -100 ? x + 360 : x, y])
}

/** On a sphere a ring wound the wrong way means all the rest of the world. */
function wound(ring) {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? ring.toReversed() : ring
}

function at([ax, ay], [bx, by], t) {
  return [ax + (bx - ax) * t, ay + (by - ay) * t]
}
