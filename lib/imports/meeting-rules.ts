/** A whole file of past meetings judged: which rows make which meeting, which are held here already. Pure; days are ISO. */
import { isSkippedTime } from '@/lib/i18n/moments'
import { type MeetingRow, type MeetingWords, readMeetingRow } from './meeting-cell-rules'
import { type MeetingPlan, planMeeting } from './meeting-plan-rules'
import { isSameNumber, predictNumbers } from './number-rules'
import { type Fault, type JudgedRow, type Remark, withFaults } from './rules'

/**
 * `held`: the meetings there are, by day and wall time. `lastNumbers`: the last decision of each year. `language` is the
 * network's first, which texts are in unless the row says otherwise.
 */
export type MeetingsAround = MeetingWords & { held: readonly { day: string; time: string }[]; lastNumbers: ReadonlyMap<number, number>; language: string; timeZone: string }
type Row = { number: number; cells: Record<string, string> }
type ReadRow = { row: MeetingRow; faults: Fault[] }
/** Rows of one meeting. `date` null: nobody can tell which. */
type Group = { date: string | null; start: string | null; rows: ReadRow[] }

/** Every row with its effect, in the order of the file. */
export function judgeMeetings(rows: readonly Row[], around: MeetingsAround): JudgedRow[] {
  const groups = inGroups(rows, around)
  const judged = groups.map((group) => judgeGroup(group, around))
  const numbers = predictNumbers(judged.flatMap(({ plan }) => (plan ? [plan] : [])), around.lastNumbers)
  const all = judged.flatMap(({ rows: own, plan }) => own.map((row, i) => (i === 0 && plan ? withNumbers(row, numbers.get(plan) ?? []) : row)))
  const byNumber = new Map(all.map((row) => [row.number, row]))
  return rows.flatMap(({ number }) => byNumber.get(number) ?? [])
}

/** Rows without a day go with the row above; rows of one day and hour go together wherever they stand. */
function inGroups(rows: readonly Row[], around: MeetingsAround): Group[] {
  const groups: Group[] = []
  let above: string | null | undefined
  for (const { number, cells } of rows) {
    const read = readMeetingRow(number, cells, around, above)
    const { date, start } = read.row
    const fits = (one: Group) => date !== null && one.date === date && (start === null || one.start === null || hourOf(one.start) === hourOf(start))
    const last = groups.at(-1)
    const group: Group | undefined = (last && (fits(last) || (!cells.date && last.date === date)) ? last : undefined) ?? groups.find(fits)
    if (group) Object.assign(group, { start: group.start ?? start }).rows.push(read)
    else groups.push({ date, start, rows: [read] })
    above = date
  }
  return groups
}

type JudgedGroup = { rows: JudgedRow[]; plan: MeetingPlan | null }

function judgeGroup({ date, start, rows }: Group, around: MeetingsAround): JudgedGroup {
  const held = around.held.find((one) => one.day === date && (start === null || hourOf(one.time) === hourOf(start)))
  if (held && date !== null) return { plan: null, rows: rows.map(({ row }) => ({ ...plainRow(row), effect: 'unchanged', notes: [{ column: 'date', code: 'imports:note.meetingKnown', values: { date } }] })) }
  const plan = date === null ? null : planMeeting(date, rows.map(({ row }) => row), around, around.language)
  const own = plan ? timeFaults(plan, rows, around.timeZone) : []
  const wrong = rows.find(({ faults }, i) => faults.length > 0 || (i === 0 && own.length > 0))
  if (!wrong) return { plan, rows: rows.map(({ row }, i) => ({ ...plainRow(row), plan: { kind: 'meetings', meeting: i === 0 ? plan : null }, notes: notesOf(row, i === 0 ? plan : null, start) })) }
  const waits = { effect: 'waits' as const, notes: [{ column: 'date', code: 'imports:note.waitsForRow', values: { row: wrong.row.number } }] }
  return { plan: null, rows: rows.map(({ row, faults }, i) => {
    const found = [...faults, ...(i === 0 ? own : [])]
    return found.length ? withFaults(plainRow(row), found) : { ...plainRow(row), ...waits }
  }) }
}

/** Before it began nothing ends, and an hour that the clock skipped was never. Told at the cell that says so. */
function timeFaults({ day, start, end }: MeetingPlan, rows: readonly ReadRow[], timeZone: string): Fault[] {
  if (end <= start) return [{ column: rows[0]?.row.cells.end ? 'end' : 'start', code: 'meetings:problem.endsBeforeStart' }]
  return [...(isSkippedTime({ date: day, time: start }, timeZone) ? ['start'] : []), ...(isSkippedTime({ date: day, time: end }, timeZone) ? ['end'] : [])].map((column) => ({ column, code: 'common:problem.skippedTime' }))
}

function notesOf(row: MeetingRow, plan: MeetingPlan | null, start: string | null): Remark[] {
  const head: Remark[] = plan ? [
    ...(start === null ? [{ column: 'start', code: 'imports:note.timeUnknown', values: { start: plan.start, end: plan.end } }] : []),
    ...(plan.seatIds.length === 0 ? [{ column: 'attendance', code: 'imports:note.attendanceUnknown' }] : []),
  ] : []
  const alone: Remark[] = row.old !== null && Object.keys(row.decision).length === 0 ? [{ column: 'number', code: 'imports:note.numberAlone' }] : []
  return [...head, ...alone, ...row.agreed.notes]
}

/** What becomes of the old numbers of a meeting's decisions. */
function withNumbers(row: JudgedRow, numbers: readonly { old: string | null; number: string }[]): JudgedRow {
  const moved = numbers.flatMap(({ old, number }): Remark[] => (old === null || isSameNumber(old, number) ? [] : [{ column: 'number', code: 'imports:note.numberMoved', values: { old, number } }]))
  return { ...row, notes: [...(row.notes ?? []), ...moved] }
}

function plainRow({ number, cells }: MeetingRow): JudgedRow {
  return { number, cells: { ...cells }, faults: [], effect: 'new', changes: [], plan: null }
}

const hourOf = (time: string) => time.slice(0, 2)
