/** What is true about meetings: their course, who counts as present, what a band and its finding are made of. Pure. */
import type { NetworkRole } from '@/lib/access/roles'
import { nextDay } from '@/lib/members/rules'
import { threadOf, type Thread } from '@/lib/sectors/rules'
import type { AttendanceState } from './schema'

export type MeetingState = 'draft' | 'called' | 'held' | 'closed' | 'cancelled'

const COURSE: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  draft: ['called', 'held', 'cancelled'],
  called: ['held', 'cancelled'],
  held: ['closed'],
  closed: [],
  cancelled: [],
}

/** Whether a meeting may go from one state to another (domain.md 3.3). A meeting held without a call is recorded too. */
export function mayBecome(from: MeetingState, to: MeetingState): boolean {
  return COURSE[from].includes(to)
}

/** Whether a meeting counts: to the band, the rhythm and the attendance. A cancelled one does not. */
export function isHeld(state: MeetingState): boolean {
  return state === 'held' || state === 'closed'
}

/** A deputy and someone on a screen count as present. */
export function countsAsPresent(state: AttendanceState): boolean {
  return state === 'present' || state === 'deputy' || state === 'remote'
}

/** Days are `2026-12-04`, both ends of a period belong to it. */
export type Span = { from: string; to: string | null }
export type BandSeat = Span & { sectorId: string; isRequired: boolean; isYouth: boolean; holders: Span[] }
export type BandSector = Span & { id: string; key: string | null; position: number }
export type HeldMeeting = { id: string; day: string; hasDecision: boolean; presentSectors: ReadonlySet<string>; recordedSectors: ReadonlySet<string> }
export type Cell = 'present' | 'absent' | 'vacant' | 'before'
export type BandRow = { sectorId: string; sectorKey: string | null; colour: Thread; required: boolean; cells: Cell[]; vacantNow: boolean; vacantSince: string | null }

const covers = (span: Span, day: string): boolean => span.from <= day && (span.to === null || day <= span.to)

/**
 * The rows of the band: required sectors first, then the network's own, each in its place and never by attendance. A sector
 * that has ended stays while it has a history, after the others.
 */
export function bandRows(sectors: readonly BandSector[], seats: readonly BandSeat[], meetings: readonly HeldMeeting[], today: string): BandRow[] {
  const rows = sectors.map((sector) => rowOf(sector, seats.filter((seat) => seat.sectorId === sector.id), meetings, today))
  const isNow = (row: BandRow) => sectors.some((sector) => sector.id === row.sectorId && covers(sector, today))
  const kept = rows.filter((row) => isNow(row) || row.cells.includes('present'))
  const rank = (row: BandRow) => (isNow(row) ? (row.required ? 0 : 1) : 2)
  const position = (row: BandRow) => sectors.find((sector) => sector.id === row.sectorId)?.position ?? 0
  return kept.sort((a, b) => rank(a) - rank(b) || position(a) - position(b))
}

function rowOf(sector: BandSector, seats: readonly BandSeat[], meetings: readonly HeldMeeting[], today: string): BandRow {
  const seatsNow = seats.filter((seat) => covers(seat, today))
  const isEnded = sector.to !== null && sector.to < today
  const vacantNow = !isEnded && !seatsNow.some((seat) => seat.holders.some((holder) => covers(holder, today)))
  return {
    sectorId: sector.id,
    sectorKey: sector.key,
    colour: sector.key ? threadOf(sector.key) : 'other',
    required: !isEnded && seatsNow.some((seat) => seat.isRequired),
    cells: meetings.map((meeting) => cellOf(sector.id, seats, meeting)),
    vacantNow,
    vacantSince: vacantNow ? emptySince(seatsNow, sector) : null,
  }
}

