import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { type Change, keepTakenBack, lastChange, takeBack } from '@/lib/revisions/commands'
import { type Row, type Rows, type Side, type Table } from './revision-commands'

/**
 * Takes back one change of the roster, or several made in one press, as long as nobody has changed the same seats since.
 * Taking back is a change of its own in the history: undoing that one does the first again.
 */
export async function undoChange(scope: NetworkScope, db: Db, { undo }: { undo: string[] }): Promise<CommandResult> {
  const done: Done[] = []
  for (const id of [...undo].reverse()) done.push(await undoOne(scope, db, await untouched(scope, db, id)))
  await recountFacts(db, scope.networkId)
  return { ids: done.map((one) => one.seatId), undo: done.map((one) => one.undo).join(','), facts: { revision: done[0]?.revision ?? 0, isUndone: done[0]?.isUndone ?? false } }
}

type Done = { seatId: string; undo: string; revision: number; isUndone: boolean }

/** A member's own undo: of what she has changed of herself, and of nothing else. */
export async function undoOwnChange(scope: NetworkScope, db: Db, { undo }: { undo: string[] }): Promise<CommandResult> {
  const changes = await db.networkRevision.findMany({ where: { networkId: scope.networkId, id: { in: undo } }, select: { actorId: true, before: true } })
  const isOwn = changes.every(({ actorId, before }) => {
    const { members = {}, ...others } = (before as unknown as Side).rows
    return actorId !== null && actorId === scope.userId && Object.keys(others).length === 0 && Object.keys(members).every((id) => id === scope.memberId)
  })
  if (!isOwn) throw problem('common:problem.notAllowed', { status: 403 })
  return await undoChange(scope, db, { undo })
}

async function untouched(scope: NetworkScope, db: Db, undo: string): Promise<Change> {
  const change = await takeBack(scope, db, { undo, object: 'seats' })
  const last = await lastChange(scope, db, change)
  if (last?.id !== undo) throw problem('members:problem.changedSince', { status: 409 })
  return change
}

async function undoOne(scope: NetworkScope, db: Db, change: Change): Promise<Done> {
  const { rows } = change.before as Side
  const seatId = change.objectId
  await db.$queryRaw`select 1 from seats where network_id = ${scope.networkId}::uuid and id = ${seatId}::uuid for update`
  await removeMade(scope, db, rows)
  await bringBack(scope, db, rows)
  // A seat that is made again goes on from the revision it had.
  const revision = change.revision + 1
  await db.seat.updateMany({ where: { networkId: scope.networkId, id: seatId }, data: { revision } })
  return { seatId, revision, ...(await keepTakenBack(scope, db, change, revision)) }
}

/** Rows the change made go first, so that no two holders stand on a seat on the way. A person who has been used since stays. */
async function removeMade(scope: NetworkScope, db: Db, rows: Rows): Promise<void> {
  const made = (table: Table) => ({ networkId: scope.networkId, id: { in: Object.entries(rows[table] ?? {}).flatMap(([id, row]) => (row === null ? [id] : [])) } })
  const used = { networkId: scope.networkId, seatId: made('seats').id }
  if ((await db.attendance.count({ where: used })) || (await db.nomination.count({ where: used }))) throw problem('members:problem.seatIsUsed', { status: 409 })
  await db.seatHolder.deleteMany({ where: made('seatHolders') })
  await db.seatDeputy.deleteMany({ where: made('seatDeputies') })
  await db.seatOrganisation.deleteMany({ where: made('seatOrganisations') })
  await db.seat.deleteMany({ where: made('seats') })
  await db.member.deleteMany({ where: { ...made('members'), userId: null, holdings: { none: {} }, deputyFor: { none: {} }, attendances: { none: {} }, actionPoints: { none: {} } } })
}

/** The rows it changed, ended or removed, as they stood; those still there first, so that their days make room for the others. */
async function bringBack(scope: NetworkScope, db: Db, rows: Rows): Promise<void> {
  const { networkId } = scope
  const stood = (table: Table) => Object.values(rows[table] ?? {}).flatMap((row) => (row === null ? [] : [row]))
  const putBack = async <T>(table: Table, update: (where: { networkId: string; id: string }, data: Row) => Promise<{ count: number }>, create: (data: T) => Promise<unknown>) => {
    const gone: Row[] = []
    for (const row of stood(table)) if ((await update({ networkId, id: String(row.id) }, ownFields(row))).count === 0) gone.push(row)
    for (const row of gone) await create(row as unknown as T)
  }
  await putBack<Prisma.MemberUncheckedCreateInput>('members', (where, data) => db.member.updateMany({ where, data }), (data) => db.member.create({ data, select: { id: true } }))
  await putBack<Prisma.SeatUncheckedCreateInput>('seats', (where, data) => db.seat.updateMany({ where, data: withTitle(data) }), (data) => db.seat.create({ data: withTitle(data), select: { id: true } }))
  await putBack<Prisma.SeatOrganisationUncheckedCreateInput>('seatOrganisations', (where, data) => db.seatOrganisation.updateMany({ where, data }), (data) => db.seatOrganisation.create({ data, select: { id: true } }))
  await putBack<Prisma.SeatHolderUncheckedCreateInput>('seatHolders', (where, data) => db.seatHolder.updateMany({ where, data }), (data) => db.seatHolder.create({ data, select: { id: true } }))
  await putBack<Prisma.SeatDeputyUncheckedCreateInput>('seatDeputies', (where, data) => db.seatDeputy.updateMany({ where, data }), (data) => db.seatDeputy.create({ data, select: { id: true } }))
}

/** A seat without a title has no JSON at all, which Prisma wants said in its own way. */
function withTitle<T extends object>(row: T): T {
  return 'title' in row && row.title === null ? { ...row, title: Prisma.DbNull } : row
}

function ownFields({ networkId: _network, id: _id, ...fields }: Row): Row {
  return fields
}
