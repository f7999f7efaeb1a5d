import { geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import outlines from '@/prisma/reference/outlines/outlines.json'

export type Jurisdiction = 'NO' | 'SE' | 'FI' | 'AX' | 'DK' | 'IS' | 'FO' | 'GL'
export const ALL_BUT_GREENLAND: Jurisdiction[] = ['NO', 'SE', 'FI', 'AX', 'DK', 'IS', 'FO']

export type MapFrame = { width: number; height: number; focus: Jurisdiction[]; /** px between the land and the edge */ margin?: number }

const shape = (polygons: number[][][][]): GeoPermissibleObjects => ({ type: 'MultiPolygon', coordinates: polygons })

/** Equal-area, so that a land looks as large as it is, fitted to the countries in focus. */
export function mapProjection({ width, height, focus, margin = 16 }: MapFrame): GeoProjection {
  const land = shape(focus.flatMap((code) => outlines.outlines[code]))
  const middle = { GL: 41, IS: 19, FO: 7 } as const
  const only = focus.length === 1 ? focus[0] : undefined
  const turn = only && only in middle ? middle[only as keyof typeof middle] : -17
  return geoConicEqualArea().parallels([57, 69]).rotate([turn, 0]).fitExtent([[margin, margin], [width - margin, height - margin]], land).clipExtent([[0, 0], [width, height]])
}

/** Paths of the countries in focus and, quieter, of all others that touch the frame. */
export function mapLand(projection: GeoProjection, focus: Jurisdiction[]): { land: string; near: string } {
  const draw = geoPath(projection).digits(1)
  const others = ALL_BUT_GREENLAND.filter((code) => !focus.includes(code)).flatMap((code) => outlines.outlines[code])
  return {
    land: focus.map((code) => draw(shape(outlines.outlines[code])) ?? '').join(''),
    near: draw(shape([...outlines.near, ...others])) ?? '',
  }
}

/** Radius by inhabitants: areas compare, the smallest can still be seen and hit. Without a number the smallest. */
export function markRadius(inhabitants: number | null, largest: number, most = 22): number {
  if (inhabitants === null || largest <= 0) return 2.6
  return Math.round(Math.max(2.6, most * Math.sqrt(inhabitants / largest)) * 10) / 10
}
