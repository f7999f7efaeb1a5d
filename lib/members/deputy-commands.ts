import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { changeSeat } from './revision-commands'
import { amendPerson, findSeat, memberFor, overlapping, refuseDisorder } from './person-commands'
import { dayBefore } from './rules'
import type { AmendDeputy, AppointDeputy, SeatClaim } from './schema'

/** Names a deputy for a seat. One person is deputy for one seat at a time; a deputy before ends the day before. */
export async function appointDeputy(scope: NetworkScope, db: Db, input: AppointDeputy): Promise<CommandResult> {
  const { networkId } = scope
  const seat = await findSeat(scope, db, input.seatId, input.from)
  refuseDisorder(input, seat.from)
  return await changeSeat(scope, db, input, seat.isYouth ? {} : { deputy: input.name }, async () => {
    const memberId = await memberFor(scope, db, input, { seat, from: input.from })
    await endEarlier(scope, db, seat.id, input.from)
    const taken = await db.seatDeputy.count({ where: { networkId, seatId: seat.id, ...overlapping(input) } })
    if (taken) throw problem('common:problem.overlap', { field: 'from', status: 409 })
    const elsewhere = await db.seatDeputy.findFirst({ where: { networkId, memberId, ...overlapping(input) }, select: { id: true } })
    if (elsewhere) throw problem('members:problem.deputyElsewhere', { field: 'name', status: 409 })
    await db.seatDeputy.create({
      data: { networkId, id: newId(), seatId: seat.id, memberId, mayDecide: input.mayDecide, validFrom: new Date(input.from), validTo: input.until ? new Date(input.until) : null },
      select: { id: true },
    })
  })
}

/** Corrects a deputy in place: how she is named and reached, whether she may decide, her last day. */
export async function amendDeputy(scope: NetworkScope, db: Db, input: AmendDeputy): Promise<CommandResult> {
  const day = today(scope.timeZone)
  const seat = await findSeat(scope, db, input.seatId, day)
  return await changeSeat(scope, db, input, seat.isYouth ? {} : { deputy: input.name, deputyUntil: input.until }, async () => {
    const deputy = await db.seatDeputy.findFirst({ where: { networkId: scope.networkId, seatId: seat.id, ...inForce(new Date(day)) }, select: { id: true, memberId: true, validFrom: true, member: { select: { isBySeatOnly: true } } } })
    if (!deputy) throw problem('common:problem.changedMeanwhile', { status: 409 })
    refuseDisorder({ from: deputy.validFrom.toISOString().slice(0, 10), until: input.until }, seat.from)
    await db.seatDeputy.update({ where: { networkId_id: { networkId: scope.networkId, id: deputy.id } }, data: { mayDecide: input.mayDecide, validTo: input.until ? new Date(input.until) : null, revision: { increment: 1 } }, select: { id: true } })
    if (!seat.isYouth && !deputy.member.isBySeatOnly) await amendPerson(scope, db, deputy.memberId, input)
  })
}

/** Ends a deputy's task by its last day. */
export async function endDeputy(scope: NetworkScope, db: Db, input: SeatClaim & { until: string }): Promise<CommandResult> {
  return await changeSeat(scope, db, input, { deputyUntil: input.until }, async () => {
    const ended = await db.seatDeputy.updateMany({
      where: { networkId: scope.networkId, seatId: input.seatId, ...inForce(new Date(today(scope.timeZone))), validFrom: { lte: new Date(input.until) } },
      data: { validTo: new Date(input.until), revision: { increment: 1 } },
    })
    if (ended.count === 0) throw problem('members:problem.noDeputy', { field: 'until' })
  })
}

async function endEarlier(scope: NetworkScope, db: Db, seatId: string, from: string): Promise<void> {
  await db.seatDeputy.updateMany({
    where: { networkId: scope.networkId, seatId, validFrom: { lt: new Date(from) }, OR: [{ validTo: null }, { validTo: { gte: new Date(from) } }] },
    data: { validTo: new Date(dayBefore(from)), revision: { increment: 1 } },
  })
}
