/** A file of agreed actions judged: which are new, which are here already. Pure; days are ISO. */
import { cellTaker } from './cell-rules'
import { type ActionWords, type PlannedAction, readAction } from './action-cell-rules'
import { plainWord } from './plain-rules'
import { type JudgedRow, type Remark, withFaults } from './rules'

/** `meetingId` null: agreed outside the meetings known here. */
export type ActionPlan = { kind: 'actions'; meetingId: string | null; action: PlannedAction }
/** `meetings`: held ones, by their day. `known`: the actions there are, by `actionKey`. */
export type ActionsAround = ActionWords & { meetings: ReadonlyMap<string, string>; known: ReadonlySet<string> }
type Row = { number: number; cells: Record<string, string> }

/** By what two actions are the same: their words and their day. */
export function actionKey({ text, dueOn }: { text: string; dueOn: string }): string {
  return `${dueOn} ${plainWord(text)}`
}

/** Every row with its effect, in the order of the file. The same action twice is wrong the second time. */
export function judgeActions(rows: readonly Row[], around: ActionsAround): JudgedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const { judged, key } = judgeRow(row, around)
    const first = key === null ? undefined : seen.get(key)
    if (first !== undefined) return withFaults(judged, [{ column: 'action', code: 'imports:cell.repeatedAction', values: { row: first } }])
    if (key !== null) seen.set(key, row.number)
    return judged
  })
}

function judgeRow({ number, cells }: Row, around: ActionsAround): { judged: JudgedRow; key: string | null } {
  const taker = cellTaker(cells)
  const agreedOn = taker.day('meeting')
  const meetingId = agreedOn === null ? null : (around.meetings.get(agreedOn) ?? null)
  if (agreedOn !== null && meetingId === null) taker.faults.push({ column: 'meeting', code: 'imports:cell.unknownMeeting', values: { date: agreedOn } })
  const { action, notes } = readAction(cells, taker, around, agreedOn)
  if (!cells.action) taker.faults.push({ column: 'action', code: 'common:problem.required' })
  const key = action && actionKey(action)
  const isKnown = key !== null && around.known.has(key)
  const all: Remark[] = isKnown ? [{ column: 'action', code: 'imports:note.actionKnown' }] : notes
  const plan: ActionPlan | null = action && !isKnown ? { kind: 'actions', meetingId, action } : null
  return { judged: withFaults({ number, cells, faults: [], effect: isKnown ? 'unchanged' : 'new', changes: [], plan, notes: all }, taker.faults), key }
}
