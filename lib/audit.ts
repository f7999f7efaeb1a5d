import 'server-only'
import type { Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'

/** What was done: ids, a code and field names; never texts or names of persons. */
export type AuditLine = { action: string; objectIds: string[]; fields: string[] }

/** Writes the audit line of an action in the action's own transaction, to the log of the owner whose rows it changed. */
export async function writeAudit(db: Db, scope: Scope, line: AuditLine): Promise<void> {
  const { action, objectIds, fields } = line
  const id = newId()
  // Raw, since the logs can be added to and not read back by every role that writes.
  switch (scope.kind) {
    case 'network':
    case 'link':
      await db.$executeRaw`insert into network_audit (network_id, id, actor_id, action, object_ids, fields)
        values (${scope.networkId}::uuid, ${id}::uuid, ${'userId' in scope ? scope.userId : null}::uuid, ${action}, ${objectIds}, ${fields})`
      return
    case 'programme':
      await db.$executeRaw`insert into programme_audit (programme_id, id, actor_id, action, object_ids, fields)
        values (${scope.programmeId}::uuid, ${id}::uuid, ${scope.userId}::uuid, ${action}, ${objectIds}, ${fields})`
      return
    case 'organisation':
      await db.$executeRaw`insert into organisation_audit (organisation_id, id, actor_id, action, object_ids, fields)
        values (${scope.organisationId}::uuid, ${id}::uuid, ${scope.userId}::uuid, ${action}, ${objectIds}, ${fields})`
      return
    case 'person':
    case 'admin':
      await db.$executeRaw`insert into system_audit (id, actor_id, action, object_ids, fields) values (${id}::uuid, ${scope.userId}::uuid, ${action}, ${objectIds}, ${fields})`
      return
    case 'area':
    case 'public':
      return
  }
}
