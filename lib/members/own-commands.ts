import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import type { AmendOwnDetails } from './schema'

/** A member's own name and work e-mail, changed by herself. The address she signs in with is her account's and stays. */
export async function amendOwnDetails(scope: NetworkScope, db: Db, input: AmendOwnDetails): Promise<CommandResult> {
  if (!scope.memberId) throw problem('common:problem.notAllowed', { status: 403 })
  await db.member.update({
    where: { networkId_id: { networkId: scope.networkId, id: scope.memberId } },
    data: { name: input.name, email: input.email, revision: { increment: 1 } }, select: { id: true },
  })
  return { ids: [scope.memberId] }
}
