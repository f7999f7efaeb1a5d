import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { conflict, problem, type Problem } from '@/lib/problem'

/** What a change replaced: the table, its row, and only the fields that changed, as plain texts and numbers. */
export type Change = { object: string; objectId: string; revision: number; before: Record<string, unknown>; after: Record<string, unknown> }

/** Keeps what a change replaced, so that it can be undone and a lost race can be shown. Returns the revision's id. */
export async function keepRevision(scope: NetworkScope, db: Db, change: Change): Promise<string> {
  const id = newId()
  await db.networkRevision.create({
    data: {
      networkId: scope.networkId, id, actorId: scope.userId, actorName: scope.name, object: change.object, objectId: change.objectId,
      revision: change.revision, before: change.before as object, after: change.after as object,
    },
    select: { id: true },
  })
  return id
}

type RowName = { object: string; objectId: string }
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

function lastChange(scope: NetworkScope, db: Db, row: RowName) {
  return db.networkRevision.findFirst({
    where: { networkId: scope.networkId, object: row.object, objectId: row.objectId },
    orderBy: { id: 'desc' },
    select: { actorName: true, at: true },
  })
}

/** The problem of a thing that is not there, or belongs to another network: the two are told alike. */
export function notHere(): Problem {
  return problem('common:problem.notFound', { status: 404 })
}
