import 'server-only'
import { inForce } from '@/lib/access/find'
import type { LinkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'

/** The member who owns a task today, by herself or by her organisation, when it is the one asked about; null for everybody else. */
export async function ownedBy(db: Db, networkId: string, id: string, who: { id: string } | { email: string }): Promise<{ id: string; name: string; isBySeatOnly: boolean } | null> {
  const task = await db.actionPoint.findUnique({ where: { networkId_id: { networkId, id } }, select: { ownerMemberId: true, ownerOrganisationId: true } })
  if (!task || (task.ownerMemberId === null && task.ownerOrganisationId === null)) return null
  const owner = task.ownerMemberId !== null ? { id: task.ownerMemberId } : { organisationId: task.ownerOrganisationId }
  const asked = 'id' in who ? who : { email: { equals: who.email, mode: 'insensitive' as const } }
  return await db.member.findFirst({ where: { AND: [{ networkId, ...inForce() }, owner, asked] }, select: { id: true, name: true, isBySeatOnly: true } })
}

export type AskedTask = { network: LocalizedText; languages: string[]; jurisdiction: string; text: string; dueOn: string; state: 'open' | 'in_progress' | 'done' | 'cancelled'; meetingOn: Date | null; timeZone: string }

/** What the owner of a task sees behind the link of her letter: the one task. Null when it is no longer hers. */
export async function findAskedTask(scope: LinkScope, db: Db): Promise<AskedTask | null> {
  const { networkId, objectId, email } = scope
  if (!email || !(await ownedBy(db, networkId, objectId, { email }))) return null
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true, languages: true, jurisdictionCode: true, timeZone: true } })
  const row = await db.actionPoint.findUniqueOrThrow({ where: { networkId_id: { networkId, id: objectId } }, select: { text: true, dueOn: true, state: true, meeting: { select: { startsAt: true } } } })
  return { network: network.names as LocalizedText, languages: network.languages, jurisdiction: network.jurisdictionCode, timeZone: network.timeZone, text: row.text, state: row.state, dueOn: isoDay(row.dueOn), meetingOn: row.meeting?.startsAt ?? null }
}
