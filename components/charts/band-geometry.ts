/** Pure geometry of the band: rows of 16 px for sectors, columns for meetings. All numbers are px in the drawing. */

export type BandCell = 'present' | 'absent' | 'vacant' | 'before'
export type ThreadColour = 'education' | 'social' | 'health' | 'youth' | 'employment' | 'police' | 'other'

export type BandThread = {
  key: string
  label: string
  colour: ThreadColour
  /** Sectors that the law requires come first, in the law's order */
  required: boolean
  /** One for each held meeting, oldest first. `before`: the seat did not exist yet. A deputy counts as present */
  cells: BandCell[]
  /** The seat is empty today; without it the last cell tells */
  vacantNow?: boolean
}

export type BandMeeting = {
  id: string
  /** ISO date */
  date: string
  /** The date in the reader's language, for table and next meeting («4 dec») */
  label: string
  hasDecision: boolean
  state: 'held' | 'next'
  href?: string
}

export const ROW = 16
export const BAND_WIDTH = 1060
const FRINGE = 26
const YEAR_GAP = 6
const MOST_MEETINGS = 60
const MOST_THREADS = 14
const LOOSE_ENDS = [20, 13, 24, 16, 10, 22, 15, 25, 12, 19, 14, 23, 11, 18]

/** The meetings a band draws: the last sixty that were held, and the next one if there is one. */
export function drawnMeetings(meetings: BandMeeting[]): { held: BandMeeting[]; skipped: number; next: BandMeeting | undefined } {
  const held = meetings.filter((meeting) => meeting.state === 'held')
  const skipped = Math.max(0, held.length - MOST_MEETINGS)
  return { held: held.slice(skipped), skipped, next: meetings.find((meeting) => meeting.state === 'next') }
}

/** At most fourteen threads: beyond that the network's own (grey) sectors become one, present when any of them is. */
export function groupedThreads(threads: BandThread[], othersLabel: (count: number) => string): BandThread[] {
  const own = threads.filter((thread) => !thread.required)
  if (threads.length <= MOST_THREADS || own.length < 2) return threads
  const cells = (own[0]?.cells ?? []).map((_, i) => strongest(own.map((thread) => thread.cells[i] ?? 'before')))
  const grouped: BandThread = { key: 'others', label: othersLabel(own.length), colour: 'other', required: false, cells, vacantNow: own.every(isVacant) }
  return [...threads.filter((thread) => thread.required), grouped]
}

function strongest(cells: BandCell[]): BandCell {
  const order: BandCell[] = ['present', 'absent', 'vacant', 'before']
  return order.find((state) => cells.includes(state)) ?? 'before'
}

/** Whether nobody holds the seat today. */
export function isVacant(thread: BandThread): boolean {
  return thread.vacantNow ?? thread.cells.at(-1) === 'vacant'
}

/** How many of the last four meetings the sector came to, counted from when it had a seat. */
export function lastFour(thread: Pick<BandThread, 'cells'>): { present: number; of: number } {
  const cells = thread.cells.slice(-4).filter((cell) => cell !== 'before')
  return { present: cells.filter((cell) => cell === 'present').length, of: cells.length }
}

/** What the band marks in red: an empty seat, or none or one of four meetings. */
export function isOff(thread: BandThread): boolean {
  const { present, of } = lastFour(thread)
  return isVacant(thread) || (of === 4 && present <= 1)
}

export type BandLayout = {
  height: number
  pitch: number
  /** Left edge of each meeting's cell */
  xs: number[]
  /** Where the past ends: today's line stands just before it */
  end: number
  years: { x: number; text: string; before: boolean }[]
}

