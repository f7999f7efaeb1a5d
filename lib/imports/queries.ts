import 'server-only'
import { createHash } from 'node:crypto'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { Texts } from '@/lib/i18n/texts'
import { PLATFORM_RETENTION } from '@/lib/organisations/retention-rules'
import { LIMITS } from '@/lib/sheets/limits'
import { ACTION_COLUMNS } from './action-cell-rules'
import { actionNames, readActionsAround } from './action-queries'
import { meetingColumns } from './meeting-cell-rules'
import { meetingNames, readMeetingsAround } from './meeting-queries'
import type { CellChoices, Reading } from './reading-rules'
import { readRosterAround, rosterNames } from './roster-queries'
import { ROSTER_COLUMNS } from './roster-cell-rules'
import { type Fault, type ImportColumn, type JudgedRow, type KeptRow, missingColumns, namedCells, type Sums, sumsOf, withFaults, withOffers } from './rules'
import type { ImportKind } from './schema'

/** Days that a file and its rows are kept (the promise of the list's page); the night's retention keeps it. */
export const KEPT_DAYS = PLATFORM_RETENTION.importDays

/** What has been written, counted: `new` and `changed` rows, and what a kind has made of them. */
export type Receipt = Partial<Record<string, number>>
export type ImportHead = {
  id: string; kind: ImportKind; fileName: string; sheet: string | null; revision: number; byName: string | null; createdAt: Date; importedAt: Date | null; undoneAt: Date | null
  receipt: Receipt | null; undo: string[]; heads: string[]; columns: (string | null)[]; rowCount: number
}
/** A row with the columns in which something has been mended. */
export type ShownRow = JudgedRow & { mended: string[] }
/** Everything a page shows of an import, and `plan`: what its button must be pressed for. */
export type ImportView = ImportHead & { known: readonly ImportColumn[]; missing: string[]; rows: ShownRow[]; sums: Sums; choices: CellChoices; plan: string }

type Kind = {
  columns: (languages: readonly string[]) => readonly ImportColumn[]; names: (languages: readonly string[]) => { key: string; names: string[] }[]
  around: (scope: NetworkScope, db: Db, t: Texts) => Promise<Reading>; /** Rows that one transaction writes in good time. */ most: number
}

/** What each kind declares: its columns in a network of these languages, their names, and how its rows are judged. */
export const KINDS: Record<ImportKind, Kind> = {
  // A row takes some 40 ms to write by the roster’s own commands, and 200 on a machine asked for seven times what it has.
  roster: { columns: () => ROSTER_COLUMNS, names: rosterNames, around: readRosterAround, most: 300 },
  meetings: { columns: meetingColumns, names: meetingNames, around: readMeetingsAround, most: LIMITS.rows - 1 },
  actions: { columns: () => ACTION_COLUMNS, names: actionNames, around: readActionsAround, most: LIMITS.rows - 1 },
}

const HEAD = { id: true, kind: true, fileName: true, sheet: true, revision: true, byName: true, createdAt: true, importedAt: true, undoneAt: true, receipt: true, undo: true, heads: true, columns: true, _count: { select: { rows: true } } } as const

/** The files brought in, newest first. */
export async function listImports(scope: NetworkScope, db: Db): Promise<ImportHead[]> {
  const rows = await db.import.findMany({ where: { networkId: scope.networkId }, select: HEAD, orderBy: { id: 'desc' }, take: 50 })
  return rows.map(headOf)
}

/** One import with every row judged against the roster of this moment. Null when it is not this network's. */
export async function findImport(scope: NetworkScope, db: Db, id: string, t: Texts): Promise<ImportView | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const row = await db.import.findFirst({ where: { networkId: scope.networkId, id }, select: { ...HEAD, rows: { orderBy: { number: 'asc' } } } })
  if (!row) return null
  const head = headOf(row)
  const kind = KINDS[head.kind]
  const { choices, near, judge } = await kind.around(scope, db, t)
  const known = kind.columns(scope.languages)
  const missing = missingColumns(head.columns, known)
  const kept = row.rows.map((one): KeptRow => ({ number: one.number, cells: one.cells as string[], mended: one.mended as Record<string, string>, refused: one.refused as Fault | null }))
  const judged = missing.length ? [] : judge(kept.map((one) => ({ number: one.number, cells: namedCells(one, head.columns) })))
  const rows = judged.map((one, i) => withOffers(shownRow(one, kept[i]), near))
  return { ...head, known, missing, rows, sums: sumsOf(rows), choices, plan: planOf(rows) }
}

/** A judged row with what its last try was refused for, until it is mended. */
function shownRow(row: JudgedRow, kept: KeptRow | undefined): ShownRow {
  const refused = kept?.refused && row.effect !== 'unchanged' ? [kept.refused] : []
  return { ...withFaults(row, refused), mended: Object.keys(kept?.mended ?? {}) }
}

/** A print of what would be done, seats and their revisions among it: equal prints do the same. */
function planOf(rows: readonly JudgedRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows.map((row) => [row.number, row.effect, row.plan]))).digest('hex')
}

type Read = Omit<ImportHead, 'kind' | 'receipt' | 'undo' | 'heads' | 'columns' | 'rowCount'> & { kind: string; receipt: unknown; undo: unknown; heads: unknown; columns: unknown; _count: { rows: number } }

function headOf({ _count, ...row }: Read): ImportHead {
  const { id, fileName, sheet, revision, byName, createdAt, importedAt, undoneAt } = row
  return {
    id, fileName, sheet, revision, byName, createdAt, importedAt, undoneAt, kind: row.kind as ImportKind, receipt: row.receipt as Receipt | null,
    undo: row.undo as string[], heads: row.heads as string[], columns: row.columns as (string | null)[], rowCount: _count.rows,
  }
}
