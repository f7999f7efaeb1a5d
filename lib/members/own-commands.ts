import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { amendPerson, toldDetails } from './person-commands'
import { changeSeat } from './revision-commands'
import type { AmendOwnDetails } from './schema'

/** A member's own name, title, telephone and work e-mail, changed by herself on a seat she holds. The address she signs in with is her account's and stays. */
export async function amendOwnDetails(scope: NetworkScope, db: Db, input: AmendOwnDetails): Promise<CommandResult> {
  const { networkId, memberId } = scope
  const seat = await db.seat.findUnique({ where: { networkId_id: { networkId, id: input.seatId } }, select: { isYouth: true, holders: { where: inForce(new Date(today(scope.timeZone))), select: { memberId: true } } } })
  if (!seat || !memberId || !seat.holders.some((one) => one.memberId === memberId)) throw problem('common:problem.notAllowed', { status: 403 })
  return await changeSeat(scope, db, input, toldDetails(input, seat), () => amendPerson(scope, db, memberId, input))
}