/** Columns of a band: as wide as there is room for, at most `maxPitch`, at least 12, drawn towards the right edge. */
export function bandLayout(rows: number, held: BandMeeting[], hasNext: boolean, maxPitch: number, width = BAND_WIDTH): BandLayout {
  const yearOf = (i: number) => held[i]?.date.slice(0, 4)
  const gaps = held.filter((_, i) => i > 0 && yearOf(i) !== yearOf(i - 1)).length
  const columns = held.length + (hasNext ? 1 : 0)
  const pitch = Math.min(maxPitch, Math.max(12, (width - FRINGE - gaps * YEAR_GAP) / Math.max(1, columns)))
  const end = width - FRINGE - (hasNext ? pitch : 0)
  const xs: number[] = []
  let x = end
  for (let i = held.length - 1; i >= 0; i--) {
    x -= pitch
    xs[i] = round(x)
    if (i > 0 && yearOf(i) !== yearOf(i - 1)) x -= YEAR_GAP
  }
  const firsts = xs.flatMap((left, i) => (i === 0 || yearOf(i) !== yearOf(i - 1) ? [i] : []))
  const years = firsts.flatMap((i, k) => {
    const at = (xs[i] ?? 0) - 4
    const until = firsts[k + 1] === undefined ? end : (xs[firsts[k + 1] ?? 0] ?? end)
    const text = yearOf(i) ?? ''
    if (until - at >= 44) return [{ x: round(at), text, before: false }]
    const from = k === 0 ? 0 : (xs[firsts[k - 1] ?? 0] ?? 0)
    return [{ x: round(at), text: k === 0 && at - from >= 44 ? text : '', before: true }]
  })
  return { height: rows * ROW + 28, pitch: round(pitch), xs, end: round(end), years }
}

export type ThreadPaths = { solid: string; dotted: string; low: string; high: string; next: { x: number; y: number; width: number } | null; nextVacant: string; loose: string }

/** The lines and blocks of one thread: low where it came, high where something was decided too, solid line away, dotted without seat. */
export function threadPaths(thread: BandThread, row: number, layout: BandLayout, decisions: boolean[], hasNext: boolean, width = BAND_WIDTH): ThreadPaths {
  const y = ROW * row + 11
  const { xs, end, pitch } = layout
  const seatless = (i: number) => thread.cells[i] === 'vacant' || thread.cells[i] === 'before'
  const block = (i: number, top: number, height: number) => `M${xs[i]} ${top}h${round(pitch - (pitch > 20 ? 3 : 2))}v${height}h-${round(pitch - (pitch > 20 ? 3 : 2))}z`
  const present = xs.map((_, i) => i).filter((i) => thread.cells[i] === 'present')
  const vacant = isVacant(thread)
  // Before the first meeting every seat is asked to come, filled or not.
  const outlined = hasNext && (!vacant || xs.length === 0)
  const loose = LOOSE_ENDS[row % LOOSE_ENDS.length] ?? 16
  return {
    ...linesOf(xs, end, y, seatless, xs.length === 0 && vacant),
    low: present.filter((i) => !decisions[i]).map((i) => block(i, y - 4, 8)).join(''),
    high: present.filter((i) => decisions[i]).map((i) => block(i, y - 7, 14)).join(''),
    next: outlined ? { x: round(end + 1), y: y - 4, width: round(pitch - 4) } : null,
    nextVacant: hasNext && !outlined ? `M${end} ${y}h${pitch}` : '',
    loose: vacant ? '' : `M${hasNext ? width - FRINGE - 2 : end} ${y}h${loose}`,
  }
}

/** Runs of the thread with seat (solid) and without (dotted), from the left edge to today. */
function linesOf(xs: number[], end: number, y: number, seatless: (i: number) => boolean, emptyVacant: boolean): { solid: string; dotted: string } {
  if (xs.length === 0) return emptyVacant ? { solid: '', dotted: `M0 ${y}H${end}` } : { solid: `M0 ${y}H${end}`, dotted: '' }
  const lines = { solid: '', dotted: '' }
  let from = 0
  for (let i = 1; i <= xs.length; i++) {
    if (i < xs.length && seatless(i) === seatless(i - 1)) continue
    const to = i === xs.length ? end : round((xs[i] ?? end) - 2)
    lines[seatless(i - 1) ? 'dotted' : 'solid'] += `M${from} ${y}H${to}`
    from = to
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
