import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { Prisma } from '@/lib/db/generated/client'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { findSeat } from './person-commands'
import { dayBefore } from './rules'
import { changeSeat, difference, recordChange, snapshot } from './revision-commands'
import type { AddSeat, AmendSeat, SeatClaim } from './schema'

/** Makes a seat in a sector, empty, for an organisation if one is named. */
export async function addSeat(scope: NetworkScope, db: Db, input: AddSeat): Promise<CommandResult> {
  const { networkId } = scope
  const sector = await db.networkSector.findFirst({ where: { networkId, id: input.sectorId, ...inForce(new Date(input.from)) }, select: { id: true } })
  if (!sector) throw problem('common:problem.unknownCode', { field: 'sectorId' })
  const last = await db.seat.aggregate({ where: { networkId }, _max: { position: true } })
  const id = newId()
  await db.seat.create({
    data: {
      networkId, id, sectorId: sector.id, position: (last._max.position ?? 0) + 1, strength: input.strength, isYouth: input.isYouth,
      nominator: input.nominator || null, nominatorEmail: input.nominatorEmail, validFrom: new Date(input.from),
    },
    select: { id: true },
  })
  if (input.organisation) await giveSeat(scope, db, id, await organisationFor(scope, db, input.organisation, input.from), input.from)
  const rows = difference({}, await snapshot(scope, db, id))
  const undo = await recordChange(scope, db, { id, revision: 1 }, { before: { fields: {}, rows: rows.before }, after: { fields: {}, rows: rows.after } })
  await recountFacts(db, networkId)
  return { ids: [id], undo, facts: { seatId: id } }
}

/**
 * Corrects the seat itself: what it is called, why it exists, and who nominates for it (an organisation, or an umbrella body
 * that speaks for a whole sector).
 */
export async function amendSeat(scope: NetworkScope, db: Db, input: AmendSeat): Promise<CommandResult> {
  const where = { networkId_id: { networkId: scope.networkId, id: input.seatId } }
  const { strength, nominatorEmail, nominatorContact } = input
  const nominator = input.nominator || null
  return await changeSeat(scope, db, input, { nominator, title: Object.values(input.title).find(Boolean) ?? null }, async () => {
    const before = await db.seat.findUniqueOrThrow({ where, select: { title: true } })
    const title = withTexts(before.title as LocalizedText | null, input.title)
    await db.seat.update({ where, data: { strength, nominator, nominatorEmail, nominatorContact, title: Object.keys(title).length ? (title as Prisma.InputJsonObject) : Prisma.DbNull }, select: { id: true } })
  })
}

/** Ends a seat by its last day, with whoever sits on it and deputises. Its history and attendance stay. */
export async function endSeat(scope: NetworkScope, db: Db, input: SeatClaim & { until: string }): Promise<CommandResult> {
  const { networkId } = scope
  const until = new Date(input.until)
  const open = { networkId, seatId: input.seatId, validFrom: { lte: until }, OR: [{ validTo: null }, { validTo: { gt: until } }] }
  return await changeSeat(scope, db, input, { seatUntil: input.until }, async () => {
    const later = await db.seatHolder.count({ where: { networkId, seatId: input.seatId, validFrom: { gt: until } } })
    const seat = await findSeat(scope, db, input.seatId, input.until)
    if (later || seat.from > input.until) throw problem('members:problem.endedTooEarly', { field: 'until' })
    await db.seat.update({ where: { networkId_id: { networkId, id: input.seatId } }, data: { validTo: until }, select: { id: true } })
    await db.seatHolder.updateMany({ where: open, data: { validTo: until } })
    await db.seatDeputy.updateMany({ where: open, data: { validTo: until } })
    await db.seatOrganisation.updateMany({ where: open, data: { validTo: until } })
  })
}

/** Gives a seat to another organisation from a day. The seat is the same, so attendance and band go on unbroken. */
export async function passSeat(scope: NetworkScope, db: Db, input: SeatClaim & { organisation: string; from: string }): Promise<CommandResult> {
  return await changeSeat(scope, db, input, { organisation: input.organisation }, async () => {
    await passTo(scope, db, [input.seatId], input)
  })
}

/** Gives seats to an organisation from a day; whoever had them before keeps its time. */
export async function passTo(scope: NetworkScope, db: Db, seatIds: string[], { organisation, from }: { organisation: string; from: string }): Promise<void> {
  const { networkId } = scope
  const organisationId = await organisationFor(scope, db, organisation, from)
  for (const seatId of seatIds) {
    if ((await findSeat(scope, db, seatId, from)).from > from) throw problem('members:problem.beforeSeat', { field: 'from' })
    const later = await db.seatOrganisation.count({ where: { networkId, seatId, validFrom: { gte: new Date(from) } } })
    if (later) throw problem('members:problem.passedLater', { field: 'from' })
    await db.seatOrganisation.updateMany({ where: { networkId, seatId, OR: [{ validTo: null }, { validTo: { gte: new Date(from) } }] }, data: { validTo: new Date(dayBefore(from)) } })
    await giveSeat(scope, db, seatId, organisationId, from)
  }
}

async function giveSeat(scope: NetworkScope, db: Db, seatId: string, organisationId: string, from: string): Promise<void> {
  await db.seatOrganisation.create({ data: { networkId: scope.networkId, id: newId(), seatId, organisationId, validFrom: new Date(from) }, select: { id: true } })
}

/** The organisation of that name around this table; one not met before is added. Letter case does not make another. */
export async function organisationFor(scope: NetworkScope, db: Db, name: string, from: string): Promise<string> {
  const { networkId } = scope
  const known = await db.networkOrganisation.findFirst({ where: { networkId, name: { equals: name, mode: 'insensitive' } }, select: { id: true } })
  if (known) return known.id
  const id = newId()
  await db.networkOrganisation.create({ data: { networkId, id, name, validFrom: new Date(from) }, select: { id: true } })
  return id
}
