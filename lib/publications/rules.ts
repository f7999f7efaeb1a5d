/** What is true about what leaves a network: which cell a sector gets in a meeting, and which figures are kept. Pure. */
import { checkComposition, missingOffices, requiredSectors } from '@/lib/frames/rules'
import type { NetworkLevel, RosterSeat, RuleSet } from '@/lib/frames/schema'
import { LANGUAGES } from '@/lib/i18n/languages'
import type { BandCell } from './schema'

/** A seat with its times, as the band needs it. Days are `2026-12-04`, both ends of a period belong to it. */
export type SeatTimes = { id: string; sectorId: string; from: string; to: string | null; held: { from: string; to: string | null }[] }
export type MeetingTimes = { id: string; date: string; /** Whether anything is known of who came */ isRecorded: boolean; present: ReadonlySet<string> }

/** A sector's cell in one meeting: present when any of its seats was, by holder or deputy, in the room or from afar. */
export function cellOf(seats: readonly SeatTimes[], meeting: MeetingTimes): BandCell {
  if (seats.some((seat) => meeting.present.has(seat.id))) return 'present'
  const then = seats.filter((seat) => covers(seat, meeting.date))
  if (then.length === 0) return 'before'
  if (!then.some((seat) => seat.held.some((period) => covers(period, meeting.date)))) return 'vacant'
  // Of a meeting from old minutes it may not be known who came: then nobody stayed away.
  return meeting.isRecorded ? 'absent' : 'before'
}

export type Fact = { key: string; part: string; period: string; value: number; n: number | null }
const now = (key: string, value: number, part = '', n: number | null = null): Fact => ({ key, part, period: 'now', value, n })

/** The figures of a roster today: seats, offices, and which required sectors lack a holder, by the rule sets in force. */
export function rosterFacts(ruleSets: readonly RuleSet[], seats: readonly RosterSeat[], place: { level: NetworkLevel; date: string; placeIds: readonly string[] }): Fact[] {
  const open = seats.filter((seat) => covers(seat, place.date))
  const offices = missingOffices(open, place.date)
  const checks = checkComposition(ruleSets, open, place)
  const lacking = new Set(checks.flatMap((check) => check.items.filter((item) => item.strength === 'must' && item.state !== 'met').map((item) => item.sectors[0] ?? item.key)))
  return [
    now('seats', open.length),
    now('seats_filled', open.filter((seat) => seat.filled && (seat.holderUntil === null || seat.holderUntil >= place.date)).length),
    now('chair', offices.includes('chair') ? 0 : 1),
    now('secretary', offices.includes('secretary') ? 0 : 1),
    now('sectors_required', requiredSectors(ruleSets, place).length),
    now('sectors_missing', lacking.size),
    ...[...lacking].map((sector) => now('sectors_missing', 1, sector)),
    ...checks.filter((check) => check.status !== 'notChecked').map((check) => now('composition_complete', check.status === 'complete' ? 1 : 0, check.code)),
  ]
}

/** Meetings held a calendar year. */
export function meetingFacts(days: readonly string[]): Fact[] {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].sort()
  return years.map((period) => ({ key: 'meetings', part: '', period, value: days.filter((day) => day.startsWith(period)).length, n: null }))
}

/** A sector's attendance over its last four meetings: share 0-1, `n` the meetings counted. Nothing before it had a seat. */
export function attendanceFact(sector: string, cells: readonly BandCell[]): Fact[] {
  const last = cells.filter((cell) => cell !== 'before').slice(-4)
  return last.length ? [now('attendance', last.filter((cell) => cell === 'present').length / last.length, sector, last.length)] : []
}

/** The addresses of a network's public page, one a language: made anew when the page is published, follows or is taken back. */
export function publicPages(slug: string): string[] {
  return LANGUAGES.map((lng) => `/${lng}/networks/${slug}`)
}

function covers(period: { from: string; to: string | null }, date: string): boolean {
  return period.from <= date && (period.to === null || date <= period.to)
}
