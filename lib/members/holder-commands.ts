import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { inForce } from '@/lib/access/find'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { changeSeat, type Told } from './revision-commands'
import { amendPerson, findSeat, memberFor, overlapping, refuseDisorder, refuseSecondChair, toldDetails } from './person-commands'
import { dayBefore } from './rules'
import type { AmendHolding, FillSeat, ReplaceHolder, SeatClaim } from './schema'

/** Puts a person on an empty seat from a day, to a last day or until further notice. */
export async function fillSeat(scope: NetworkScope, db: Db, input: FillSeat): Promise<CommandResult> {
  const seat = await findSeat(scope, db, input.seatId, input.from)
  refuseDisorder(input, seat.from)
  return await changeSeat(scope, db, input, toldOf(input, seat), async () => {
    const taken = await db.seatHolder.findFirst({ where: { networkId: scope.networkId, seatId: seat.id, ...overlapping(input) }, select: { id: true } })
    if (taken) throw problem('members:problem.seatTaken', { field: 'from', status: 409 })
    await seatPerson(scope, db, input, seat)
  })
}

/** Puts another person on a held seat from a day; the holding before ends the day before, and stays in the history. */
export async function replaceHolder(scope: NetworkScope, db: Db, input: ReplaceHolder): Promise<CommandResult> {
  const seat = await findSeat(scope, db, input.seatId, input.from)
  refuseDisorder(input, seat.from)
  return await changeSeat(scope, db, input, toldOf(input, seat), async () => {
    const old = await holderOn(scope, db, seat.id, input.from)
    if (!old) throw problem('members:problem.nobodyToReplace', { field: 'from' })
    if (old.validFrom.toISOString().slice(0, 10) >= input.from) throw problem('members:problem.replacedTooEarly', { field: 'from' })
    await db.seatHolder.update({ where: key(scope, old.id), data: { validTo: new Date(dayBefore(input.from)), handoverNote: input.note ?? old.handoverNote, revision: { increment: 1 } }, select: { id: true } })
    await seatPerson(scope, db, input, seat)
  })
}

async function seatPerson(scope: NetworkScope, db: Db, input: FillSeat, seat: Awaited<ReturnType<typeof findSeat>>): Promise<void> {
  await refuseSecondChair(scope, db, input.role, input)
  const memberId = await memberFor(scope, db, input, { seat, from: input.from })
  await db.seatHolder.create({
    data: {
      networkId: scope.networkId, id: newId(), seatId: seat.id, memberId, role: seat.isYouth && input.role === 'member' ? 'youth' : input.role,
      mayDecide: input.mayDecide, validFrom: new Date(input.from), validTo: input.until ? new Date(input.until) : null,
      termId: await termOn(scope, db, input.from, input.until),
    },
    select: { id: true },
  })
}

/** The term whose last day a holding shares: an empty seat after it has run out, and was not left. */
async function termOn(scope: NetworkScope, db: Db, from: string, until: string | null): Promise<string | null> {
  if (!until) return null
  return (await db.term.findFirst({ where: { networkId: scope.networkId, validFrom: { lte: new Date(from) }, validTo: new Date(until) }, select: { id: true } }))?.id ?? null
}

/** Corrects the open row of a seat: its holder's name, title, work e-mail and telephone, role, mandate to decide, last day. */
export async function amendHolding(scope: NetworkScope, db: Db, input: AmendHolding): Promise<CommandResult> {
  const day = today(scope.timeZone)
  const seat = await findSeat(scope, db, input.seatId, day)
  return await changeSeat(scope, db, input, { ...toldDetails(input, seat), until: input.until }, async () => {
    const held = await holderOn(scope, db, seat.id, day)
    if (!held) throw problem('common:problem.changedMeanwhile', { status: 409 })
    const from = held.validFrom.toISOString().slice(0, 10)
    refuseDisorder({ from, until: input.until }, seat.from)
    await refuseSecondChair(scope, db, input.role, { from, until: input.until }, held.id)
    await db.seatHolder.update({ where: key(scope, held.id), data: { role: input.role, mayDecide: input.mayDecide, validTo: input.until ? new Date(input.until) : null, revision: { increment: 1 } }, select: { id: true } })
    if (!seat.isYouth && !held.member.isBySeatOnly) await amendPerson(scope, db, held.memberId, input)
  })
}

/** Ends a holding by its last day; the seat stays, and stands empty from the day after. */
export async function endHolding(scope: NetworkScope, db: Db, input: SeatClaim & { until: string }): Promise<CommandResult> {
  return await changeSeat(scope, db, input, { until: input.until }, async () => {
    const held = await holderOn(scope, db, input.seatId, today(scope.timeZone))
    if (!held) throw problem('members:problem.nobodyToEnd', { field: 'until' })
    if (held.validFrom > new Date(input.until)) throw problem('common:problem.dateOrder', { field: 'until' })
    await db.seatHolder.update({ where: key(scope, held.id), data: { validTo: new Date(input.until), termId: null, revision: { increment: 1 } }, select: { id: true } })
  })
}

/** Leaves a note to whoever sits on the seat next: what is under way, where the papers are. */
export async function handOver(scope: NetworkScope, db: Db, input: SeatClaim & { note: string }): Promise<CommandResult> {
  return await changeSeat(scope, db, input, { note: input.note }, async () => {
    const held = await holderOn(scope, db, input.seatId, today(scope.timeZone))
    if (!held) throw problem('members:problem.nobodyToEnd', { field: 'note' })
    await db.seatHolder.update({ where: key(scope, held.id), data: { handoverNote: input.note, revision: { increment: 1 } }, select: { id: true } })
  })
}

function holderOn(scope: NetworkScope, db: Db, seatId: string, day: string) {
  return db.seatHolder.findFirst({ where: { networkId: scope.networkId, seatId, ...inForce(new Date(day)) }, select: { id: true, memberId: true, validFrom: true, handoverNote: true, member: { select: { isBySeatOnly: true } } } })
}

function key(scope: NetworkScope, id: string) {
  return { networkId_id: { networkId: scope.networkId, id } }
}

function toldOf(input: Pick<FillSeat, 'name' | 'email' | 'until'>, seat: { isYouth: boolean }): Told {
  return seat.isYouth ? { until: input.until } : { name: input.name, email: input.email, until: input.until }
}
