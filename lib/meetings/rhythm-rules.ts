/** When the network would meet next, judged by when it has met: weekday, hour and rhythm. Pure; days and times are of the network's clock. */
import { isDayOff, weekdayOf } from '@/lib/i18n/days-off'
import { daysBetween } from '@/lib/i18n/iso-week'

/** A meeting as the wall clock showed it: 2026-12-04, 09:00, 11:00. */
export type WallOccasion = { date: string; startsAt: string; endsAt: string }
export type Rhythm = { today: string; jurisdiction: string; /** Meetings that the network aims at in a year. */ target: number; /** Days that a call goes before. */ callDays: number }

const DAY_MS = 86_400_000
/** So many of the last meetings tell the habit. */
const REMEMBERED = 6
/** Where no meeting tells it: a Tuesday, nine to eleven. */
const FIRST = { weekday: 2, startsAt: '09:00', endsAt: '11:00' }
/** Days in which a draft agenda can be made before the call goes. */
const TO_PREPARE = 5

const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/**
 * The next times on the habitual weekday and hour: the first about a rhythm after the last meeting and never so soon that
 * the call would be late, the others in the weeks that follow. Holidays and July are passed over. `past`: held or planned
 * meetings, in any order. `wanted`: a day from the annual clock, which then takes the place of the rhythm.
 */
export function nextOccasions(past: readonly WallOccasion[], rhythm: Rhythm, count: number, wanted: string | null = null): WallOccasion[] {
  const last = [...past].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-REMEMBERED)
  const habit = habitOf(last)
  const latest = last.at(-1)
  const ahead = wanted ?? (latest ? plus(latest.date, rhythmOf(last, rhythm.target)) : plus(rhythm.today, rhythm.callDays + TO_PREPARE))
  const soonest = plus(rhythm.today, rhythm.callDays + TO_PREPARE)
  let day = nearest(ahead, habit.weekday)
  while (day < soonest) day = plus(day, 7)
  const found: WallOccasion[] = []
  for (; found.length < count; day = plus(day, 7)) if (isMeetingDay(day, rhythm.jurisdiction)) found.push({ date: day, startsAt: habit.startsAt, endsAt: habit.endsAt })
  return found
}

/** The commonest weekday and, on it, the latest hours. */
function habitOf(last: readonly WallOccasion[]): typeof FIRST {
  const working = last.filter((one) => weekdayOf(one.date) < 6)
  const counted = new Map<number, number>()
  for (const { date } of working) counted.set(weekdayOf(date), (counted.get(weekdayOf(date)) ?? 0) + 1)
  const most = Math.max(0, ...counted.values())
  const found = working.findLast((one) => counted.get(weekdayOf(one.date)) === most)
  return found ? { weekday: weekdayOf(found.date), startsAt: found.startsAt, endsAt: found.endsAt } : FIRST
}

/** Days between meetings: the middle one of the last gaps; with fewer than two gaps, the year shared by the target. */
function rhythmOf(last: readonly WallOccasion[], target: number): number {
  const gaps = last.slice(1).map((one, i) => daysBetween(last[i]?.date ?? one.date, one.date)).filter((gap) => gap > 0).sort((a, b) => a - b)
  if (gaps.length < 2) return Math.round(365 / Math.max(1, target))
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 60
}

function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return plus(day, ahead > 3 ? ahead - 7 : ahead)
}

function isMeetingDay(day: string, jurisdiction: string): boolean {
  return !isDayOff(day, jurisdiction) && day.slice(5, 7) !== '07'
}
