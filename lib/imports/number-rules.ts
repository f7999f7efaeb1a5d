/** The numbers that decisions from the past get here, and what they were called before. Pure. */
import type { MeetingPlan } from './meeting-plan-rules'

/** Decisions are numbered in the order of the days they were made on, after the last of their year. `3/2023`. */
export type Numbered = { old: string | null; number: string }

/** The meetings in the order their decisions are numbered in: the earliest first. */
export function inOrder<T extends Pick<MeetingPlan, 'day' | 'start'>>(meetings: readonly T[]): T[] {
  return meetings.toSorted((a, b) => `${a.day} ${a.start}`.localeCompare(`${b.day} ${b.start}`))
}

/** The number that each decision will get, by meeting. `last` is the last number of each year so far. */
export function predictNumbers(meetings: readonly MeetingPlan[], last: ReadonlyMap<number, number>): Map<MeetingPlan, Numbered[]> {
  const next = new Map(last)
  return new Map(inOrder(meetings).map((meeting) => {
    const year = Number(meeting.day.slice(0, 4))
    return [meeting, meeting.decisions.map(({ old }) => {
      next.set(year, (next.get(year) ?? 0) + 1)
      return { old, number: `${next.get(year)}/${year}` }
    })]
  }))
}

/** Whether an old number, as people write it (`§ 3/2023`, `2023/3`, `3`), is the number here (`3/2023`). */
export function isSameNumber(old: string, number: string): boolean {
  const [own, year] = number.split('/')
  const parts = [...old.matchAll(/\d+/g)].map(([digits]) => String(Number(digits)))
  const isYear = (part: string) => part === year || part === String(Number(year?.slice(2)))
  if (parts.length === 1) return parts[0] === own
  return parts.length === 2 && parts.some((part, i) => part === own && isYear(parts[1 - i] ?? ''))
}
