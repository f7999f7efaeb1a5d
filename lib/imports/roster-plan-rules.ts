/** What is to be done so that a seat becomes what its row says: the roster's own commands, in their order. Pure. */
import type { KnownMember, SeatRow } from '@/lib/members/queries'
import type { AddSeat, AmendHolding, AmendSeat, AppointDeputy, FillSeat, ReplaceHolder } from '@/lib/members/schema'
import type { RosterRow } from './roster-cell-rules'
import { plainWord } from './plain-rules'
import type { Fault } from './rules'

/** Without the seat's id and revision: the one who writes knows them. */
type Unclaimed<T> = Omit<T, 'seatId' | 'revision' | 'conflict' | 'conflictAt' | 'changed'>
export type RosterStep =
  | { do: 'add'; input: AddSeat }
  | { do: 'pass'; input: { organisation: string; from: string } }
  | { do: 'fill'; input: Unclaimed<FillSeat> }
  | { do: 'replace'; input: Unclaimed<ReplaceHolder> }
  | { do: 'amend'; input: Unclaimed<AmendHolding> }
  | { do: 'deputy'; input: Unclaimed<AppointDeputy> }
  | { do: 'seat'; input: Unclaimed<AmendSeat> }
export type RosterPlan = { kind: 'roster'; seat: { id: string; revision: number } | null; /** A chair who steps down comes before the one who takes over. */ leavesChair: boolean; steps: RosterStep[] }

export type Around = { day: string; members: readonly KnownMember[]; sectorFrom: string }
type Planned = { plan: RosterPlan; faults: Fault[] }

const later = (a: string, b: string) => (a > b ? a : b)

/** For a row without a seat: one is made, and filled when the row names a person (or is a young person's, who has no name here). */
export function planNewSeat(row: RosterRow, around: Around): Planned {
  const isYouth = row.role === 'youth'
  const from = later(around.sectorFrom, row.from ?? around.day)
  const faults: Fault[] = [...hiddenName(row, isYouth)]
  if (row.from && row.from < around.sectorFrom) faults.push({ column: 'from', code: 'members:problem.beforeSeat' })
  const add: RosterStep = { do: 'add', input: { sectorId: row.sectorId ?? '', organisation: row.organisation, strength: row.strength ?? 'local', nominator: row.nominator ?? '', nominatorEmail: row.nominatorEmail, isYouth, from } }
  const filled: RosterStep[] = row.name || (isYouth && row.from) ? [{ do: 'fill', input: personOf(row, around, { from, isYouth }) }] : []
  return { plan: { kind: 'roster', seat: null, leavesChair: false, steps: [add, ...filled, ...deputyOf(row, around, { from, known: null, mayDecide: false })] }, faults }
}

/** For a row with a seat: only what the row says otherwise. */
export function planSeat(row: RosterRow, seat: SeatRow, around: Around): Planned {
  const { holder } = seat
  const day = later(seat.from, around.day)
  const faults: Fault[] = [...hiddenName(row, seat.isYouth || (holder !== null && holder.name === null))]
  const pass: RosterStep[] = row.organisation && plainWord(row.organisation) !== plainWord(seat.organisation?.name ?? '') ? [{ do: 'pass', input: { organisation: row.organisation, from: day } }] : []
  const person = planPerson(row, seat, around)
  const own = { strength: row.strength ?? seat.strength, nominator: row.nominator ?? seat.nominator ?? '', nominatorEmail: row.nominatorEmail ?? seat.nominatorEmail, nominatorContact: seat.nominatorContact }
  const amended: RosterStep[] = own.strength !== seat.strength || own.nominator !== (seat.nominator ?? '') || own.nominatorEmail !== seat.nominatorEmail ? [{ do: 'seat', input: { title: {}, ...own } }] : []
  const deputy = deputyOf(row, around, { from: day, known: seat.deputy?.name ?? null, mayDecide: seat.deputy?.mayDecide ?? false })
  const steps = [...pass, ...person.steps, ...deputy, ...amended]
  const leavesChair = holder?.role === 'chair' && steps.some((step) => (step.do === 'amend' || step.do === 'replace') && step.input.role !== 'chair')
  return { plan: { kind: 'roster', seat: { id: seat.id, revision: seat.revision }, leavesChair, steps }, faults: [...faults, ...person.faults] }
}

