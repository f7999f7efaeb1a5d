import 'server-only'
import { createHash } from 'node:crypto'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { layFile, listLain, pathOf, removeLain } from './folder'
import { cleanedName, judgedKind } from './kinds'
import type { FileKind } from './limits'

/** A file that is kept. `bytes` is its size. */
export type KeptFile = { id: string; name: string; kind: FileKind; bytes: number; sha256: string }

/**
 * Keeps a file of the network, in the transaction of what it is attached to: the file is laid first and its row follows, so
 * that no row is ever without its file. Rolled back, the file is an orphan that the nightly sweep takes.
 * Throws `files:problem.empty`, `.tooLarge` or `.notAllowed` at the field `file`.
 */
export async function keepFile(scope: NetworkScope, db: Db, input: { name: string; bytes: Uint8Array }): Promise<KeptFile> {
  const { networkId } = scope
  const kind = judgedKind(input.name, input.bytes)
  const kept: KeptFile = { id: newId(), name: cleanedName(input.name, kind), kind, bytes: input.bytes.length, sha256: createHash('sha256').update(input.bytes).digest('hex') }
  await layFile(pathOf(networkId, kept.id), input.bytes)
  await db.file.create({ data: { networkId, ...kept, keptBy: scope.userId } })
  return kept
}

/**
 * Lets a file go that nothing links any more; its bytes are taken by the nightly sweep. Throws 409 `files:problem.linked`
 * while an agenda, minutes or another object holds it, and 404 when it is not there.
 */
export async function dropFile(scope: NetworkScope, db: Db, id: string): Promise<void> {
  const { networkId } = scope
  // One statement in a savepoint: a refused key would otherwise end the caller's transaction.
  await db.$executeRaw`savepoint dropping_file`
  try {
    const dropped = await db.file.deleteMany({ where: { networkId, id } })
    if (dropped.count === 0) throw problem('common:problem.notFound', { status: 404 })
  } catch (error) {
    await db.$executeRaw`rollback to savepoint dropping_file`
    if (/foreign key/i.test(String(error))) throw problem('files:problem.linked', { status: 409 })
    throw error
  }
}

/** Takes what lies in a network's folder without a row: left behind by changes that were taken back. Answers how many went. */
export async function sweepFiles(scope: NetworkScope, db: Db): Promise<number> {
  const { networkId } = scope
  const lain = await listLain(networkId)
  const known = new Set((await db.file.findMany({ where: { networkId, id: { in: lain.map((one) => one.id) } }, select: { id: true } })).map((row) => row.id))
  const orphans = lain.filter((one) => one.isHalf || !known.has(one.id))
  for (const orphan of orphans) await removeLain(networkId, orphan.name)
  return orphans.length
}
