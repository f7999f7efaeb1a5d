import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { texts } from '@/lib/i18n/texts'
import { undoChange } from '@/lib/members/undo-commands'
import { knownProblem, type Problem, problem } from '@/lib/problem'
import { countOnce } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import { findImport, type ImportView } from './queries'
import { everyMember, writeRosterRow } from './roster-commands'
import type { Fault, JudgedRow } from './rules'

type Pressed = { import: string; plan: string }
type Written = { undo: string[]; refused: { number: number; fault: Fault }[] }

/** Writes the good rows, looks whether each can be written, and takes it all away again. What is refused is marked at its cell. */
export async function tryImport(scope: NetworkScope, db: Db, input: Pressed): Promise<CommandResult> {
  const found = await claimImport(scope, db, input)
  const { refused } = await countOnce(db, scope.networkId, () => writeAll(scope, db, found))
  await db.$executeRaw`rollback to savepoint before_import`
  await markRefused(scope, db, input.import, refused)
  return { ids: [input.import], facts: { refused: refused.length, tried: true } }
}

/**
 * Writes all good rows in this one transaction. Is one of them refused, none is written, and the refusal is marked at its
 * cell: the file is mended and sent again.
 */
export async function carryOutImport(scope: NetworkScope, db: Db, input: Pressed): Promise<CommandResult> {
  const found = await claimImport(scope, db, input)
  if (found.sums.new + found.sums.changed === 0) throw problem('imports:problem.nothingToDo')
  const { undo, refused } = await countOnce(db, scope.networkId, () => writeAll(scope, db, found))
  if (refused.length) {
    await db.$executeRaw`rollback to savepoint before_import`
    await markRefused(scope, db, input.import, refused)
    return { ids: [input.import], facts: { refused: refused.length } }
  }
  const earlier = found.receipt ?? { new: 0, changed: 0 }
  const receipt = { new: earlier.new + found.sums.new, changed: earlier.changed + found.sums.changed }
  await db.import.update({ where: key(scope, input.import), data: { importedAt: new Date(), undoneAt: null, receipt, undo: [...found.undo, ...undo], revision: { increment: 1 } }, select: { id: true } })
  return { ids: [input.import], facts: { refused: 0, new: receipt.new, changed: receipt.changed } }
}

/** Takes back all that an import has written, or nothing when one of its seats has been changed since. The draft stays. */
export async function undoImport(scope: NetworkScope, db: Db, input: { import: string; revision: number }): Promise<CommandResult> {
  const { networkId } = scope
  await lockImport(scope, db, input.import)
  const found = await db.import.findFirst({ where: { networkId, id: input.import }, select: { undo: true, revision: true } })
  const undo = (found?.undo ?? []) as string[]
  if (found?.revision !== input.revision || undo.length === 0) throw problem('common:problem.replayed', { status: 409 })
  await countOnce(db, networkId, () => undoChange(scope, db, { undo }))
  await db.import.update({ where: key(scope, input.import), data: { undo: [], receipt: Prisma.DbNull, importedAt: null, undoneAt: new Date(), revision: { increment: 1 } }, select: { id: true } })
  return { ids: [input.import], facts: { undone: undo.length } }
}

/** The import, locked, as its page showed it. When the roster or the draft has changed since, the page is to be seen again first. */
async function claimImport(scope: NetworkScope, db: Db, { import: id, plan }: Pressed): Promise<ImportView> {
  await lockImport(scope, db, id)
  const found = await findImport(scope, db, id, texts('en'))
  if (!found) throw notHere()
  if (found.plan !== plan) throw problem('imports:problem.changedSince', { status: 409 })
  return found
}

async function lockImport(scope: NetworkScope, db: Db, id: string): Promise<void> {
  const rows = await db.$queryRaw<unknown[]>`select 1 from imports where network_id = ${scope.networkId}::uuid and id = ${id}::uuid for update`
  if (rows.length === 0) throw notHere()
}

async function writeAll(scope: NetworkScope, db: Db, { rows }: ImportView): Promise<Written> {
  const written: Written = { undo: [], refused: [] }
  const toWrite = rows.flatMap((row) => (row.plan?.steps.length ? [{ ...row, plan: row.plan }] : []))
  const members = await everyMember(scope, db)
  await db.$executeRaw`savepoint before_import`
  for (const row of toWrite.toSorted((a, b) => Number(b.plan.leavesChair) - Number(a.plan.leavesChair))) {
    await db.$executeRaw`savepoint before_row`
    try {
      written.undo.push(await writeRosterRow(scope, db, row.plan, members))
      await db.$executeRaw`release savepoint before_row`
    } catch (error) {
      const found = knownProblem(error)
      if (!found || found.details.conflict || found.details.status === 503) throw error
      await db.$executeRaw`rollback to savepoint before_row`
      written.refused.push({ number: row.number, fault: faultOf(found, row) })
    }
  }
  return written
}

function faultOf({ code, details }: Problem, row: JudgedRow): Fault {
  const column = details.field && details.field in row.cells ? details.field : 'sector'
  return { column, code, ...(details.values ? { values: details.values } : {}) }
}

async function markRefused(scope: NetworkScope, db: Db, importId: string, refused: Written['refused']): Promise<void> {
  for (const { number, fault } of refused) {
    await db.importRow.update({ where: { networkId_importId_number: { networkId: scope.networkId, importId, number } }, data: { refused: { ...fault } }, select: { number: true } })
  }
}

function key(scope: NetworkScope, id: string) {
  return { networkId_id: { networkId: scope.networkId, id } }
}
