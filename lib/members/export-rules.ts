/** The roster as a table to take away and bring back: what stands in it, in which order. Pure. */
import type { Lng } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { sectorName } from '@/lib/sectors/rules'
import type { SeatRow } from './queries'

export const COLUMNS = ['sector', 'organisation', 'name', 'email', 'role', 'mayDecide', 'from', 'until', 'deputy', 'nominator', 'nominatorEmail', 'strength'] as const
export type Column = (typeof COLUMNS)[number]

export type RosterWords = { head: (column: Column) => string; role: (role: string) => string; strength: (strength: SeatRow['strength']) => string; yes: string; no: string }
type Reader = { lng: Lng; jurisdiction: string }

/** The words of the table in a reader's language. */
export function rosterWords(t: Texts): RosterWords {
  return {
    head: (column) => t(`members:column.${column}`), role: (role) => t.named(`members:role.${role === 'vice_chair' ? 'viceChair' : role}`),
    strength: (strength) => t(`members:strength.${strength}`), yes: t('common:word.yes'), no: t('common:word.no'),
  }
}

/** A seat's cells. Those shown by the seat alone have no name and no address here either. Days are ISO. */
export function rosterCells(seat: SeatRow, reader: Reader, words: RosterWords): Record<Column, string> {
  return {
    sector: sectorName(seat.sector, reader), organisation: seat.organisation?.name ?? '',
    name: seat.holder?.name ?? '', email: seat.holder?.email ?? '',
    role: seat.holder ? words.role(seat.holder.role) : '', mayDecide: seat.holder ? (seat.holder.mayDecide ? words.yes : words.no) : '',
    from: seat.holder?.from ?? '', until: seat.holder?.until ?? '', deputy: seat.deputy?.name ?? '',
    nominator: seat.nominator ?? '', nominatorEmail: seat.nominatorEmail ?? '', strength: words.strength(seat.strength),
  }
}

/** One row a seat, empty seats too. */
export function rosterSheet(seats: readonly SeatRow[], reader: Reader, words: RosterWords): string[][] {
  const rows = seats.map((seat) => rosterCells(seat, reader, words))
  return [COLUMNS.map(words.head), ...rows.map((row) => COLUMNS.map((column) => row[column]))]
}
