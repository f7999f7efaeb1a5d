/** A year's clock as it is drawn and listed: items and meetings as one, in the order of the days. Pure. */
import { contentIn, type LocalizedText, type ShownContent } from '@/lib/i18n/content'
import { daysBetween } from '@/lib/i18n/iso-week'
import { isFinlandSwedish, type Lng } from '@/lib/i18n/languages'
import type { MeetingState } from '@/lib/meetings/rules'
import type { ClockKind, ClockOrigin } from './definition-schema'
import { type ClockState, stateOn } from './rules'

export type ClockItem = {
  id: string; series: string; year: number; origin: ClockOrigin; kind: ClockKind; title: LocalizedText; rule: unknown; plannedOn: string; dueOn: string; leadDays: number
  ownerMemberId: string | null; ownerOrganisationId: string | null; owner: string | null
  state: 'planned' | 'done' | 'skipped'; reason: string | null; closedOn: string | null; revision: number; changedAt: Date
}
/** A meeting with the day it begins in the network's zone. */
export type ClockMeeting = { id: string; state: MeetingState; day: string; startsAt: Date; endsAt: Date; venue: string | null }

export const LANES = ['council', 'school', 'statistics', 'programme', 'network', 'meeting'] as const
export type Lane = (typeof LANES)[number]
/** One line of the list and one mark of the wheel. `number` ties the two; a meeting is known by its day instead. */
export type ClockEntry = { key: string; day: string; lane: Lane; state: ClockState; number: number | null; item: ClockItem | null; meeting: ClockMeeting | null }

/**
 * Items and meetings as one list. A planned meeting of the clock and a real one of the same month are the same thing: the entry
 * has the clock's words and the meeting's day, and is done when the meeting is held, without a press. Cancelled meetings are left out.
 */
export function entriesOf(items: readonly ClockItem[], meetings: readonly ClockMeeting[], today: string): ClockEntry[] {
  const free = meetings.filter((one) => one.state !== 'cancelled')
  const joined = items.map((item) => ({ item, meeting: item.kind === 'meeting' && item.state !== 'skipped' ? takeNearest(free, item.dueOn) : null }))
  const entries = [...joined.map((one) => entryOf(one.item, one.meeting, today)), ...free.map((meeting) => entryOf(null, meeting, today))]
  const sorted = entries.sort((a, b) => (a.day === b.day ? a.key.localeCompare(b.key) : a.day < b.day ? -1 : 1))
  let number = 0
  return sorted.map((entry) => (entry.meeting ? entry : { ...entry, number: (number += 1) }))
}

/** Takes the meeting of the same month that is nearest to a day out of those not yet told. */
function takeNearest(free: ClockMeeting[], day: string): ClockMeeting | null {
  const [nearest] = free.filter((one) => one.day.slice(0, 7) === day.slice(0, 7)).sort((a, b) => Math.abs(daysBetween(day, a.day)) - Math.abs(daysBetween(day, b.day)))
  if (nearest) free.splice(free.indexOf(nearest), 1)
  return nearest ?? null
}

function entryOf(item: ClockItem | null, meeting: ClockMeeting | null, today: string): ClockEntry {
  const state = meeting && item?.state !== 'done' ? meetingState(meeting, item?.leadDays ?? 14, today) : item ? stateOn(item, today) : 'planned'
  return { key: item?.id ?? meeting?.id ?? '', day: meeting?.day ?? item?.dueOn ?? '', lane: item ? laneOf(item) : 'meeting', state, number: null, item, meeting }
}

function meetingState(meeting: ClockMeeting, leadDays: number, today: string): ClockState {
  return stateOn({ state: meeting.state === 'held' || meeting.state === 'closed' ? 'done' : 'planned', dueOn: meeting.day, leadDays }, today)
}

/** The ring an item lies in, from the middle outwards; law and council are one, since both are the municipality's. */
export function laneOf(item: { kind: ClockKind; origin: ClockOrigin }): Lane {
  if (item.kind === 'meeting') return 'meeting'
  return item.origin === 'law' ? 'council' : item.origin
}

/** The twelve months that have something, each with its entries. */
export function byMonth(entries: readonly ClockEntry[]): { month: number; entries: ClockEntry[] }[] {
  return Array.from({ length: 12 }, (_, index) => ({ month: index + 1, entries: entries.filter((entry) => Number(entry.day.slice(5, 7)) === index + 1) })).filter((one) => one.entries.length > 0)
}

/** What the heading of the year counts: what is left, and what of it is late. */
export function countLeft(entries: readonly ClockEntry[]): { left: number; late: number; next: ClockEntry | null } {
  const left = entries.filter((entry) => entry.state !== 'done' && entry.state !== 'skipped')
  return { left: left.length, late: left.filter((entry) => entry.state === 'late').length, next: left.find((entry) => entry.state !== 'late') ?? null }
}

/** A text written by us in all languages, as stored content: Swedish leads, Finland-Swedish stands beside it where it differs. */
export function contentOf(titles: Record<string, string | undefined>): LocalizedText {
  return Object.fromEntries(Object.entries(titles).flatMap(([lang, text]) => (text ? [[lang, { text, state: lang === 'sv' ? 'original' : 'translated', sourceRevision: 1 }]] : [])))
}

/** A title for a reader; in Finland and on Åland in the Swedish of Finland where it differs. */
export function titleIn(title: LocalizedText, reader: { lng: Lng; jurisdiction: string | null }): ShownContent {
  const local = isFinlandSwedish(reader.lng, reader.jurisdiction) ? title['sv-FI'] : undefined
  return local ? { ...contentIn(title, 'sv'), text: local.text } : contentIn(title, reader.lng)
}
