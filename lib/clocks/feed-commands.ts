import 'server-only'
import type { CommandResult } from '@/lib/action'
import { makeFeedAddress, revokeFeedAddress } from '@/lib/access/feeds'
import type { NetworkScope, PersonScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'

/** Makes the secret address of the network's calendar. `facts.address` is shown this once; an earlier address ends. */
export async function openNetworkFeed(scope: NetworkScope, db: Db, input: { language: string }): Promise<CommandResult> {
  return await openFeed(scope, db, input)
}

/** Makes the secret address of one's own calendar over all one's networks. */
export async function openMyFeed(scope: PersonScope, db: Db, input: { language: string }): Promise<CommandResult> {
  return await openFeed(scope, db, input)
}

/** Takes the address of the network's calendar back. */
export async function closeNetworkFeed(scope: NetworkScope, db: Db, { feed }: { feed: string }): Promise<CommandResult> {
  await revokeFeedAddress(scope, db, feed)
  return { ids: [feed] }
}

/** Takes the address of one's own calendar back. */
export async function closeMyFeed(scope: PersonScope, db: Db, { feed }: { feed: string }): Promise<CommandResult> {
  await revokeFeedAddress(scope, db, feed)
  return { ids: [feed] }
}

async function openFeed(scope: NetworkScope | PersonScope, db: Db, { language }: { language: string }): Promise<CommandResult> {
  const { id, token } = await makeFeedAddress(scope, db, language)
  return { ids: [id], facts: { address: `${appUrl()}/calendar/${token}.ics` } }
}
