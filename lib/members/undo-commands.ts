import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { claimSeat, recordChange, type Row, type Rows, type Side, type Table } from './revision-commands'

/**
 * Takes back one change of the roster, as long as nobody has changed the same seat since. The taking back is a change of
 * its own in the history.
 */
export async function undoChange(scope: NetworkScope, db: Db, { undo }: { undo: string }): Promise<CommandResult> {
  const { networkId } = scope
  const change = await db.networkRevision.findFirst({ where: { networkId, id: undo, object: 'seats', undoneAt: null } })
  if (!change) throw problem('common:problem.replayed', { status: 409 })
  const [before, after] = [change.before as unknown as Side, change.after as unknown as Side]
  await refuseLater(scope, db, change.objectId, change.id)
  const seat = await db.seat.findFirstOrThrow({ where: { networkId, id: change.objectId }, select: { revision: true } })
  const revision = await claimSeat(scope, db, { seatId: change.objectId, revision: seat.revision }, {})
  await removeMade(scope, db, before.rows)
  await bringBack(scope, db, before.rows)
  await db.networkRevision.update({ where: { networkId_id: { networkId, id: undo } }, data: { undoneAt: new Date() }, select: { id: true } })
  await recordChange(scope, db, { id: change.objectId, revision }, { before: after, after: before })
  await recountFacts(db, networkId)
  return { ids: [change.objectId], facts: { revision } }
}

async function refuseLater(scope: NetworkScope, db: Db, seatId: string, since: string): Promise<void> {
  const later = await db.networkRevision.count({ where: { networkId: scope.networkId, object: 'seats', objectId: seatId, id: { gt: since } } })
  if (later) throw problem('members:problem.changedSince', { status: 409 })
}

/** Rows the change made go first, so that no two holders stand on a seat on the way. A person who has been used since stays. */
async function removeMade(scope: NetworkScope, db: Db, rows: Rows): Promise<void> {
  const made = (table: Table) => ({ networkId: scope.networkId, id: { in: Object.entries(rows[table] ?? {}).flatMap(([id, row]) => (row === null ? [id] : [])) } })
  const attended = await db.attendance.count({ where: { networkId: scope.networkId, seatId: made('seats').id } })
  if (attended) throw problem('members:problem.seatHasAttendance', { status: 409 })
  await db.seatHolder.deleteMany({ where: made('seatHolders') })
  await db.seatDeputy.deleteMany({ where: made('seatDeputies') })
  await db.seatOrganisation.deleteMany({ where: made('seatOrganisations') })
  await db.seat.deleteMany({ where: made('seats') })
  await db.member.deleteMany({ where: { ...made('members'), userId: null, holdings: { none: {} }, deputyFor: { none: {} }, attendances: { none: {} }, actionPoints: { none: {} } } })
}

/** The rows it changed or ended, as they stood. */
async function bringBack(scope: NetworkScope, db: Db, rows: Rows): Promise<void> {
  const { networkId } = scope
  const stood = <T>(table: Table) => Object.entries(rows[table] ?? {}).flatMap(([id, row]) => (row === null ? [] : [{ where: { networkId_id: { networkId, id } }, row: row as Row, data: ownFields(row) as T }]))
  for (const { where, data } of stood<Prisma.MemberUncheckedUpdateInput>('members')) await db.member.updateMany({ where: where.networkId_id, data })
  for (const { where, data } of stood<Prisma.SeatUncheckedUpdateInput>('seats')) await db.seat.updateMany({ where: where.networkId_id, data })
  for (const { row, where, data } of stood<Prisma.SeatOrganisationUncheckedUpdateInput>('seatOrganisations')) await db.seatOrganisation.upsert({ where, update: data, create: row as unknown as Prisma.SeatOrganisationUncheckedCreateInput })
  for (const { row, where, data } of stood<Prisma.SeatHolderUncheckedUpdateInput>('seatHolders')) await db.seatHolder.upsert({ where, update: data, create: row as unknown as Prisma.SeatHolderUncheckedCreateInput })
  for (const { row, where, data } of stood<Prisma.SeatDeputyUncheckedUpdateInput>('seatDeputies')) await db.seatDeputy.upsert({ where, update: data, create: row as unknown as Prisma.SeatDeputyUncheckedCreateInput })
}

function ownFields({ networkId: _network, id: _id, ...fields }: Row): Row {
  return fields
}
