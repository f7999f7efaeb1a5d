/** What is written for a meeting from the past: the meeting, its items, decisions and actions. Pure; days are ISO. */
import type { MeetingKind } from '@/lib/meetings/schema'
import type { PlannedAction } from './action-cell-rules'
import type { MeetingRow, MeetingWords } from './meeting-cell-rules'
import { plainWord } from './plain-rules'

/** `item` is the place of the item it was taken under, null for one of its own. `old` is the number it had elsewhere. */
export type PlannedDecision = { item: number | null; texts: Record<string, string>; old: string | null }
/** A null title: notes under no heading. */
export type PlannedItem = { title: string | null; notes: string[] }
/** Times are wall time in the network's zone. `language` is what titles and notes are written in. */
export type MeetingPlan = {
  day: string; start: string; end: string; place: string | null; kind: MeetingKind; language: string
  seatIds: string[]; items: PlannedItem[]; decisions: PlannedDecision[]; actions: (PlannedAction & { decision: number | null; item: number | null })[]
}
/** The first row of a meeting writes all of it; the others follow it. */
export type MeetingRowPlan = { kind: 'meetings'; meeting: MeetingPlan | null }

/** Where no file says when a meeting began. */
export const USUAL_START = '09:00'

/** The meeting that its rows tell of together: each fact from the first row that has it, items and decisions in their order. */
export function planMeeting(day: string, rows: readonly MeetingRow[], words: MeetingWords, language: string): MeetingPlan {
  const first = <T>(of: (row: MeetingRow) => T | null): T | null => rows.map(of).find((one) => one !== null) ?? null
  const start = first((row) => row.start) ?? USUAL_START
  const plan: MeetingPlan = {
    day, start, end: first((row) => row.end) ?? hourLater(start), place: first((row) => row.place), kind: first((row) => row.kind) ?? 'ordinary', language: first((row) => row.language) ?? language,
    seatIds: seatsOf(day, rows, words), items: [], decisions: [], actions: [],
  }
  for (const row of rows) addRow(plan, row)
  return plan
}

function addRow(plan: MeetingPlan, row: MeetingRow): void {
  plan.items.push(...row.items.map((title) => ({ title, notes: [] })))
  if (row.notes !== null) {
    if (plan.items.length === 0) plan.items.push({ title: null, notes: [] })
    plan.items.at(-1)?.notes.push(row.notes)
  }
  const isDecided = Object.keys(row.decision).length > 0
  if (isDecided) plan.decisions.push({ item: row.items.length > 1 || plan.items.length === 0 ? null : plan.items.length - 1, texts: row.decision, old: row.old })
  if (row.agreed.action) plan.actions.push({ ...row.agreed.action, decision: isDecided ? plan.decisions.length - 1 : null, item: plan.items.length > 0 && row.items.length <= 1 ? plan.items.length - 1 : null })
}

function seatsOf(day: string, rows: readonly MeetingRow[], words: MeetingWords): string[] {
  const names = rows.flatMap((row) => row.sectors)
  return [...new Set(names.flatMap((name) => words.sectors.get(plainWord(name))?.seatAt(day) ?? []))]
}

/** An hour on, and never over midnight. */
function hourLater(time: string): string {
  const hour = Number(time.slice(0, 2)) + 1
  return hour > 23 ? '23:59' : `${String(hour).padStart(2, '0')}${time.slice(2)}`
}
