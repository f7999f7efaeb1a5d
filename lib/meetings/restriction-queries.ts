import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { readsAllItems } from './rules'

/**
 * The agenda items this reader may not read: restricted ones on which she does not stand by name (domain.md 4.1, "by item").
 * Their title, notes, decisions and letters are withheld; that there is an item, and its legal ground, is shown.
 */
export async function listHiddenItems(scope: NetworkScope, db: Db): Promise<ReadonlySet<string>> {
  const { networkId, memberId } = scope
  const rows = await db.agendaItem.findMany({ where: { networkId, isRestricted: true, ...(memberId ? { readers: { none: { memberId } } } : {}) }, select: { id: true } })
  return new Set(readsAllItems(scope.role) ? [] : rows.map((row) => row.id))
}

/** Whether an attachment belongs to hidden agenda items alone. */
export async function isFileHidden(scope: NetworkScope, db: Db, fileId: string): Promise<boolean> {
  const links = await db.agendaAttachment.findMany({ where: { networkId: scope.networkId, fileId }, select: { agendaItemId: true } })
  if (links.length === 0) return false
  const hidden = await listHiddenItems(scope, db)
  return links.every((link) => hidden.has(link.agendaItemId))
}
