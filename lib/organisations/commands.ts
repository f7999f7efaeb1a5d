import 'server-only'
import type { OrganisationScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import type { RecordKnown } from './schema'

/** Records what is known of a network outside the platform, or that there is none, with source and day. */
export async function recordKnown(scope: OrganisationScope, db: Db, input: RecordKnown): Promise<CommandResult> {
  const id = newId()
  await db.knownNetwork.create({
    data: {
      organisationId: scope.organisationId, id, placeId: input.placeId, isFound: input.isFound, name: input.name || null, chairOffice: input.chairOffice || null,
      source: input.source, seenOn: new Date(`${input.seenOn}T00:00:00Z`), recordedBy: scope.userId,
    },
  })
  return { ids: [id] }
}
