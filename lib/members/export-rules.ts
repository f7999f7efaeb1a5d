/** The roster as a table to take away and bring back: what stands in it, in which order. Pure. */
import type { Lng } from '@/lib/i18n/languages'
import { sectorName } from '@/lib/sectors/rules'
import type { SeatRow } from './queries'

export const COLUMNS = ['sector', 'organisation', 'name', 'email', 'role', 'mayDecide', 'from', 'until', 'deputy', 'nominator', 'nominatorEmail', 'strength'] as const
export type Column = (typeof COLUMNS)[number]

type Words = { head: (column: Column) => string; role: (role: string) => string; strength: (strength: SeatRow['strength']) => string; yes: string; no: string }

/** One row a seat, empty seats too. Those shown by the seat alone have no name and no address here either. Days are ISO. */
export function rosterSheet(seats: readonly SeatRow[], reader: { lng: Lng; jurisdiction: string }, words: Words): string[][] {
  const rows = seats.map((seat): Record<Column, string> => ({
    sector: sectorName(seat.sector, reader), organisation: seat.organisation?.name ?? '',
    name: seat.holder?.name ?? '', email: seat.holder?.email ?? '',
    role: seat.holder ? words.role(seat.holder.role) : '', mayDecide: seat.holder ? (seat.holder.mayDecide ? words.yes : words.no) : '',
    from: seat.holder?.from ?? '', until: seat.holder?.until ?? '', deputy: seat.deputy?.name ?? '',
    nominator: seat.nominator ?? '', nominatorEmail: seat.nominatorEmail ?? '', strength: words.strength(seat.strength),
  }))
  return [COLUMNS.map(words.head), ...rows.map((row) => COLUMNS.map((column) => row[column]))]
}
