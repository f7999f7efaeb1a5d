import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { texts } from '@/lib/i18n/texts'
import { undoChange } from '@/lib/members/undo-commands'
import { problem } from '@/lib/problem'
import { countOnce } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import { findImport, type ImportView, type Receipt } from './queries'
import { writeActions, writeMeetings } from './record-commands'
import { writeRoster } from './roster-commands'
import { undoRecords, type Written } from './undo-commands'

type Pressed = { import: string; plan: string }

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
  const { undo, refused, made } = await countOnce(db, scope.networkId, () => writeAll(scope, db, found))
  if (refused.length) {
    await db.$executeRaw`rollback to savepoint before_import`
    await markRefused(scope, db, input.import, refused)
    return { ids: [input.import], facts: { refused: refused.length } }
  }
  const receipt = summed(found.receipt ?? {}, { new: found.sums.new, changed: found.sums.changed, ...made })
  await db.import.update({ where: key(scope, input.import), data: { importedAt: new Date(), undoneAt: null, receipt, undo: [...found.undo, ...undo], revision: { increment: 1 } }, select: { id: true } })
  return { ids: [input.import], facts: { refused: 0, ...receipt } }
}

/** Takes back all that an import has written, or nothing when something of it has been changed since. The draft stays. */
export async function undoImport(scope: NetworkScope, db: Db, input: { import: string; revision: number }): Promise<CommandResult> {
  const { networkId } = scope
  await lockImport(scope, db, input.import)
  const found = await db.import.findFirst({ where: { networkId, id: input.import }, select: { kind: true, undo: true, revision: true } })
  const undo = (found?.undo ?? []) as string[]
  if (found?.revision !== input.revision || undo.length === 0) throw problem('common:problem.replayed', { status: 409 })
  await countOnce<unknown>(db, networkId, () => (found.kind === 'roster' ? undoChange(scope, db, { undo }) : undoRecords(scope, db, undo)))
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

/** Writes the good rows of a file as its kind does. */
async function writeAll(scope: NetworkScope, db: Db, { id, kind, rows }: ImportView): Promise<Written> {
  await db.$executeRaw`savepoint before_import`
  switch (kind) {
    case 'roster': return await writeRoster(scope, db, rows)
    case 'meetings': return await writeMeetings(scope, db, id, rows)
    case 'actions': return await writeActions(scope, db, id, rows)
  }
}

async function markRefused(scope: NetworkScope, db: Db, importId: string, refused: Written['refused']): Promise<void> {
  for (const { number, fault } of refused) {
    await db.importRow.update({ where: { networkId_importId_number: { networkId: scope.networkId, importId, number } }, data: { refused: { ...fault } }, select: { number: true } })
  }
}

/** What this and earlier runs have made, counted together. */
function summed(one: Receipt, other: Receipt): Receipt {
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}

function key(scope: NetworkScope, id: string) {
  return { networkId_id: { networkId: scope.networkId, id } }
}
