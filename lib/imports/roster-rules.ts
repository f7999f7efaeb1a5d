/** A whole roster judged: what each row would do to the network's seats of today, and what is wrong with it. Pure. */
import type { KnownMember, SeatRow } from '@/lib/members/queries'
import { readRosterRow, type RosterRow, type Vocabulary } from './roster-cell-rules'
import { matchSeats, repeatedRows } from './roster-match-rules'
import { planNewSeat, planSeat, type RosterPlan } from './roster-plan-rules'
import { type CellChange, type Fault, type JudgedRow, withFaults } from './rules'

/** What the file is held against. `shown` are a seat's cells as the reader's own export writes them. */
export type RosterAround = { day: string; seats: readonly SeatRow[]; members: readonly KnownMember[]; sectorFrom: ReadonlyMap<string, string>; words: Vocabulary; shown: (seat: SeatRow) => Record<string, string> }
type Row = { number: number; cells: Record<string, string> }

/** Every row with its effect; the rows stay in the order of the file. */
export function judgeRoster(rows: readonly Row[], around: RosterAround): JudgedRow[] {
  const read = rows.map((row) => ({ ...row, ...readRosterRow(row.number, row.cells, around.words) }))
  const seats = matchSeats(read.map((one) => one.row), around.seats)
  const repeated = repeatedRows(read.map((one) => one.row))
  const judged = read.map(({ number, cells, row, faults }) => {
    const first = repeated.get(number)
    return judgeRow({ number, cells, row, seat: seats.get(number) }, around, first === undefined ? faults : [...faults, { column: 'name', code: 'imports:cell.repeated', values: { row: first } }])
  })
  return refuseSecondChairs(judged, around, seats)
}

function judgeRow({ number, cells, row, seat }: Row & { row: RosterRow; seat: SeatRow | undefined }, around: RosterAround, faults: Fault[]): JudgedRow {
  const known = { day: around.day, members: around.members, sectorFrom: around.sectorFrom.get(row.sectorId ?? '') ?? around.day }
  const { plan, faults: found } = seat ? planSeat(row, seat, known) : planNewSeat(row, known)
  const effect = seat ? (plan.steps.length ? 'changed' : 'unchanged') : 'new'
  const judged: JudgedRow = { number, cells, faults: [], effect, changes: seat && plan.steps.length ? changesOf(cells, around.shown(seat), plan) : [], plan }
  return withFaults(judged, [...faults, ...found])
}

const TOUCHED: Record<RosterPlan['steps'][number]['do'], readonly string[]> = {
  add: [], pass: ['organisation'], fill: ['name', 'email', 'role', 'mayDecide', 'from', 'until'], replace: ['name', 'email', 'role', 'mayDecide', 'from', 'until'],
  amend: ['name', 'email', 'role', 'mayDecide', 'until'], deputy: ['deputy'], seat: ['nominator', 'nominatorEmail', 'strength'],
}

function changesOf(cells: Record<string, string>, shown: Record<string, string>, plan: RosterPlan): CellChange[] {
  const columns = plan.steps.flatMap((step) => TOUCHED[step.do])
  return columns.flatMap((column) => {
    const [before, after] = [shown[column] ?? '', cells[column] ?? '']
    return after && after !== before ? [{ column, before, after }] : []
  })
}

const planOf = (row: JudgedRow | undefined) => (row?.plan?.kind === 'roster' ? row.plan : null)

/** At most one chair at a time: a row that makes another says who is in the way, before the database does. */
function refuseSecondChairs(rows: readonly JudgedRow[], { seats }: RosterAround, matched: ReadonlyMap<number, SeatRow>): JudgedRow[] {
  const rowOf = new Map([...matched].map(([number, seat]) => [seat.id, rows.find((row) => row.number === number)]))
  const stays = seats.find((seat) => seat.holder?.role === 'chair' && !planOf(rowOf.get(seat.id))?.leavesChair)
  let sitting = stays?.holder ? (stays.holder.name ?? '–') : null
  return rows.map((row) => {
    const plan = planOf(row)
    const made = plan?.steps.find((step) => (step.do === 'fill' || step.do === 'replace' || step.do === 'amend') && step.input.role === 'chair')
    const isOwn = stays !== undefined && plan?.seat?.id === stays.id
    if (!made || isOwn) return row
    if (sitting !== null) return withFaults(row, [{ column: 'role', code: 'members:problem.chairTaken', values: { name: sitting } }])
    sitting = row.cells.name ?? '–'
    return row
  })
}
