/** The template of a roster: the seats as they stand, or one line a sector where there are none yet. Pure. */
import { COLUMNS, rosterSheet, type RosterWords } from '@/lib/members/export-rules'
import type { SeatRow } from '@/lib/members/queries'
import type { Lng } from '@/lib/i18n/languages'
import type { NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'

/** Heads in the reader's language first; brought back unchanged it changes nothing where seats are. */
export function rosterTemplate(seats: readonly SeatRow[], sectors: readonly NetworkSector[], reader: { lng: Lng; jurisdiction: string }, words: RosterWords): string[][] {
  if (seats.length) return rosterSheet(seats, reader, words)
  return [COLUMNS.map(words.head), ...sectors.map((sector) => COLUMNS.map((column) => (column === 'sector' ? sectorName(sector, reader) : '')))]
}
