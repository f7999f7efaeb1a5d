import 'server-only'
import type { OrganisationScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import type { ArrangeKeeping, RecordKnown } from './schema'

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

/**
 * Decides for all networks of the municipality in which languages beside the official ones they write, whether minutes wait for
 * all of them, and how many months
 * attendance by name, contact details and logs are kept. Of two who decide at once the second is told (409).
 */
export async function arrangeKeeping(scope: OrganisationScope, db: Db, { languages, needsAllLanguages, revision, ...retention }: ArrangeKeeping): Promise<CommandResult> {
  const { organisationId } = scope
  const next = { languages, needsAllLanguages, retention, revision: revision + 1 }
  const done = revision === 0
    ? await db.organisationSetting.createMany({ data: { organisationId, ...next }, skipDuplicates: true })
    : await db.organisationSetting.updateMany({ where: { organisationId, revision }, data: next })
  if (done.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  return { ids: [organisationId], facts: { revision: next.revision } }
}
