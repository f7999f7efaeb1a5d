import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

/** Why a point has no value: hidden by the rule for small numbers, or nothing measured. */
export type LinePoint = { x: number; value: number | null; hidden?: boolean }

export type LineSeries = {
  key: string
  label: string
  /** own: thick, labelled in its colour · mentor: thin dark · peer: thin grey */
  kind: 'own' | 'mentor' | 'peer'
  points: LinePoint[]
}

/** A change in how something is counted: the line is cut before `x`. */
export type LineBreak = { x: number; label: string; short?: string }

export type LineFrame = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** The two drawings of a line chart: for the sheet and for the phone. Text never scales. */
export const WIDE: LineFrame = { width: 690, height: 350, left: 34, right: 116, top: 36, bottom: 36 }
export const NARROW: LineFrame = { width: 358, height: 300, left: 26, right: 60, top: 36, bottom: 36 }

export type Scales = { x: ScaleLinear<number, number>; y: ScaleLinear<number, number>; yTicks: number[] }

/** Scales over all values; `yFrom` pins the lower end (0 for shares one compares in height). A break takes no room of its own. */
export function lineScales(xs: number[], values: number[], frame: LineFrame, yFrom?: number): Scales {
  const [low = 0, high = 1] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || Math.abs(high) || 1) * 0.08
  const y = scaleLinear([yFrom ?? low - room, high + room], [frame.height - frame.bottom, frame.top]).nice(5)
  const x = scaleLinear([Math.min(...xs), Math.max(...xs)], [frame.left, frame.width - frame.right])
  return { x, y, yTicks: y.ticks(5) }
}

/** The years written under the axis: at most `most`, always first and last, none so near the last that they meet. */
export function xTicks(from: number, to: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / Math.max(1, most - 1)))
  const ticks: number[] = []
  for (let x = from; x < to - step * 0.6; x += step) ticks.push(x)
  return [...ticks, to]
}

/** Runs of points that belong together: cut at missing and hidden values and at breaks. */
export function runs(points: LinePoint[], breaks: LineBreak[]): { x: number; value: number }[][] {
  const result: { x: number; value: number }[][] = []
  let current: { x: number; value: number }[] = []
  let last: number | undefined
  for (const { x, value } of [...points].sort((a, b) => a.x - b.x)) {
    const since = last
    const cut = value === null || (since !== undefined && breaks.some((b) => b.x > since && b.x <= x))
    if (cut && current.length > 0) {
      result.push(current)
      current = []
    }
    if (value !== null) current.push({ x, value })
    last = x
  }
  return current.length > 0 ? [...result, current] : result
}

/** The path of a series, one M for each run. */
export function linePath(points: LinePoint[], breaks: LineBreak[], { x, y }: Scales): string {
  const draw = line<{ x: number; value: number }>((p) => Math.round(x(p.x) * 10) / 10, (p) => Math.round(y(p.value) * 10) / 10)
  return runs(points, breaks).map((run) => draw(run) ?? '').join('')
}

/** A point that stands alone between two gaps draws no line: it gets a dot instead. */
export function lonePoints(points: LinePoint[], breaks: LineBreak[]): { x: number; value: number }[] {
  return runs(points, breaks).flatMap((run) => (run.length === 1 ? run : []))
}

/** Last point of a series that has a value. */
export function lastValue(points: LinePoint[]): { x: number; value: number } | undefined {
  const { x, value } = [...points].sort((a, b) => a.x - b.x).findLast((point) => point.value !== null) ?? {}
  return x === undefined || value === null || value === undefined ? undefined : { x, value }
}

/** Moves labels apart to at least `gap` px, keeping their order and staying as near as possible; answers the new places in the given order. */
export function spread(ys: number[], gap: number, low: number, high: number): number[] {
  const order = ys.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  for (let k = 1; k < order.length; k++) {
    const [above, here] = [order[k - 1], order[k]]
    if (above && here && here.y - above.y < gap) here.y = above.y + gap
  }
  let limit = high
  for (const label of order.toReversed()) {
    label.y = Math.max(low, Math.min(label.y, limit))
    limit = label.y - gap
  }
  return ys.map((_, i) => order.find((label) => label.i === i)?.y ?? 0)
}
