import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { keepRevision, takeBack } from '@/lib/revisions/commands'
import type { Fault } from './rules'

/** `undo`: the revisions that take it back, oldest first. `made`: what has been made, by the word of the receipt. */
export type Written = { undo: string[]; refused: { number: number; fault: Fault }[]; made: Record<string, number> }
/** The rows that a file of records has made, by table. */
export type Records = { meetings: string[]; items: string[]; decisions: string[]; actions: string[] }

const OBJECT = 'imports'
const changedSince = () => problem('imports:problem.recordsChanged', { status: 409 })

/** Keeps which rows one run of an import has made. Returns what takes them back. */
export async function keepRecords(scope: NetworkScope, db: Db, importId: string, records: Records): Promise<string> {
  return await keepRevision(scope, db, { object: OBJECT, objectId: importId, revision: 1, before: {}, after: records })
}

/** Takes back the records of an import, the last run first; all or nothing. One that has been changed or used since refuses all. */
export async function undoRecords(scope: NetworkScope, db: Db, undo: readonly string[]): Promise<void> {
  for (const id of undo.toReversed()) {
    const { after } = await takeBack(scope, db, { undo: id, object: OBJECT })
    await removeRecords(scope, db, after as Records)
  }
}

async function removeRecords({ networkId }: NetworkScope, db: Db, { meetings, items, decisions, actions }: Records): Promise<void> {
  const untouched = (ids: readonly string[]) => ({ networkId, id: { in: [...ids] }, revision: 1 })
  await refuseGaps(db, networkId, decisions)
  try {
    const gone = [
      await db.actionPoint.deleteMany({ where: untouched(actions) }), await db.decision.deleteMany({ where: { ...untouched(decisions), forwardedOn: null } }),
      await db.agendaItem.deleteMany({ where: untouched(items) }),
    ]
    await db.attendance.deleteMany({ where: { revision: 1, meeting: { networkId, id: { in: meetings } } } })
    gone.push(await db.meeting.deleteMany({ where: untouched(meetings) }))
    if ([actions, decisions, items, meetings].some((ids, i) => gone[i]?.count !== ids.length)) throw changedSince()
  } catch (error) {
    // A foreign key: a goal, an answer or a file hangs on one of them.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') throw changedSince()
    throw error
  }
}

/** Numbers have no gaps: decisions stay when others have been numbered after them in their year. */
async function refuseGaps(db: Db, networkId: string, ids: readonly string[]): Promise<void> {
  const years = await db.decision.groupBy({ by: ['year'], where: { networkId, id: { in: [...ids] } }, _min: { number: true } })
  for (const { year, _min } of years) {
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`decisions ${networkId} ${year}`}, 0))`
    if (await db.decision.count({ where: { networkId, year, number: { gt: _min.number ?? 0 }, id: { notIn: [...ids] } } })) throw problem('imports:problem.numberedSince', { status: 409, values: { year: String(year) } })
  }
}
