import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { seenActions } from '@/lib/meetings/action-queries'
import { ownerNamed, reportAction } from '@/lib/meetings/minutes-commands'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { keepRevision, notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import type { annotateActionSchema, reassignActionSchema } from './schema'

/** Writes in the log of an action point how it goes: begun, done or open again, and what has happened. Its owner may, and those who keep the network. */
export async function annotateAction(scope: NetworkScope, db: Db, input: z.output<typeof annotateActionSchema>): Promise<CommandResult> {
  const row = await seenRow(scope, db, input.actionPoint)
  const isNew = row.state !== input.state
  if (!isNew && input.text === '') throw problem('common:problem.required', { field: 'text' })
  // Also when the state stays: it is there that is asked whose task it is.
  await reportAction(scope, db, { actionPoint: row.id, state: input.state })
  await writeLine(scope, db, row.id, { text: input.text, ...(isNew ? { state: input.state } : {}) })
  return { ids: [row.id], facts: { state: input.state } }
}

/** Gives an action point a new owner, a new day or both, with a line in its log that says what changed and why. */
export async function reassignAction(scope: NetworkScope, db: Db, input: z.output<typeof reassignActionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const row = await seenRow(scope, db, input.actionPoint)
  if (row.state === 'done' || row.state === 'cancelled') throw problem('actions:problem.closed', { status: 409 })
  const before = { ownerMemberId: row.ownerMemberId, ownerOrganisationId: row.ownerOrganisationId, dueOn: isoDay(row.dueOn) }
  const isKept = input.owner === row.ownerMemberId || input.owner === row.ownerOrganisationId
  const owner = await ownerNamed(scope, db, input.owner)
  if (isKept && input.dueOn === before.dueOn) throw problem('actions:problem.unchanged', { field: 'dueOn' })
  const dueOn = new Date(`${input.dueOn}T00:00:00Z`)
  const changed = await db.actionPoint.updateMany({ where: { networkId, id: row.id, revision: input.revision }, data: { ...owner, dueOn, revision: { increment: 1 } } })
  if (changed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  await keepRevision(scope, db, { object: 'action_points', objectId: row.id, revision: input.revision + 1, before, after: { ...owner, dueOn: input.dueOn } })
  await writeLine(scope, db, row.id, { text: input.text, ...(isKept ? {} : owner), ...(input.dueOn === before.dueOn ? {} : { dueOn }) })
  await recountFacts(db, networkId)
  return { ids: [row.id], facts: { revision: input.revision + 1 } }
}

async function seenRow(scope: NetworkScope, db: Db, id: string) {
  const row = await db.actionPoint.findFirst({ where: { AND: [await seenActions(scope, db), { id }] }, select: { id: true, state: true, ownerMemberId: true, ownerOrganisationId: true, dueOn: true } })
  if (!row) throw notHere()
  return row
}

type Line = { text: string; state?: 'open' | 'in_progress' | 'done'; dueOn?: Date; ownerMemberId?: string | null; ownerOrganisationId?: string | null }

async function writeLine({ networkId, memberId }: NetworkScope, db: Db, actionPointId: string, line: Line): Promise<void> {
  await db.actionLog.create({ data: { networkId, id: newId(), actionPointId, memberId, ...line }, select: { id: true } })
}
