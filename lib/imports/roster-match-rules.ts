/** Which seat each row of a roster is about. Pure. */
import type { SeatRow } from '@/lib/members/queries'
import type { RosterRow } from './roster-cell-rules'
import { plainWord } from './plain-rules'

const same = (a: string | null | undefined, b: string | null | undefined) => plainWord(a ?? '') === plainWord(b ?? '')
const given = (a: string | null | undefined, b: string | null | undefined) => Boolean(a) && same(a, b)
const isHidden = (seat: SeatRow) => seat.isYouth || (seat.holder !== null && seat.holder.name === null)
const inOrganisation = (row: RosterRow, seat: SeatRow) => same(row.organisation, seat.organisation?.name)
const hasPerson = (row: RosterRow) => row.name !== null
const isYouthRow = (row: RosterRow) => row.role === 'youth'

/** A row that says of a seat just what the seat's own row in the exported file says. */
function isExact(row: RosterRow, seat: SeatRow): boolean {
  const holder = seat.holder
  return inOrganisation(row, seat) && same(row.name, holder?.name) && same(row.email, holder?.email) && (row.role ?? null) === (holder?.role ?? null)
    && row.from === (holder?.from ?? null) && row.until === (holder?.until ?? null) && same(row.deputy, seat.deputy?.name)
}

/**
 * From the surest sign to the weakest: all of it, the person in her organisation, the empty or unnamed seat there, the
 * person elsewhere in the sector, another person on the organisation's seat, an empty seat that nobody has been given.
 */
const SIGNS: ((row: RosterRow, seat: SeatRow) => boolean)[] = [
  isExact,
  (row, seat) => inOrganisation(row, seat) && given(row.email, seat.holder?.email),
  (row, seat) => inOrganisation(row, seat) && given(row.name, seat.holder?.name),
  (row, seat) => inOrganisation(row, seat) && !hasPerson(row) && isHidden(seat) && isYouthRow(row) === seat.isYouth,
  (row, seat) => inOrganisation(row, seat) && !seat.holder && isYouthRow(row) === seat.isYouth,
  (row, seat) => inOrganisation(row, seat) && !hasPerson(row) && !seat.isYouth && !isYouthRow(row),
  (row, seat) => given(row.email, seat.holder?.email) || (!row.email && given(row.name, seat.holder?.name)),
  (row, seat) => inOrganisation(row, seat) && hasPerson(row) && seat.holder !== null && isYouthRow(row) === isHidden(seat),
  (row, seat) => !seat.holder && (seat.organisation === null || row.organisation === null) && isYouthRow(row) === seat.isYouth,
]

/** The seat of each row by the row's number, each seat at most once. A row without one is about a seat that does not exist yet. */
export function matchSeats(rows: readonly RosterRow[], seats: readonly SeatRow[]): Map<number, SeatRow> {
  const found = new Map<number, SeatRow>()
  const free = new Set(seats)
  for (const sign of SIGNS) {
    for (const row of rows) {
      if (found.has(row.number)) continue
      const seat = [...free].find((one) => one.sector.id === row.sectorId && sign(row, one))
      if (!seat) continue
      found.set(row.number, seat)
      free.delete(seat)
    }
  }
  return found
}

/** Rows that tell of the same person on the same kind of seat as an earlier one: by number, the row they repeat. */
export function repeatedRows(rows: readonly RosterRow[]): Map<number, number> {
  const seen = new Map<string, number>()
  const repeated = new Map<number, number>()
  for (const row of rows) {
    if (!row.name) continue
    const key = [row.sectorId, plainWord(row.organisation ?? ''), plainWord(row.name), row.email].join('|')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.number)
    else repeated.set(row.number, first)
  }
  return repeated
}
