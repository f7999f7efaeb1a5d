import type { BarChart, LineChart } from './document'

/** A picture as shapes, in points from its upper left corner: what PDF strokes and Word gets as SVG. Colours are names of the look. */
export type Shape =
  | { kind: 'line'; points: [number, number][]; stroke: Tone; weight: number; dash?: [number, number]; opacity?: number }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill?: Tone; stroke?: Tone; weight?: number }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: Tone; stroke: Tone; weight: number }
  | { kind: 'text'; x: number; y: number; text: string; tone: Tone; isBold?: boolean; anchor?: 'start' | 'middle' | 'end' }
export type Tone = 'ink' | 'muted' | 'line' | 'lineStrong' | 'sheet' | 'own' | 'peer' | 'context' | 'good' | 'attention' | 'wrong'
export type Drawing = { width: number; height: number; shapes: Shape[] }

/** Text in a drawing is this large, in points. */
export const LETTER = 8.5
const ROOM = { left: 4, right: 118, top: 14, bottom: 18 }

/** A chart as shapes, as wide as told. */
export function drawingOf(chart: LineChart | BarChart, width: number): Drawing {
  return chart.kind === 'lines' ? lineDrawing(chart, width) : barDrawing(chart, width)
}

function lineDrawing(chart: LineChart, width: number): Drawing {
  const height = 150
  const values = [...chart.series.flatMap((one) => one.values), ...chart.ticks.map((tick) => tick.value), ...(chart.target ? [chart.target.value] : [])].filter((value) => value !== null)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const axis = 36
  const x = (i: number) => ROOM.left + axis + (i * (width - ROOM.left - axis - ROOM.right)) / Math.max(1, chart.periods.length - 1)
  const y = (value: number) => height - ROOM.bottom - ((value - least) / (most - least || 1)) * (height - ROOM.top - ROOM.bottom)
  const end = x(chart.periods.length - 1)
  const every = Math.ceil(chart.periods.length / 8)
  return {
    width, height,
    shapes: [
      ...chart.ticks.flatMap(({ value, written }): Shape[] => [
        { kind: 'line', points: [[x(0), y(value)], [end, y(value)]], stroke: 'line', weight: 0.5 }, { kind: 'text', x: x(0) - 6, y: y(value) + 3, text: written, tone: 'muted', anchor: 'end' },
      ]),
      ...chart.periods.flatMap((text, i): Shape[] => (i % every === 0 || i === chart.periods.length - 1 ? [{ kind: 'text', x: x(i), y: height - 4, text, tone: 'muted', anchor: 'middle' }] : [])),
      ...(chart.target ? targetShapes(chart.target, end, y(chart.target.value)) : []),
      ...seriesShapes(chart, x, y, end),
    ],
  }
}

function targetShapes(target: { written: string }, end: number, y: number): Shape[] {
  return [{ kind: 'line', points: [[end + 8, y - 7], [end + 8, y + 7]], stroke: 'ink', weight: 2 }, { kind: 'text', x: end + 14, y: y + 3, text: target.written, tone: 'ink' }]
}

/** The lines, broken where a value is missing, each with its name at its end; names that would touch are moved apart. */
function seriesShapes(chart: LineChart, x: (i: number) => number, y: (value: number) => number, end: number): Shape[] {
  const names = chart.series.map((one) => ({ one, at: y(one.values.findLast((value) => value !== null) ?? 0) + 3 })).sort((a, b) => a.at - b.at)
  let above = chart.target ? y(chart.target.value) + 3 - 60 : -Infinity
  for (const name of names) above = name.at = Math.max(name.at, above + LETTER + 2)
  return names.flatMap(({ one, at }): Shape[] => {
    const tone: Tone = one.role
    const points = one.values.map((value, i): [number, number] | null => (value === null ? null : [x(i), y(value)]))
    const lines = pieces(points).map((piece): Shape => ({ kind: 'line', points: piece, stroke: tone, weight: one.role === 'own' ? 2 : 1, ...(one.role === 'context' ? { dash: [3, 2] as [number, number] } : {}) }))
    const dots = points.flatMap((point): Shape[] => (point && one.role === 'own' ? [{ kind: 'rect', x: point[0] - 2.5, y: point[1] - 2.5, width: 5, height: 5, fill: tone }] : []))
    return [...lines, ...dots, { kind: 'text', x: end + 14, y: at, text: `${one.name} ${one.written}`, tone: one.role === 'own' ? 'own' : 'muted', isBold: one.role === 'own' }]
  })
}

function pieces(points: ([number, number] | null)[]): [number, number][][] {
  const found: [number, number][][] = [[]]
  for (const point of points) {
    if (point) found.at(-1)?.push(point)
    else if (found.at(-1)?.length) found.push([])
  }
  return found.filter((piece) => piece.length > 1)
}

function barDrawing(chart: BarChart, width: number): Drawing {
  const pitch = 20
  const left = Math.min(width * 0.42, Math.max(...chart.rows.map((row) => row.label.length)) * LETTER * 0.52 + 10)
  const scale = (width - left - 56) / (chart.most || 1)
  const height = chart.rows.length * pitch + 4
  const shapes = chart.rows.flatMap((row, i): Shape[] => {
    const y = i * pitch + 4
    const wide = Math.max(0, row.value ?? 0) * scale
    const tone = row.tone ?? 'context'
    const bar: Shape[] = row.value === null ? [] : [{ kind: 'rect', x: left, y: y + 2, width: wide, height: 10, fill: tone }]
    return [{ kind: 'text', x: 0, y: y + 10, text: row.label, tone: 'ink', isBold: row.tone === 'own' }, ...bar, { kind: 'text', x: left + wide + 6, y: y + 10, text: row.written, tone: row.value === null ? 'muted' : 'ink', isBold: row.tone === 'own' }]
  })
  return { width, height, shapes: [{ kind: 'line', points: [[left, 2], [left, height - 2]], stroke: 'lineStrong', weight: 0.75 }, ...shapes] }
}
