/** The cells of an action: what, who, by when, how far. The same columns stand in a file of meetings. Pure; days are ISO. */
import { type CellTaker, type WordList } from './cell-rules'
import { findOwner, type FoundOwner, type Owners } from './owner-rules'
import type { ImportColumn, Remark } from './rules'

export const ACTION_STATES = ['open', 'in_progress', 'done', 'cancelled'] as const
export type ActionState = (typeof ACTION_STATES)[number]
export const ACTION_CELLS = ['action', 'owner', 'due', 'state', 'closed'] as const
/** Columns of a file of actions; `meeting` is the day of the meeting in which it was agreed. */
export const ACTION_COLUMNS: readonly ImportColumn[] = [...ACTION_CELLS, 'meeting'].map((key) => ({ key, isNeeded: key === 'action' }))

export type PlannedAction = { text: string; memberId: string | null; organisationId: string | null; dueOn: string; state: ActionState; closedOn: string | null }
export type ActionWords = { owners: Owners; states: WordList<ActionState> }
export type ReadAction = { action: PlannedAction | null; notes: Remark[] }

/**
 * The action a row tells of, or null when it tells of none or a cell is wrong. `agreedOn` is the day of its meeting, where
 * known. What was done before and has no day is taken to have been done when it was due, which is said.
 */
export function readAction(cells: Readonly<Record<string, string>>, taker: CellTaker, { owners, states }: ActionWords, agreedOn: string | null): ReadAction {
  const { faults, plain, word, day } = taker
  const text = plain('action', 500)
  const owner = readOwner(plain('owner'), taker, owners)
  const state = word('state', states) ?? 'open'
  const [due, closed] = [day('due'), day('closed')]
  if (!cells.action) {
    if (cells.owner || cells.due) faults.push({ column: 'action', code: 'imports:cell.actionMissing' })
    return { action: null, notes: [] }
  }
  const isOpen = state === 'open' || state === 'in_progress'
  const dueOn = due ?? (isOpen ? null : (closed ?? agreedOn))
  if (dueOn === null) faults.push({ column: 'due', ...(cells.due ? { code: 'common:problem.notADate' } : { code: 'imports:cell.dueMissing' }) })
  if (closed && closed > owners.day) faults.push({ column: 'closed', code: 'imports:cell.inFuture' })
  if (text === null || dueOn === null) return { action: null, notes: [] }
  const notes: Remark[] = [
    ...(isOpen && owner?.left ? [{ column: 'owner', code: 'imports:note.ownerLeft', values: { name: owner.left } }] : []),
    ...(isOpen && !cells.owner ? [{ column: 'owner', code: 'imports:note.ownerless' }] : []),
    ...(state === 'done' && !closed ? [{ column: 'state', code: 'imports:note.doneWhenDue', values: { date: dueOn } }] : []),
  ]
  const memberId = isOpen && owner?.left ? null : (owner?.memberId ?? null)
  return { action: { text, memberId, organisationId: owner?.organisationId ?? null, dueOn, state, closedOn: isOpen ? null : (closed ?? dueOn) }, notes }
}

function readOwner(text: string | null, { faults }: CellTaker, owners: Owners): FoundOwner | null {
  if (text === null) return null
  const found = findOwner(text, owners)
  if (!('code' in found)) return found
  faults.push({ column: 'owner', ...found })
  return null
}
