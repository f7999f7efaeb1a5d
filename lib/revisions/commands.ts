import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { conflict, problem, type Problem } from '@/lib/problem'

/** The thing a change is about: its table, and its row. */
export type RowName = { object: string; objectId: string }
/** What a change replaced: only what differs, as plain texts and numbers, or as rows by table. */
export type Change = RowName & { revision: number; before: object; after: object }

/** Keeps what a change replaced, so that it can be undone and a lost race can be shown. Returns the revision's id. */
export async function keepRevision(scope: NetworkScope, db: Db, change: Change): Promise<string> {
  const id = newId()
  const { networkId, userId, name } = scope
  await db.networkRevision.create({ data: { networkId, id, actorId: userId, actorName: name, ...change }, select: { id: true } })
  return id
}

/** What a form says about a race it has been shown: keep mine, having seen the change of that moment (ISO). */
export type RaceAnswer = { revision: number; conflict?: 'mine' | undefined; conflictAt?: string | undefined }

/** The revision a change may build on: the form's own, or the newest when its reader has seen exactly that one and keeps to hers. */
export async function answeredRevision(scope: NetworkScope, db: Db, row: RowName & { revision: number }, form: RaceAnswer): Promise<number> {
  if (form.conflict !== 'mine') return form.revision
  const last = await lastChange(scope, db, row)
  return last?.at.toISOString() === form.conflictAt ? row.revision : form.revision
}

/** The problem of a lost race: mine, theirs, by whom and when. Both sides are texts by form field. */
export async function lostRace(scope: NetworkScope, db: Db, row: RowName, mine: Record<string, string>, theirs: Record<string, string>): Promise<Problem> {
  const last = await lastChange(scope, db, row)
  return conflict({ mine, theirs, by: last?.actorName ?? null, at: (last?.at ?? new Date()).toISOString() })
}

/** The newest change of a thing: by whom, when, and what it left. Null when nobody has changed it. */
export async function lastChange(scope: NetworkScope, db: Db, { object, objectId }: RowName): Promise<{ id: string; actorName: string | null; at: Date; after: unknown } | null> {
  return await db.networkRevision.findFirst({ where: { networkId: scope.networkId, object, objectId }, orderBy: { id: 'desc' }, select: { id: true, actorName: true, at: true, after: true } })
}

/**
 * Takes a change to be undone, once: what it replaced, and what it left. Refused when it has been undone already, or
 * belongs to another network or another kind of thing.
 */
export async function takeBack(scope: NetworkScope, db: Db, { undo, object }: { undo: string; object: string }): Promise<Change> {
  const { networkId } = scope
  const change = await db.networkRevision.findFirst({ where: { networkId, id: undo, object, undoneAt: null } })
  if (!change) throw problem('common:problem.replayed', { status: 409 })
  await db.networkRevision.update({ where: { networkId_id: { networkId, id: undo } }, data: { undoneAt: new Date() }, select: { id: true } })
  const { objectId, revision, before, after } = change
  return { object, objectId, revision, before: before as object, after: after as object }
}

/**
 * Keeps the taking back of a change as a change of its own, so that undoing it does the first again. Returns its id, and
 * whether what stands now is the undone (else it has just been done again).
 */
export async function keepTakenBack(scope: NetworkScope, db: Db, change: Change, revision: number): Promise<{ undo: string; isUndone: boolean }> {
  const { object, objectId, before, after } = change
  const isUndone = !('isUndone' in after && after.isUndone === true)
  return { undo: await keepRevision(scope, db, { object, objectId, revision, before: after, after: { ...before, isUndone } }), isUndone }
}

/** The problem of a thing that is not there, or belongs to another network: the two are told alike. */
export function notHere(): Problem {
  return problem('common:problem.notFound', { status: 404 })
}
