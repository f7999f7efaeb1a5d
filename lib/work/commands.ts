import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { reportAction } from '@/lib/meetings/minutes-commands'

/** Says from my own list that an agreed task is done. */
export async function reportMyTask(scope: NetworkScope, db: Db, input: { actionPoint: string }): Promise<CommandResult> {
  return await reportAction(scope, db, { actionPoint: input.actionPoint, state: 'done' })
}
