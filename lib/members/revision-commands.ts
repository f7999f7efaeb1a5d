import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import type { CommandResult } from '@/lib/action'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { answeredRevision, keepRevision, lastChange, lostRace, notHere } from '@/lib/revisions/commands'
import type { SeatClaim } from './schema'

/** The tables a change of the roster touches, and which of their rows; a row that a change made has no earlier state. */
export const TABLES = ['members', 'seats', 'seatOrganisations', 'seatHolders', 'seatDeputies'] as const
export type Table = (typeof TABLES)[number]
export type Row = Record<string, Prisma.InputJsonValue | null>
export type Rows = Partial<Record<Table, Record<string, Row | null>>>

/** What a change replaced: the fields in words for a lost race and the history, and the rows that bring it back. */
export type Side = { fields: Record<string, string>; rows: Rows }

const named = (seatId: string) => ({ object: 'seats', objectId: seatId })

/**
 * Takes a seat for one change: its revision must be the one the form was drawn with. The row stays locked to the end of
 * the transaction, so two who fill the same seat come one after the other and the second is shown the first's change.
 */
export async function claimSeat(scope: NetworkScope, db: Db, claim: SeatClaim, mine: Record<string, string>): Promise<number> {
  const { networkId } = scope
  const [seat] = await db.$queryRaw<{ revision: number }[]>`select revision from seats where network_id = ${networkId}::uuid and id = ${claim.seatId}::uuid for update`
  if (!seat) throw notHere()
  const row = { ...named(claim.seatId), revision: seat.revision }
  if ((await answeredRevision(scope, db, row, claim)) !== seat.revision) await tellRace(scope, db, claim.seatId, mine)
  await db.seat.update({ where: { networkId_id: { networkId, id: claim.seatId } }, data: { revision: seat.revision + 1 }, select: { id: true } })
  return seat.revision + 1
}

async function tellRace(scope: NetworkScope, db: Db, seatId: string, mine: Record<string, string>): Promise<never> {
  const last = await lastChange(scope, db, named(seatId))
  if (!last) throw problem('common:problem.changedMeanwhile', { status: 409 })
  throw await lostRace(scope, db, named(seatId), mine, (last.after as Side).fields)
}

/** Keeps what a change of a seat replaced. Returns the id that undoes it. */
export async function recordChange(scope: NetworkScope, db: Db, seat: { id: string; revision: number }, sides: { before: Side; after: Side }): Promise<string> {
  return await keepRevision(scope, db, { ...named(seat.id), revision: seat.revision, ...sides })
}

/** The rows of a seat as they stand: taken before and after a change, their difference is what an undo brings back. */
export async function snapshot(scope: NetworkScope, db: Db, seatId: string): Promise<Rows> {
  const of = { networkId: scope.networkId, seatId }
  const seats = await db.seat.findMany({ where: { networkId: scope.networkId, id: seatId }, omit: { revision: true } })
  const seatOrganisations = await db.seatOrganisation.findMany({ where: of })
  const seatHolders = await db.seatHolder.findMany({ where: of })
  const seatDeputies = await db.seatDeputy.findMany({ where: of })
  const members = await db.member.findMany({
    where: { networkId: scope.networkId, id: { in: [...seatHolders, ...seatDeputies].map((row) => row.memberId) } },
    omit: { userId: true },
  })
  return { seats: byId(seats), seatOrganisations: byId(seatOrganisations), seatHolders: byId(seatHolders), seatDeputies: byId(seatDeputies), members: byId(members) }
}

function byId(rows: readonly { id: string }[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, JSON.parse(JSON.stringify(row)) as Row]))
}

/** The rows that differ between two snapshots, on both sides; a row that was not there is null. */
export function difference(before: Rows, after: Rows): { before: Rows; after: Rows } {
  const sides: { before: Rows; after: Rows } = { before: {}, after: {} }
  for (const table of TABLES) {
    const [old, now] = [before[table] ?? {}, after[table] ?? {}]
    const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((id) => JSON.stringify(old[id]) !== JSON.stringify(now[id]))
    if (changed.length === 0) continue
    sides.before[table] = Object.fromEntries(changed.map((id) => [id, old[id] ?? null]))
    sides.after[table] = Object.fromEntries(changed.map((id) => [id, now[id] ?? null]))
  }
  return sides
}

/** The fields of a change in words, for a lost race and the history. Names of those shown by the seat alone are left out. */
export type Told = Record<string, string | null | boolean>

/**
 * Every change of a seat goes through here: the seat is claimed at the revision the form was drawn with, the work is done,
 * and what differs afterwards is kept, so that it can be undone and a lost race can be told.
 */
export async function changeSeat(scope: NetworkScope, db: Db, claim: SeatClaim, told: Told, work: () => Promise<unknown>): Promise<CommandResult> {
  const fields = inWords(told)
  const revision = await claimSeat(scope, db, claim, fields)
  const before = await snapshot(scope, db, claim.seatId)
  await work()
  const rows = difference(before, await snapshot(scope, db, claim.seatId))
  const undo = await recordChange(scope, db, { id: claim.seatId, revision }, { before: { fields: {}, rows: rows.before }, after: { fields, rows: rows.after } })
  await recountFacts(db, scope.networkId)
  return { ids: [claim.seatId], undo, facts: { revision } }
}

function inWords(told: Told): Record<string, string> {
  return Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value === true ? '✓' : value === false ? '–' : value]])))
}
