import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { withTexts } from '@/lib/i18n/content'
import { keepRevision, keepTakenBack, lastChange, notHere, takeBack } from '@/lib/revisions/commands'
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
  const named = { indicatorId: input.indicator, period: input.period }
  const undo = await keepRevision(scope, db, {
    object: 'network_observations', objectId: id, revision: (old?.revision ?? 0) + 1,
    before: old ? { ...named, value: old.value, source: old.source } : {}, after: { ...named, ...after },
  })
  return { ids: [input.indicator, id], undo, facts: { observation: id } }
}

type Stood = { value?: number | null; source?: string | null; period?: string; indicatorId?: string }

/**
 * Takes a recorded value back: the earlier one returns, or none. Refused when someone has recorded another since. Taking
 * back can itself be undone, and the value stands again.
 */
export async function undoObservation(scope: NetworkScope, db: Db, input: z.output<typeof undoObservationSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const change = await takeBack(scope, db, { undo: input.undo, object: 'network_observations' })
  const last = await lastChange(scope, db, change)
  if (last?.id !== input.undo) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const stood = change.before as Stood
  const revision = change.revision + 1
  const where = { networkId_id: { networkId, id: change.objectId } }
  const { value } = stood
  if (value === undefined) await db.networkObservation.delete({ where, select: { id: true } })
  else {
    const row = { value, source: stood.source ?? null, status: value === 0 ? ('zero' as const) : ('value' as const), revision }
    const key = { networkId, id: change.objectId, indicatorId: stood.indicatorId ?? '', period: stood.period ?? '' }
    await db.networkObservation.upsert({ where, update: row, create: { ...key, ...row, recordedBy: scope.userId }, select: { id: true } })
  }
  const { undo, isUndone } = await keepTakenBack(scope, db, change, revision)
  return { ids: [change.objectId], undo, facts: { isUndone } }
}
