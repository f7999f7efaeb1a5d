/** What is true about council terms: which follows, whom to ask for which seats, what the appointing decision says. Pure. */
import type { SeatRow } from '@/lib/members/queries'
import { daysBetween, nextDay } from '@/lib/members/rules'

/** Years of a council term where the network has had none before: the four of the Finnish, Swedish, Danish and Norwegian. */
const USUAL_YEARS = 4

/** The term that follows the latest: from the day after it, as long as it was. Days are `2026-12-04`. */
export function followingTerm(terms: readonly { from: string; until: string }[], day: string): { from: string; until: string } {
  const latest = [...terms].sort((a, b) => a.until.localeCompare(b.until)).at(-1)
  const from = latest ? nextDay(latest.until) : `${Number(day.slice(0, 4)) + 1}-01-01`
  const years = latest ? Math.max(1, Math.round((Date.parse(latest.until) - Date.parse(latest.from)) / (365.25 * 86_400_000))) : USUAL_YEARS
  const end = new Date(Date.parse(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`) - 86_400_000)
  return { from, until: end.toISOString().slice(0, 10) }
}

/** Being prepared; appointed but not begun; in force; over. Days say which, so the term that runs goes on to its own last day. */
export type TermState = 'preparing' | 'appointed' | 'running' | 'closed'

/** A term's state on a day. One whose members have not been appointed is being prepared, however late. */
export function termState({ isAppointed, from, until }: { isAppointed: boolean; from: string; until: string }, day: string): TermState {
  if (!isAppointed) return 'preparing'
  if (day < from) return 'appointed'
  return day <= until ? 'running' : 'closed'
}

export type Body = { name: string; email: string | null; contact: string | null; seatIds: string[] }

/**
 * Whom to ask: the body that nominates for a seat, which may be an umbrella body for a whole sector, else the organisation
 * that has it. Each is asked once, for all its seats. Seats of sectors without either are left to the network itself.
 */
export function bodiesToAsk(seats: readonly SeatRow[], asked: ReadonlySet<string>): Body[] {
  const bodies = new Map<string, Body>()
  for (const seat of seats) {
    const name = seat.nominator ?? seat.organisation?.name
    if (!name || asked.has(seat.id)) continue
    const email = seat.nominatorEmail
    const key = `${name.toLowerCase()} ${email ?? ''}`
    const known = bodies.get(key) ?? { name, email, contact: seat.nominatorContact, seatIds: [] }
    bodies.set(key, { ...known, contact: known.contact ?? seat.nominatorContact, seatIds: [...known.seatIds, seat.id] })
  }
  return [...bodies.values()]
}

/** A seat's line in the appointing decision. A young person is never named: the seat says enough. */
export type Appointee = { sector: string; organisation: string | null; person: string | null; deputy: string | null }

/** The lines of a decision, one a seat, in the order of the roster. */
export function decisionLines(appointees: readonly Appointee[], words: { deputy: (name: string) => string; unnamed: string }): string {
  return appointees.map(({ sector, organisation, person, deputy }) => {
    const seat = [sector, organisation].filter(Boolean).join(', ')
    return `– ${seat}: ${[person ?? words.unnamed, deputy ? words.deputy(deputy) : null].filter(Boolean).join(', ')}`
  }).join('\n')
}

/** Days between two letters to a body that has not nominated (our default). */
const REMIND_AFTER = 14

/** Whether a silent body is reminded today, when it was last written to on that day. */
export function isReminderDue(lastOn: string, today: string): boolean {
  return daysBetween(lastOn, today) >= REMIND_AFTER
}
