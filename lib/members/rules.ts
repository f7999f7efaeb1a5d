/** What is true about a roster: which seats come first, how long one has stood empty, who is shown by name. Pure; days are `2026-12-04`. */
import type { RosterSeat, SeatRole } from '@/lib/frames/schema'

/** Days before the end of a holding in which it counts as ending (domain.md 3.2). */
export const ENDING_DAYS = 60

export type HoldingSpan = { from: string; until: string | null }
export type SeatState = 'vacant' | 'ending' | 'filled'

type Composed = {
  isYouth: boolean
  placeId: string | null
  from: string
  until: string | null
  sector: { key: string | null }
  holder: { role: SeatRole; until: string | null } | null
  /** The last day of a term that ran out without anybody being appointed anew. */
  expiredOn: string | null
}

/** The seats as the composition check reads them. A term that has run out is told apart from a seat that was left. */
export function rosterSeats(seats: readonly Composed[]): RosterSeat[] {
  return seats.map((seat) => ({
    sectorKey: seat.sector.key, placeId: seat.placeId, isYouth: seat.isYouth, from: seat.from, to: seat.until,
    role: seat.holder?.role ?? (seat.isYouth ? 'youth' : 'member'),
    filled: seat.holder !== null || seat.expiredOn !== null,
    holderUntil: seat.holder ? seat.holder.until : seat.expiredOn,
  }))
}

/** The day since which nobody has sat on a seat: the day after the last holding, or the seat's own first day. Null while held. */
export function vacantSince(holdings: readonly HoldingSpan[], seatFrom: string, day: string): string | null {
  const begun = holdings.filter((one) => one.from <= day)
  if (begun.some((one) => one.until === null || one.until >= day)) return null
  const last = begun.flatMap((one) => one.until ?? []).sort().at(-1)
  return last === undefined ? seatFrom : nextDay(last)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** The day before: the last day of what another thing follows. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/** Whether a seat is empty, held to an end that is near, or held. */
export function seatState(seat: { holder: { until: string | null } | null }, day: string): SeatState {
  if (!seat.holder) return 'vacant'
  return seat.holder.until !== null && daysBetween(day, seat.holder.until) <= ENDING_DAYS ? 'ending' : 'filled'
}

/**
 * The order of the roster: sectors with an empty seat first, those that must be there before the others, then the order
 * of the band. All seats of a sector stay together, the empty ones first.
 */
export function inRosterOrder<S extends { sector: { id: string; position: number }; strength: string; position: number; holder: unknown }>(seats: readonly S[]): S[] {
  const weight = (seat: S) => (seat.holder ? 3 : seat.strength === 'must' ? 0 : seat.strength === 'should' ? 1 : 2)
  const ofSector = new Map<string, number>()
  for (const seat of seats) ofSector.set(seat.sector.id, Math.min(ofSector.get(seat.sector.id) ?? 3, weight(seat)))
  return [...seats].sort((a, b) =>
    (ofSector.get(a.sector.id) ?? 3) - (ofSector.get(b.sector.id) ?? 3) || a.sector.position - b.sector.position || weight(a) - weight(b) || a.position - b.position)
}

/** Whether a person is shown by the seat alone: everybody on a youth seat, and who has asked for it. */
export function isBySeatOnly(seat: { isYouth: boolean }, member: { isBySeatOnly: boolean }, role: SeatRole): boolean {
  return seat.isYouth || role === 'youth' || member.isBySeatOnly
}

/** A seat's cell in the band. */
export type SeatCell = 'present' | 'absent' | 'vacant' | 'before'
export type AttendedMeeting = { day: string; states: ReadonlyMap<string, string> }

const THERE = ['present', 'deputy', 'remote']

/** A cell a meeting, oldest first; a deputy counts as present. Without a row the seat was absent, empty, or not there yet. */
export function cellsOf(seat: { id: string; from: string; holdings: readonly HoldingSpan[] }, meetings: readonly AttendedMeeting[]): SeatCell[] {
  return meetings.map(({ day, states }) => {
    const state = states.get(seat.id)
    if (state) return THERE.includes(state) ? 'present' : 'absent'
    if (seat.from > day) return 'before'
    if (!seat.holdings.some((one) => one.from <= day && (one.until === null || one.until >= day))) return 'vacant'
    // Where no attendance is recorded, as in old minutes, nobody is known to have stayed away.
    return states.size > 0 ? 'absent' : 'before'
  })
}

/** A sector came when any of its seats did: the strongest cell of each meeting. */
export function sectorCells(seats: readonly { lastFour: readonly SeatCell[] }[]): SeatCell[] {
  const order: SeatCell[] = ['present', 'absent', 'vacant', 'before']
  const length = Math.max(0, ...seats.map((seat) => seat.lastFour.length))
  return Array.from({ length }, (_, i) => order.find((cell) => seats.some((seat) => seat.lastFour[i] === cell)) ?? 'before')
}

export type AppointmentState = 'confirmed' | 'due' | 'dated'

/**
 * Whether an appointment waits for a word: one with a last day ends by itself; one until further notice is asked about a
 * year after it began or was last confirmed.
 */
export function appointmentState({ from, until, confirmedOn }: { from: string; until: string | null; confirmedOn: string | null }, day: string): AppointmentState {
  if (until) return 'dated'
  return daysBetween(confirmedOn ?? from, day) > 365 ? 'due' : 'confirmed'
}
