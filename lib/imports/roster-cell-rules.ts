/** The cells of a roster, each read or told why not. Pure; days are ISO. */
import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { parseDate } from '@/lib/i18n/parse'
import { COLUMNS, type Column } from '@/lib/members/export-rules'
import type { SeatRow } from '@/lib/members/queries'
import { type Fault, type ImportColumn, isBlotted, plainWord } from './rules'

type Role = NonNullable<SeatRow['holder']>['role']

/** The roster's columns; a sector is needed, since a seat always belongs to one. */
export const ROSTER_COLUMNS: readonly ImportColumn[] = COLUMNS.map((key) => ({ key, isNeeded: key === 'sector' }))

/** Words of a closed list by how people write them, in every language of the house. */
export type Vocabulary = { sectors: ReadonlyMap<string, string>; roles: ReadonlyMap<string, Role>; strengths: ReadonlyMap<string, SeatRow['strength']>; ticks: ReadonlyMap<string, boolean> }

/** A row in the house's own terms. What stands empty is null, and an empty cell changes nothing. */
export type RosterRow = {
  number: number; sectorId: string | null; organisation: string | null; name: string | null; email: string | null; role: Role | null; mayDecide: boolean | null
  from: string | null; until: string | null; deputy: string | null; nominator: string | null; nominatorEmail: string | null; strength: SeatRow['strength'] | null
}

const LONGEST: Partial<Record<Column, number>> = { name: 120, deputy: 120, nominator: 120 }
const isEmail = (text: string) => z.email().safeParse(text).success

/** Reads a row's cells. A cell that cannot be read is null, with its fault beside. */
export function readRosterRow(number: number, cells: Readonly<Record<string, string>>, words: Vocabulary): { row: RosterRow; faults: Fault[] } {
  const faults: Fault[] = []
  const take = <T>(column: Column, read: (text: string) => T | null, code: string): T | null => {
    const text = cells[column] ?? ''
    if (text === '') return null
    const fault = faultOfText(text, LONGEST[column] ?? 200)
    const value = fault ? null : read(text)
    if (value === null) faults.push({ column, ...(fault ?? { code, values: { text: text.slice(0, 60) } }) })
    return value
  }
  const plain = (column: Column) => take(column, (text) => text, '')
  const inList = <T>(column: Column, list: ReadonlyMap<string, T>, code = 'imports:cell.unknownWord') => take(column, (text) => list.get(plainWord(text)) ?? null, code)
  const day = (column: Column) => take(column, parseDate, 'common:problem.notADate')
  const address = (column: Column) => take(column, (text) => (isEmail(text) ? text.toLowerCase() : null), 'common:problem.notAnEmail')
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

/** What no text may hold, wherever it stands: a formula, a national id, more letters than fit. */
function faultOfText(text: string, max: number): { code: string; values?: Record<string, number> } | null {
  if (isBlotted(text)) return { code: 'common:problem.nationalId' }
  if (text.startsWith('=')) return { code: 'imports:cell.formula' }
  const refused = freeText(max).safeParse(text).error?.issues[0]?.message
  return refused ? { code: refused, values: { max } } : null
}
