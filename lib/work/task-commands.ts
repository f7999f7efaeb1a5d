import 'server-only'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { ownedBy } from './task-queries'
import type { reportMyTaskSchema, reportTaskSchema } from './schema'

type Step = z.output<typeof reportTaskSchema>
type Owner = { networkId: string; timeZone: string; userId: string | null; member: { id: string; name: string; isBySeatOnly: boolean } }

/** Says from my own list how an agreed task goes: done, begun, or a new date. */
export async function reportMyTask(scope: NetworkScope, db: Db, { actionPoint, ...step }: z.output<typeof reportMyTaskSchema>): Promise<CommandResult> {
  const { networkId, timeZone, userId, memberId } = scope
  const member = memberId ? await ownedBy(db, networkId, actionPoint, { id: memberId }) : null
  if (!member) throw notHere()
  return await keepStep(db, { networkId, timeZone, userId, member }, actionPoint, step)
}

/** The same by the link of the letter, for the one task it names and for its owner alone. */
export async function reportTask(scope: LinkScope, db: Db, step: Step): Promise<CommandResult> {
  const { networkId, objectId, email } = scope
  const member = email ? await ownedBy(db, networkId, objectId, { email }) : null
  if (!member) throw notHere()
  const { timeZone } = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { timeZone: true } })
  return await keepStep(db, { networkId, timeZone, userId: null, member }, objectId, step)
}

/** Writes the step, what it replaced, and what its owner says about it. A task that was taken back stays so. */
async function keepStep(db: Db, { networkId, timeZone, userId, member }: Owner, id: string, { step, dueOn, note }: Step): Promise<CommandResult> {
  const key = { networkId_id: { networkId, id } }
  const row = await db.actionPoint.findUniqueOrThrow({ where: key, select: { state: true, dueOn: true, revision: true } })
  if (row.state === 'cancelled') throw problem('work:problem.taskCancelled', { status: 409 })
  const day = today(timeZone)
  if (step === 'later' && dueOn === null) throw problem('common:problem.required', { field: 'dueOn' })
  if (step === 'later' && dueOn !== null && dueOn < day) throw problem('work:problem.dayPassed', { field: 'dueOn' })
  const after = step === 'done' ? { state: 'done' as const } : step === 'later' ? { state: 'in_progress' as const, dueOn } : { state: 'in_progress' as const }
  await db.actionPoint.update({
    where: key, select: { id: true },
    data: { state: after.state, closedOn: step === 'done' ? new Date(day) : null, ...(step === 'later' && dueOn ? { dueOn: new Date(dueOn) } : {}), revision: { increment: 1 } },
  })
  const actorName = member.isBySeatOnly ? null : member.name
  await db.networkRevision.create({ data: { networkId, id: newId(), actorId: userId, actorName, object: 'action_points', objectId: id, revision: row.revision + 1, before: { state: row.state, dueOn: isoDay(row.dueOn) }, after }, select: { id: true } })
  await db.actionLog.create({ data: { networkId, id: newId(), actionPointId: id, memberId: member.id, text: note, ...(row.state === after.state ? {} : { state: after.state }), ...(step === 'later' && dueOn ? { dueOn: new Date(dueOn) } : {}) }, select: { id: true } })
  await recountFacts(db, networkId)
  return { ids: [id], facts: { step } }
}
