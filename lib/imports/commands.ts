import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { Prisma } from '@/lib/db/generated/client'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { freeText } from '@/lib/free-text'
import { texts } from '@/lib/i18n/texts'
import { conflict, problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import { MEGABYTES, LIMITS } from '@/lib/sheets/limits'
import { readSheet, type SheetRow } from '@/lib/sheets/read-sheet'
import { meetingColumns } from './meeting-cell-rules'
import { listAttendants } from './meeting-queries'
import { readMinutes } from './pasted-rules'
import { KINDS } from './queries'
import { guessColumns, namedCells, withoutNationalIds } from './rules'
import type { ImportKind, MatchColumns, MendCell, PasteMinutes } from './schema'

/** Reads a file into a draft: its heads, what its columns seem to be, and every row as it was typed, but for national ids, which are never kept. */
export async function bringFile(scope: NetworkScope, db: Db, { kind, file }: { kind: ImportKind; file: File }): Promise<CommandResult> {
  if (file.size > LIMITS.bytes) throw problem('common:problem.fileTooLarge', { field: 'file', values: { max: MEGABYTES }, status: 413 })
  const { sheet, rows: [head, ...rows] } = await readSheet(Buffer.from(await file.arrayBuffer()))
  if (!head || rows.length === 0) throw problem('imports:problem.onlyHeads', { field: 'file' })
  if (rows.length > KINDS[kind].most) throw problem('imports:problem.tooManyRows', { field: 'file', values: { max: KINDS[kind].most } })
  const fileName = freeText(200).safeParse(file.name.slice(-200))
  if (!fileName.success) throw problem(fileName.error.issues[0]?.message ?? '', { field: 'file' })
  const columns = guessColumns(head.cells, KINDS[kind].names(scope.languages))
  return await keepDraft(scope, db, { kind, fileName: fileName.data, sheet, heads: head.cells.map(withoutNationalIds), columns }, rows.map(({ number, cells }) => ({ number, cells: cells.map(withoutNationalIds) })))
}

/** Reads pasted minutes into a draft of meetings, as a file with the columns that such a file has. */
export async function pasteMinutes(scope: NetworkScope, db: Db, { text, actions, lng }: PasteMinutes): Promise<CommandResult> {
  const { languages } = scope
  const t = texts(lng, scope.jurisdiction)
  const attendants = await listAttendants(scope, db, t)
  const rows = readMinutes(withoutNationalIds(text), { languages, attendants: attendants.near, state: t(`imports:actionState.${actions}`) })
  if (rows.length > KINDS.meetings.most) throw problem('imports:problem.tooManyRows', { field: 'text', values: { max: KINDS.meetings.most } })
  const columns = meetingColumns(languages).map((column) => column.key)
  return await keepDraft(scope, db, { kind: 'meetings', fileName: '', sheet: null, heads: columns, columns }, rows.map((row, i) => ({ number: i + 1, cells: columns.map((key) => row[key] ?? '') })))
}

type Draft = { kind: ImportKind; fileName: string; sheet: string | null; heads: string[]; columns: (string | null)[] }

async function keepDraft({ networkId, userId, name }: NetworkScope, db: Db, draft: Draft, rows: readonly SheetRow[]): Promise<CommandResult> {
  const id = newId()
  await db.import.create({ data: { networkId, id, ...draft, createdBy: userId, byName: name }, select: { id: true } })
  await db.importRow.createMany({ data: rows.map((row) => ({ networkId, importId: id, ...row })) })
  return { ids: [id], facts: { rows: rows.length } }
}

/** Says which column of the file is what. A column can be two things to nobody: the same one twice is refused. */
export async function matchColumns(scope: NetworkScope, db: Db, input: MatchColumns): Promise<CommandResult> {
  const { networkId } = scope
  const found = await db.import.findFirst({ where: { networkId, id: input.import }, select: { kind: true, heads: true } })
  if (!found) throw notHere()
  const known = KINDS[found.kind as ImportKind].columns(scope.languages).map((column) => column.key)
  const columns = (found.heads as string[]).map((_, i) => input.columns[i] || null)
  for (const [i, key] of columns.entries()) {
    if (key !== null && !known.includes(key)) throw problem('common:problem.unknownCode', { field: `columns.${i}` })
    if (key !== null && columns.indexOf(key) < i) throw problem('imports:problem.columnTwice', { field: `columns.${i}` })
  }
  const changed = await db.import.updateMany({ where: { networkId, id: input.import, revision: input.revision }, data: { columns, revision: { increment: 1 } } })
  if (changed.count === 0) throw problem('common:problem.changedMeanwhile', { status: 409 })
  await db.importRow.updateMany({ where: { networkId, importId: input.import }, data: { refused: Prisma.DbNull } })
  return { ids: [input.import] }
}

/** Mends one cell. What the file said stays beside it; who mended the same cell first is shown before she is overwritten. */
export async function mendCell(scope: NetworkScope, db: Db, input: MendCell): Promise<CommandResult> {
  const { networkId } = scope
  const found = await db.import.findFirst({ where: { networkId, id: input.import }, select: { kind: true, columns: true } })
  if (!found) throw notHere()
  if (!KINDS[found.kind as ImportKind].columns(scope.languages).some((column) => column.key === input.column)) throw problem('common:problem.unknownCode', { field: 'text' })
  await db.$queryRaw`select 1 from import_rows where network_id = ${networkId}::uuid and import_id = ${input.import}::uuid and number = ${input.row} for update`
  const row = await db.importRow.findUnique({ where: { networkId_importId_number: { networkId, importId: input.import, number: input.row } } })
  if (!row) throw notHere()
  const kept = { number: row.number, cells: row.cells as string[], mended: row.mended as Record<string, string>, refused: null }
  const now = namedCells(kept, found.columns as (string | null)[])[input.column] ?? ''
  if (input.was !== undefined && input.was !== now && now !== input.text && input.conflict !== 'mine') {
    throw conflict({ mine: { text: input.text }, theirs: { text: now }, by: null, at: new Date().toISOString() })
  }
  await db.importRow.update({ where: { networkId_importId_number: { networkId, importId: input.import, number: input.row } }, data: { mended: { ...kept.mended, [input.column]: input.text }, refused: Prisma.DbNull }, select: { number: true } })
  return { ids: [input.import], facts: { row: input.row } }
}

/** Throws a draft away with its rows. What has been written by it stays, and can no longer be taken back in one go. */
export async function discardImport(scope: NetworkScope, db: Db, input: { import: string }): Promise<CommandResult> {
  const gone = await db.import.deleteMany({ where: { networkId: scope.networkId, id: input.import } })
  if (gone.count === 0) throw notHere()
  return { ids: [input.import] }
}
