/** What a draft agenda proposes by itself, and why. Pure; days are `2026-12-04`, "now" is an argument. */
import type { LocalizedText } from '@/lib/i18n/content'
import type { FiveTexts } from '@/lib/i18n/five-texts'
import { daysBetween, ENDING_DAYS } from '@/lib/members/rules'
import type { AgendaPurpose } from '@/lib/meetings/schema'
import { AGENDA_SOURCES, type AgendaSource } from './schema'

/** Open tasks beyond this many are counted, not listed: an agenda of a hundred lines is none. */
const MOST_TASKS = 12

/** What the line speaks of, in words: our own in five languages, or what the network wrote. */
export type Subject = { own: FiveTexts | null; written: LocalizedText | string | null }

type Reason =
  | { kind: 'clock'; dueOn: string }
  | { kind: 'unanswered'; year: number; number: number; body: string; on: string }
  | { kind: 'offTrack' | 'atRisk'; on: string }
  | { kind: 'newValue'; period: string }
  | { kind: 'late' | 'due'; dueOn: string; owner: string | null }
  | { kind: 'vacant'; since: string }
  | { kind: 'ending'; on: string }

/** One line with its reason. `id` is the thing it is about, so that a line is kept, moved or dropped once. */
export type Suggestion = { source: AgendaSource; id: string; subject: Subject; reason: Reason; purpose: AgendaPurpose; minutes: number; path: string }

export type AgendaFacts = {
  /** The day of the meeting, in the network's zone. */
  day: string
  /** The day of the last held meeting; what is newer has not been spoken of. */
  lastHeld: string | null
  /** Things of the annual clock that have begun by that day and are not done. */
  clocks: { id: string; title: LocalizedText; dueOn: string }[]
  decisions: { id: string; year: number; number: number; text: LocalizedText; body: string; on: string }[]
  goals: { id: string; text: LocalizedText; status: 'on_track' | 'at_risk' | 'off_track'; on: string }[]
  values: { id: string; names: LocalizedText; period: string; recordedOn: string }[]
  tasks: { id: string; text: string; dueOn: string; owner: string | null; meetingId: string | null }[]
  seats: { id: string; sector: Subject; strength: string; vacantSince: string | null; endsOn: string | null }[]
}

/** The lines of a draft agenda, in the order they are taken, the oldest of each kind first. `moreTasks`: open tasks not listed. */
export function suggestAgenda(facts: AgendaFacts): { lines: Suggestion[]; moreTasks: number } {
  const tasks = facts.tasks.filter((task) => task.dueOn <= facts.day).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const lines = [
    ...facts.clocks.map(clockLine),
    ...facts.decisions.map(decisionLine),
    ...facts.goals.flatMap(goalLine),
    ...facts.values.flatMap((value) => valueLine(value, facts.lastHeld)),
    ...tasks.slice(0, MOST_TASKS).map((task) => taskLine(task, facts.day)),
    ...facts.seats.flatMap((seat) => seatLine(seat, facts.day)),
  ]
  return { lines: lines.sort((a, b) => AGENDA_SOURCES.indexOf(a.source) - AGENDA_SOURCES.indexOf(b.source)), moreTasks: Math.max(0, tasks.length - MOST_TASKS) }
}

const written = (text: LocalizedText | string): Subject => ({ own: null, written: text })

function clockLine(item: AgendaFacts['clocks'][number]): Suggestion {
  return { source: 'clock', id: item.id, subject: written(item.title), reason: { kind: 'clock', dueOn: item.dueOn }, purpose: 'discuss', minutes: 10, path: '/clocks' }
}

function decisionLine({ id, text, ...of }: AgendaFacts['decisions'][number]): Suggestion {
  return { source: 'decision', id, subject: written(text), reason: { kind: 'unanswered', ...of }, purpose: 'inform', minutes: 5, path: `/decisions/${id}` }
}

function goalLine(goal: AgendaFacts['goals'][number]): Suggestion[] {
  if (goal.status === 'on_track') return []
  const kind = goal.status === 'off_track' ? 'offTrack' : 'atRisk'
  return [{ source: 'goal', id: goal.id, subject: written(goal.text), reason: { kind, on: goal.on }, purpose: 'discuss', minutes: 15, path: `/goals/${goal.id}` }]
}

function valueLine(value: AgendaFacts['values'][number], lastHeld: string | null): Suggestion[] {
  if (lastHeld !== null && value.recordedOn <= lastHeld) return []
  return [{ source: 'indicator', id: value.id, subject: written(value.names), reason: { kind: 'newValue', period: value.period }, purpose: 'inform', minutes: 10, path: `/indicators/${value.id}` }]
}

function taskLine(task: AgendaFacts['tasks'][number], day: string): Suggestion {
  const kind = task.dueOn < day ? 'late' : 'due'
  const path = task.meetingId ? `/meetings/${task.meetingId}` : '/meetings'
  return { source: 'action', id: task.id, subject: written(task.text), reason: { kind, dueOn: task.dueOn, owner: task.owner }, purpose: 'inform', minutes: 5, path }
}

function seatLine(seat: AgendaFacts['seats'][number], day: string): Suggestion[] {
  const line = { source: 'seat' as const, id: seat.id, subject: seat.sector, purpose: 'decide' as const, minutes: 5, path: `/members?edit=${seat.id}#open` }
  if (seat.vacantSince !== null) return seat.strength === 'local' ? [] : [{ ...line, reason: { kind: 'vacant', since: seat.vacantSince } }]
  return seat.endsOn !== null && daysBetween(day, seat.endsOn) <= ENDING_DAYS ? [{ ...line, reason: { kind: 'ending', on: seat.endsOn } }] : []
}
