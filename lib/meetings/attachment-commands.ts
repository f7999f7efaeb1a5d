import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { dropFile, keepFile } from '@/lib/files/keep'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { isBeingPlanned, isBeingRecorded } from './rules'
import type { attachFileSchema, detachFileSchema } from './schema'

/** Attaches a file to an agenda item until the meeting is closed. */
export async function attachFile(scope: NetworkScope, db: Db, { item, file }: z.output<typeof attachFileSchema>): Promise<CommandResult> {
  await openItem(scope, db, item)
  const kept = await keepFile(scope, db, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  await db.agendaAttachment.create({ data: { networkId: scope.networkId, agendaItemId: item, fileId: kept.id }, select: { fileId: true } })
  return { ids: [item, kept.id], facts: { file: kept.id } }
}

/** Takes a file off an agenda item; it goes when nothing else holds it. */
export async function detachFile(scope: NetworkScope, db: Db, { item, file }: z.output<typeof detachFileSchema>): Promise<CommandResult> {
  await openItem(scope, db, item)
  const taken = await db.agendaAttachment.deleteMany({ where: { networkId: scope.networkId, agendaItemId: item, fileId: file } })
  if (taken.count !== 1) throw notHere()
  await dropUnheld(scope, db, [file])
  return { ids: [item, file] }
}

/** Lets go of files that nothing holds any more; what minutes or another item hold stays. */
export async function dropUnheld(scope: NetworkScope, db: Db, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await dropFile(scope, db, file).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'files:problem.linked') throw error
    })
  }
}

async function openItem(scope: NetworkScope, db: Db, id: string): Promise<void> {
  const item = await db.agendaItem.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, select: { meeting: { select: { state: true } } } })
  if (!item) throw notHere()
  if (!isBeingPlanned(item.meeting.state) && !isBeingRecorded(item.meeting.state)) throw problem('meetings:problem.isOver')
}
