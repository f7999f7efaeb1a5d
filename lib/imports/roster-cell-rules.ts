/** The cells of a roster, each read or told why not. Pure; days are ISO. */
import { z } from 'zod'
import { COLUMNS, type Column } from '@/lib/members/export-rules'
import type { SeatRow } from '@/lib/members/queries'
import { cellTaker, type WordList } from './cell-rules'
import type { Fault, ImportColumn } from './rules'

type Role = NonNullable<SeatRow['holder']>['role']

/** The roster's columns; a sector is needed, since a seat always belongs to one. */
export const ROSTER_COLUMNS: readonly ImportColumn[] = COLUMNS.map((key) => ({ key, isNeeded: key === 'sector' }))

/** Words of a closed list by how people write them, in every language of the house. */
export type Vocabulary = { sectors: WordList<string>; roles: WordList<Role>; strengths: WordList<SeatRow['strength']>; ticks: WordList<boolean> }

/** A row in the house's own terms. What stands empty is null, and an empty cell changes nothing. */
export type RosterRow = {
  number: number; sectorId: string | null; organisation: string | null; name: string | null; email: string | null; role: Role | null; mayDecide: boolean | null
  from: string | null; until: string | null; deputy: string | null; nominator: string | null; nominatorEmail: string | null; strength: SeatRow['strength'] | null
}

const LONGEST: Partial<Record<Column, number>> = { name: 120, deputy: 120, nominator: 120 }
const isEmail = (text: string) => z.email().safeParse(text).success

/** Reads a row's cells. A cell that cannot be read is null, with its fault beside. */
export function readRosterRow(number: number, cells: Readonly<Record<string, string>>, words: Vocabulary): { row: RosterRow; faults: Fault[] } {
  const { faults, take, plain: text, word: inList, day } = cellTaker(cells)
  const plain = (column: Column) => text(column, LONGEST[column])
  const address = (column: Column) => take(column, (cell) => (isEmail(cell) ? cell.toLowerCase() : null), 'common:problem.notAnEmail')
  const row: RosterRow = {
    number, sectorId: inList('sector', words.sectors, 'imports:cell.unknownSector'), organisation: plain('organisation'), name: plain('name'), email: address('email'),
    role: inList('role', words.roles), mayDecide: inList('mayDecide', words.ticks), from: day('from'), until: day('until'), deputy: plain('deputy'),
    nominator: plain('nominator'), nominatorEmail: address('nominatorEmail'), strength: inList('strength', words.strengths),
  }
  if (!cells.sector) faults.push({ column: 'sector', code: 'imports:cell.sectorMissing' })
  if (row.from && row.until && row.until < row.from) faults.push({ column: 'until', code: 'common:problem.dateOrder' })
  if (row.email && !cells.name) faults.push({ column: 'name', code: 'members:problem.nameMissing' })
  return { row, faults }
}
