import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { withTexts } from '@/lib/i18n/content'
import { keepRevision, notHere } from '@/lib/meetings/revision-commands'
import { problem } from '@/lib/problem'
import type { z } from 'zod'
import type { IndicatorDefinition, observeSchema, undoObservationSchema } from './schema'

/** Defines an indicator of the network's own. */
export async function defineIndicator(scope: NetworkScope, db: Db, input: IndicatorDefinition): Promise<CommandResult> {
  const id = newId()
  const { names, definition, ...rest } = input
  await db.networkIndicator.create({
    data: { networkId: scope.networkId, id, ...rest, names: withTexts(null, names), definition: withTexts(null, definition) },
    select: { id: true },
  })
  return { ids: [id], facts: { indicator: id } }
}

/** Records the value of a period with its source. A value already there is replaced and kept, so that the change can be undone. */
export async function recordObservation(scope: NetworkScope, db: Db, input: z.output<typeof observeSchema>): Promise<CommandResult> {
  const { networkId } = scope
  // Two values for the same period come one after the other: the second replaces the first.
  const [indicator] = await db.$queryRaw<{ id: string }[]>`select id from network_indicators where network_id = ${networkId}::uuid and id = ${input.indicator}::uuid for update`
  if (!indicator) throw notHere()
  const key = { networkId, indicatorId: input.indicator, period: input.period }
  const old = await db.networkObservation.findUnique({ where: { networkId_indicatorId_period: key }, select: { id: true, value: true, source: true, revision: true } })
  const after = { value: input.value, source: input.source, status: input.value === 0 ? ('zero' as const) : ('value' as const) }
  const id = old?.id ?? newId()
  if (old) await db.networkObservation.update({ where: { networkId_id: { networkId, id } }, data: { ...after, recordedBy: scope.userId, recordedAt: new Date(), revision: { increment: 1 } }, select: { id: true } })
  else await db.networkObservation.create({ data: { ...key, id, ...after, recordedBy: scope.userId }, select: { id: true } })
  const undo = await keepRevision(scope, db, {
    object: 'network_observations', objectId: id, revision: (old?.revision ?? 0) + 1,
    before: old ? { value: old.value, source: old.source } : {}, after: { ...after, period: input.period },
  })
  return { ids: [input.indicator, id], undo, facts: { observation: id } }
}

/** Takes a recorded value back: the earlier one returns, or none. Refused when someone has recorded another since. */
export async function undoObservation(scope: NetworkScope, db: Db, input: z.output<typeof undoObservationSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const change = await db.networkRevision.findFirst({ where: { networkId, id: input.undo, object: 'network_observations', undoneAt: null } })
  if (!change) throw notHere()
  const row = await db.networkObservation.findUnique({ where: { networkId_id: { networkId, id: change.objectId } }, select: { id: true, revision: true } })
  if (row?.revision !== change.revision) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const before = change.before as { value?: number | null; source?: string | null }
  const where = { networkId_id: { networkId, id: row.id } }
  if (before.value === undefined) await db.networkObservation.delete({ where, select: { id: true } })
  else await db.networkObservation.update({ where, data: { value: before.value, source: before.source ?? null, status: before.value === 0 ? 'zero' : 'value', revision: { increment: 1 } }, select: { id: true } })
  await db.networkRevision.update({ where: { networkId_id: { networkId, id: change.id } }, data: { undoneAt: new Date() }, select: { id: true } })
  return { ids: [row.id] }
}