function cellOf(sectorId: string, seats: readonly BandSeat[], meeting: HeldMeeting): Cell {
  if (meeting.presentSectors.has(sectorId)) return 'present'
  if (meeting.recordedSectors.has(sectorId)) return 'absent'
  const then = seats.filter((seat) => covers(seat, meeting.day))
  if (then.length === 0) return 'before'
  if (!then.some((seat) => seat.holders.some((holder) => covers(holder, meeting.day)))) return 'vacant'
  // Of a meeting from old minutes it may not be known who came: then nobody stayed away.
  return meeting.recordedSectors.size > 0 ? 'absent' : 'before'
}

/** The first day without anybody: the day after the last holder's last day, or the day the seat began. */
function emptySince(seats: readonly BandSeat[], sector: BandSector): string {
  const ends = seats.flatMap((seat) => seat.holders.flatMap((holder) => (holder.to ? [nextDay(holder.to)] : [])))
  return ends.sort().at(-1) ?? seats.map((seat) => seat.from).sort()[0] ?? sector.from
}

/** What the headline of a band says: the gravest fact first, then at most one good one. Sectors by id. */
export type Finding =
  | { kind: 'waiting'; required: number }
  | { kind: 'vacantOne'; sectorId: string; since: string }
  | { kind: 'vacantMany'; sectorIds: string[] }
  | { kind: 'seldom'; sectorIds: string[] }
  | { kind: 'allSeated' }
export type BandFinding = { first: Finding; streak: { sectorId: string; meetings: number } | null }

export function bandFinding(rows: readonly BandRow[], held: number): BandFinding {
  const vacant = rows.filter((row) => row.required && row.vacantNow)
  const seldom = rows.filter((row) => !row.vacantNow && isSeldom(row.cells))
  if (held === 0) return { first: { kind: 'waiting', required: rows.filter((row) => row.vacantNow && row.required).length }, streak: null }
  const [only] = vacant
  if (only && vacant.length === 1) return { first: { kind: 'vacantOne', sectorId: only.sectorId, since: only.vacantSince ?? '' }, streak: bestStreak(rows) }
  if (vacant.length > 1) return { first: { kind: 'vacantMany', sectorIds: vacant.map((row) => row.sectorId) }, streak: bestStreak(rows) }
  if (seldom.length > 0) return { first: { kind: 'seldom', sectorIds: seldom.map((row) => row.sectorId) }, streak: bestStreak(rows) }
  return { first: { kind: 'allSeated' }, streak: bestStreak(rows) }
}

function isSeldom(cells: readonly Cell[]): boolean {
  const last = cells.slice(-4)
  return last.length === 4 && !last.includes('before') && last.filter((cell) => cell === 'present').length <= 1
}

/** The longest unbroken presence of at least four meetings, the network's own sectors before the required ones. */
function bestStreak(rows: readonly BandRow[]): { sectorId: string; meetings: number } | null {
  const streaks = rows.map((row) => ({ sectorId: row.sectorId, required: row.required, meetings: streakOf(row.cells) })).filter((one) => one.meetings >= 4)
  const [best] = streaks.sort((a, b) => Number(a.required) - Number(b.required) || b.meetings - a.meetings)
  return best ? { sectorId: best.sectorId, meetings: best.meetings } : null
}

function streakOf(cells: readonly Cell[]): number {
  const missed = cells.findLastIndex((cell) => cell !== 'present')
  return cells.length - 1 - missed
}

/** Whether a role reads every agenda item, the restricted ones too; others read those on which they stand by name. */
export function readsAllItems(role: NetworkRole): boolean {
  return role === 'chair' || role === 'vice_chair' || role === 'secretary'
}

/** The minutes of an agenda item may be written while the meeting is held and not closed. */
export function isBeingRecorded(state: MeetingState): boolean {
  return state === 'held'
}

/** The agenda may change until the meeting is held. */
export function isBeingPlanned(state: MeetingState): boolean {
  return state === 'draft' || state === 'called'
}

/** The shape each state is shown with. */
export const STATE_KIND = { draft: 'idle', called: 'good', held: 'risk', closed: 'done', cancelled: 'idle' } as const satisfies Record<MeetingState, string>