type PersonPlan = { steps: RosterStep[]; faults: Fault[] }

function planPerson(row: RosterRow, seat: SeatRow, around: Around): PersonPlan {
  const { holder } = seat
  if (!holder) {
    if (!row.name && !(seat.isYouth && row.role === 'youth' && row.from)) return { steps: [], faults: [] }
    const from = row.from ?? later(seat.from, around.day)
    const faults: Fault[] = from < seat.from ? [{ column: 'from', code: 'members:problem.beforeSeat' }] : []
    return { steps: [{ do: 'fill', input: personOf(row, around, { from, isYouth: seat.isYouth }) }], faults }
  }
  const isSame = !row.name || (row.email !== null && row.email === holder.email) || plainWord(row.name) === plainWord(holder.name ?? '')
  return isSame ? amendPerson(row, holder) : replacePerson(row, holder, around)
}

type Holder = NonNullable<SeatRow['holder']>

function amendPerson(row: RosterRow, holder: Holder): PersonPlan {
  const faults: Fault[] = row.from && row.from !== holder.from ? [{ column: 'from', code: 'imports:cell.fromStays', values: { date: holder.from } }] : []
  const [phone, personTitle] = [holder.phone, holder.title]
  const input = { phone, personTitle, name: row.name ?? holder.name ?? '', email: row.email ?? holder.email, role: row.role ?? holder.role, mayDecide: row.mayDecide ?? holder.mayDecide, until: row.until ?? holder.until }
  const isChanged = input.name !== (holder.name ?? '') || input.email !== holder.email || input.role !== holder.role || input.mayDecide !== holder.mayDecide || input.until !== holder.until
  return { steps: isChanged ? [{ do: 'amend', input }] : [], faults }
}

function replacePerson(row: RosterRow, holder: Holder, around: Around): PersonPlan {
  const from = row.from ?? around.day
  const input = { ...personOf(row, around, { from, isYouth: false }), role: row.role ?? holder.role, note: null }
  return { steps: [{ do: 'replace', input }], faults: from <= holder.from ? [{ column: 'from', code: 'members:problem.replacedTooEarly' }] : [] }
}

function personOf(row: RosterRow, around: Around, { from, isYouth }: { from: string; isYouth: boolean }): Unclaimed<FillSeat> {
  const known = isYouth || row.email ? null : memberNamed(row.name, around)
  return { memberId: known, name: isYouth ? '' : (row.name ?? ''), email: isYouth ? null : row.email, role: row.role ?? 'member', mayDecide: row.mayDecide ?? false, from, until: row.until }
}

function deputyOf(row: RosterRow, around: Around, { from, known, mayDecide }: { from: string; known: string | null; mayDecide: boolean }): RosterStep[] {
  if (!row.deputy || plainWord(row.deputy) === plainWord(known ?? '')) return []
  return [{ do: 'deputy', input: { memberId: memberNamed(row.deputy, around), name: row.deputy, email: null, mayDecide, from, until: null } }]
}

/** The one member of that name; of two with the same name neither is taken for granted. */
function memberNamed(name: string | null, { members }: Around): string | null {
  const found = members.filter((one) => name !== null && plainWord(one.name) === plainWord(name))
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Whoever is shown by the seat alone is never named by a file. */
function hiddenName(row: RosterRow, isHidden: boolean): Fault[] {
  if (!isHidden) return []
  return (['name', 'email', 'deputy'] as const).flatMap((column) => (row[column] ? [{ column, code: 'imports:cell.namedBySeat' }] : []))
}
