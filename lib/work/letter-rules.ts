/** The letter: on which day it goes, and which three things stand in it. Pure; days are `2026-12-04` in the network's zone. */
import { isDayOff, weekdayOf } from '@/lib/i18n/days-off'
import { daysBetween } from '@/lib/members/rules'
import type { Due } from './due-rules'

/** The letter goes at seven, and up to three days later when nothing could send it. */
const HOUR = 7
const GRACE = 3
const MOST = 3
/** Minutes in all: what is asked at once should be done in one sitting. */
const MINUTES = 12

const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The first working day of this day's month, or of its week. */
export function letterDay(frequency: 'monthly' | 'weekly', today: string, jurisdiction: string): string {
  let day = frequency === 'monthly' ? `${today.slice(0, 7)}-01` : plus(today, 1 - weekdayOf(today))
  while (isDayOff(day, jurisdiction)) day = plus(day, 1)
  return day
}

export type Clock = { today: string; hour: number; jurisdiction: string }

/** Whether somebody is to be thought of now, by her rhythm and the day she was last thought of. */
export function isLetterDue({ frequency, lastSentOn }: { frequency: 'monthly' | 'weekly'; lastSentOn: string | null }, { today, hour, jurisdiction }: Clock): boolean {
  const day = letterDay(frequency, today, jurisdiction)
  if (lastSentOn !== null && lastSentOn >= day) return false
  const since = daysBetween(day, today)
  return since >= 0 && since <= GRACE && (since > 0 || hour >= HOUR)
}

/** How long each kind of thing takes, in minutes (our estimate). */
const TAKES: Record<Due['kind'], number> = {
  vote: 3, poll: 2, reply: 1, comments: 5, check: 5, task: 2, call: 4, record: 3, ownerless: 2, clock: 4, answer: 4, unanswered: 2, proposed: 4,
  invitation: 2, vacant: 3, ending: 3, valueless: 3, unjudged: 2, meeting: 2, outcome: 2,
}
export const minutesOf = (due: Due): number => TAKES[due.kind]

const CLOSING: readonly Due['kind'][] = ['vote', 'poll', 'reply', 'comments', 'check']
const STANDING: readonly Due['kind'][] = ['vacant', 'ending', 'valueless', 'unjudged', 'unanswered', 'ownerless']
const NEWS: readonly Due['kind'][] = ['meeting', 'outcome']
/** How near what closes must be to go before what is late. */
const CLOSES_SOON = 14
/** What is further ahead waits for the next letter. */
const HORIZON = 35

/** 0 closes and cannot be done afterwards; 1 late; 2 has a day ahead; 3 has stood for long; 4 is good to know. */
function urgency(due: Due, today: string): number {
  if (NEWS.includes(due.kind)) return 4
  if (STANDING.includes(due.kind)) return 3
  if (CLOSING.includes(due.kind) && due.due !== null && due.due >= today && daysBetween(today, due.due) <= CLOSES_SOON) return 0
  return due.isLate ? 1 : 2
}

/** A thing in one of the reader's networks. */
export type Thing<N> = { network: N; due: Due }

/**
 * The letter's things, the most urgent first: at most three and about ten minutes; of what has stood for long, one of a kind.
 * Empty when nothing waits: then no letter goes.
 */
export function threeThings<N>(things: readonly Thing<N>[], today: string): Thing<N>[] {
  const near = things.filter(({ due }) => due.due === null || daysBetween(today, due.due) <= HORIZON)
  const ordered = near.toSorted((a, b) => urgency(a.due, today) - urgency(b.due, today) || (a.due.due ?? '9999').localeCompare(b.due.due ?? '9999'))
  const chosen: Thing<N>[] = []
  let minutes = 0
  for (const thing of ordered) {
    const isRepeated = STANDING.includes(thing.due.kind) && chosen.some((one) => one.due.kind === thing.due.kind)
    if (chosen.length === MOST || isRepeated || (chosen.length > 0 && minutes + minutesOf(thing.due) > MINUTES)) continue
    chosen.push(thing)
    minutes += minutesOf(thing.due)
  }
  return chosen
}
