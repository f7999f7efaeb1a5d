/** Where things stand on a year drawn as a wheel: January at the top, the year clockwise. Pure; days are `2026-12-04`. */

export const WHEEL = 660
const CENTRE = WHEEL / 2
const INNER = 118
const MEETINGS = 246
const OUTER_LANE = 212
const DAY_MS = 86_400_000
/** How far apart two marks of a lane are drawn at least, in pixels along the ring. */
const APART = 25

export type WheelMark = { key: string; day: string; from: string; lane: string; text: string; state: 'planned' | 'due' | 'late' | 'done' | 'skipped' }
export type PlacedMark = WheelMark & { x: number; y: number; arc: string | null; isFlag: boolean }

/** The part of the year that has passed when a day begins: 0 on the first of January. */
export function partOfYear(day: string): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  return (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

/** The point at a part of the year on a ring. */
export function pointAt(part: number, radius: number): [x: number, y: number] {
  const angle = (part - 0.25) * 2 * Math.PI
  return [round(CENTRE + radius * Math.cos(angle)), round(CENTRE + radius * Math.sin(angle))]
}

/** The rings from the middle outwards; the last is that of the meetings, which has more room. */
export function laneRadii(lanes: readonly string[]): ReadonlyMap<string, number> {
  const inner = lanes.filter((lane) => lane !== 'meeting')
  const step = inner.length > 1 ? (OUTER_LANE - INNER) / (inner.length - 1) : 0
  const radii = inner.map((lane, index): [string, number] => [lane, inner.length === 1 ? (INNER + OUTER_LANE) / 2 : INNER + index * step])
  return new Map([...radii, ['meeting', MEETINGS]])
}

/** An arc of a ring from one part of the year to a later one. */
export function arcOf(from: number, to: number, radius: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(to, radius)]
  return `M${start.join(' ')}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${end.join(' ')}`
}

/** A slice of the wheel, such as a month, between two rings. */
export function sliceOf(from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [pointAt(from, inner), pointAt(from, outer), pointAt(to, outer), pointAt(to, inner)]
  return `M${a.join(' ')}L${b.join(' ')}A${outer} ${outer} 0 0 1 ${c.join(' ')}L${d.join(' ')}A${inner} ${inner} 0 0 0 ${a.join(' ')}Z`
}

/** Every mark with its place: numbers on their rings, pushed apart where days crowd, meetings as flags, each with the arc of its preparation. */
export function placeMarks(marks: readonly WheelMark[], lanes: readonly string[]): PlacedMark[] {
  const radii = laneRadii(lanes)
  return lanes.flatMap((lane) => {
    const radius = radii.get(lane) ?? MEETINGS
    const own = marks.filter((mark) => mark.lane === lane)
    const isFlag = (mark: WheelMark) => lane === 'meeting' && /\D/.test(mark.text)
    const parts = spread(own.map((mark) => partOfYear(mark.day) + 0.5 / 365), (lane === 'meeting' ? 2 : 1) * APART / (2 * Math.PI * radius))
    return own.map((mark, index) => {
      const part = parts[index] ?? 0
      const start = mark.from < `${mark.day.slice(0, 4)}-01-01` ? 0 : partOfYear(mark.from)
      const [x, y] = pointAt(part, radius)
      return { ...mark, x, y, isFlag: isFlag(mark), arc: lane === 'meeting' || start >= part - 0.004 ? null : arcOf(start, part, radius) }
    })
  })
}

/** Parts of the year pushed apart to at least `gap`, kept in order and inside the year. */
export function spread(parts: readonly number[], gap: number): number[] {
  const moved = [...parts]
  for (let i = 1; i < moved.length; i += 1) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + gap)
  const limit = 1 - gap / 2
  if ((moved.at(-1) ?? 0) > limit) moved[moved.length - 1] = limit
  for (let i = moved.length - 2; i >= 0; i -= 1) moved[i] = Math.min(moved[i] ?? 0, (moved[i + 1] ?? 1) - gap)
  return moved
}

/** The ticks of the ISO weeks: each Monday of the year with its number. */
export function weekTicks(year: number, weekOf: (day: string) => number): { part: number; week: number }[] {
  const first = Date.UTC(year, 0, 1)
  const monday = first + ((8 - (new Date(first).getUTCDay() || 7)) % 7) * DAY_MS
  const days = Array.from({ length: 53 }, (_, index) => new Date(monday + index * 7 * DAY_MS).toISOString().slice(0, 10)).filter((day) => day.startsWith(`${year}-`))
  return days.map((day) => ({ part: partOfYear(day), week: weekOf(day) }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
