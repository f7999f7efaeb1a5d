import { describe, expect, test } from 'vitest'
import { heatClass } from '@/components/charts/heat-classes'
import { lineScales, lonePoints, runs, spread, WIDE, xTicks } from '@/components/charts/line-geometry'
import { lineTable } from '@/components/charts/line-table'
import { mapLand, mapProjection, markRadius } from '@/components/charts/map-geometry'
import { markString, marksString, type MapPlace } from '@/components/charts/map-marks'
import { ROAD, roadPlaces } from '@/components/charts/road-geometry'
import { tableString } from '@/components/charts/table-string'
import { pagesShown } from '@/components/ui/pagination'
import { clock } from '@/components/ui/clock'

describe('line chart', () => {
  const points = [{ x: 2018, value: 10 }, { x: 2019, value: 9 }, { x: 2020, value: 12 }, { x: 2021, value: null, hidden: true }, { x: 2022, value: 11 }]

  test('the line is cut at a break and at a hidden value, never drawn over them', () => {
    expect(runs(points, [{ x: 2020, label: 'ny mätning' }]).map((run) => run.map((point) => point.x))).toEqual([[2018, 2019], [2020], [2022]])
    expect(lonePoints(points, []).map((point) => point.x)).toEqual([2022])
  })

  test('labels are moved at least 14 px apart and stay in the frame', () => {
    const places = spread([100, 102, 101, 300], 14, 20, 310)
    const sorted = places.toSorted((a, b) => a - b)
    sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(14))
    expect(Math.max(...spread([305, 309, 308], 14, 20, 310))).toBeLessThanOrEqual(310)
    expect(places[0]).toBeLessThan(places[2] ?? 0)
  })

  test('years under the axis keep first and last', () => {
    expect(xTicks(2014, 2028, 8)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028])
    expect(xTicks(2014, 2015, 8)).toEqual([2014, 2015])
  })

  test('the lower end can be pinned, and one value alone still has a scale', () => {
    expect(lineScales([2020, 2021], [5, 9], WIDE, 0).y.domain()[0]).toBe(0)
    expect(lineScales([2020], [5], WIDE).yTicks.length).toBeGreaterThan(1)
  })

  test('the table says hidden and missing in words', () => {
    const series = [{ key: 'a', label: 'A', kind: 'own' as const, points }, { key: 'b', label: 'B', kind: 'peer' as const, points: points.slice(0, 1) }]
    const table = lineTable(series, { caption: '', period: 'År', hidden: 'dold', missing: '..' }, String)
    expect(table.rows[3]).toEqual(['2021', 'dold', '..'])
  })
})

describe('road to the target', () => {
  test('reads from left to right also when less is better', () => {
    expect(roadPlaces({ baseline: 62, now: 52, target: 40 }).now).toBeCloseTo(114.5, 1)
    expect(roadPlaces({ baseline: 62, now: 71, target: 75 }).now).toBeCloseTo(158.8, 1)
  })

  test('worse than the start goes left and stays inside, beyond the target goes right and stays inside', () => {
    expect(roadPlaces({ baseline: 8.4, now: 9.9, target: 7 }).now).toBe(4)
    expect(roadPlaces({ baseline: 0, now: 90, target: 10 }).now).toBeLessThanOrEqual(ROAD.width)
  })

  test('a target that equals the start does not divide by zero', () => {
    expect(roadPlaces({ baseline: 10, now: 10, target: 10 }).now).toBe(ROAD.end)
    expect(roadPlaces({ baseline: 10, now: 9, target: 10 }).now).toBe(ROAD.start)
  })
})

test('five greens: a limit belongs to the class above it', () => {
  const limits = [50, 65, 80, 90] as const
  expect([49, 50, 65, 80, 89.9, 90].map((value) => heatClass(value, limits))).toEqual(['h1', 'h2', 'h3', 'h4', 'h4', 'h5'])
})

describe('table as a string', () => {
  const table = (text: string, href?: string) => tableString({ caption: 'x', head: [{ text: 'Namn' }, { text: 'n', number: 'decimal' }], rows: [[{ text, href }, '4,5']] })

  test('escapes everything it is given', () => {
    expect(table('<script>"\'&')).toContain('&lt;script&gt;&quot;&#39;&amp;')
    expect(table('a', '/p?a=1&b="')).toContain('href="/p?a=1&amp;b=&quot;"')
  })

  test('links only inside this site', () => {
    expect(table('a', 'javascript:alert(1)')).not.toContain('href')
    expect(table('a', '//elsewhere.example')).not.toContain('href')
  })

  test('names the row and sets numbers right', () => {
    expect(table('Borgå')).toContain('<th scope="row">Borgå</th><td class="num dec">4,5</td>')
  })
})

describe('map', () => {
  const place = (more: Partial<MapPlace> = {}): MapPlace => ({ id: '1', name: 'Borgå', lon: 25.66, lat: 60.39, inhabitants: 51000, state: 'complete', href: '/p', title: 'Borgå', ...more })
  const frame = { width: 430, height: 760, focus: ['FI' as const] }
  const projection = mapProjection(frame)

  test('Finland lies inside the frame, north up', () => {
    const at = (lon: number, lat: number): [number, number] => projection([lon, lat]) ?? [0, 0]
    const [helsinki, utsjoki] = [at(24.94, 60.17), at(27.03, 69.91)]
    for (const [x, y] of [helsinki, utsjoki]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(430)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(760)
    }
    expect(utsjoki[1]).toBeLessThan(helsinki[1])
    expect(mapLand(projection, ['FI']).land.length).toBeGreaterThan(1000)
  })

  test('areas of marks compare inhabitants', () => {
    expect(markRadius(100, 400, 20) * 2).toBe(markRadius(400, 400, 20))
    expect(markRadius(null, 400)).toBe(2.6)
  })

  test('each state has a shape of its own', () => {
    const shapes = (['complete', 'incomplete', 'no-meetings', 'none', 'unknown'] as const).map((state) => markString(state, 8, 8, 6))
    expect(new Set(shapes).size).toBe(5)
  })

  test('titles are escaped, small marks lie on top, names do not lie over each other', () => {
    const html = marksString([place({ title: '"><b>', showName: true }), place({ id: '2', inhabitants: 600000, title: 'stor', name: 'Stor', showName: true }), place({ id: '3', name: 'Samma', showName: true })], projection, 430)
    expect(html).not.toContain('<b>')
    expect(html.indexOf('stor')).toBeLessThan(html.indexOf('&lt;b&gt;'))
    expect(html.match(/class="town"/g)).toHaveLength(2)
  })
})

test('long lists show first, last and what is near', () => {
  expect(pagesShown(6, 20)).toEqual([1, 4, 5, 6, 7, 8, 20])
  expect(pagesShown(1, 3)).toEqual([1, 2, 3])
})

test('the clock has a point in the network’s own zone', () => {
  expect(clock('2026-11-23T12:32:00Z', 'Europe/Helsinki')).toBe('14.32')
  expect(clock('2026-11-23T07:05:00Z', 'Europe/Stockholm')).toBe('8.05')
})
