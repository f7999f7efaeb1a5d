/** The templates of files that are brought in. Pure. */
import { COLUMNS, rosterSheet, type RosterWords } from '@/lib/members/export-rules'
import type { SeatRow } from '@/lib/members/queries'
import type { Lng } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import { columnTitle } from './column-rules'
import type { ImportColumn } from './rules'
import type { ImportKind } from './schema'

/** The seats as they stand, or one line a sector where there are none yet; heads in the reader's language. Brought back unchanged it changes nothing where seats are. */
export function rosterTemplate(seats: readonly SeatRow[], sectors: readonly NetworkSector[], reader: { lng: Lng; jurisdiction: string }, words: RosterWords): string[][] {
  if (seats.length) return rosterSheet(seats, reader, words)
  return [COLUMNS.map(words.head), ...sectors.map((sector) => COLUMNS.map((column) => (column === 'sector' ? sectorName(sector, reader) : '')))]
}

/** The heads of a file of records, in the reader's language. */
export function recordTemplate(t: Texts, kind: ImportKind, columns: readonly ImportColumn[]): string[][] {
  return [columns.map(({ key }) => columnTitle(t, kind, key))]
}
