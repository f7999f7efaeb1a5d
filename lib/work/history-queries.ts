import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'

export type HistoryLine = { id: string; at: Date; action: string; fields: string[]; actorName: string | null }

const PAGE = 50

/** Who did what, newest first, fifty a page: by code and field names, never the texts. Names only of those shown by name. */
export async function listHistory(scope: NetworkScope, db: Db, page: number): Promise<{ lines: HistoryLine[]; pages: number }> {
  const { networkId } = scope
  const total = await db.networkAudit.count({ where: { networkId } })
  const rows = await db.networkAudit.findMany({ where: { networkId }, orderBy: { id: 'desc' }, skip: (page - 1) * PAGE, take: PAGE, select: { id: true, at: true, action: true, fields: true, actorId: true } })
  const members = await db.member.findMany({ where: { networkId, userId: { in: rows.flatMap((row) => row.actorId ?? []) } }, select: { userId: true, name: true, isBySeatOnly: true } })
  const lines = rows.map(({ actorId, ...row }) => {
    const member = members.find((one) => one.userId === actorId)
    return { ...row, actorName: member && !member.isBySeatOnly ? member.name : null }
  })
  return { lines, pages: Math.max(1, Math.ceil(total / PAGE)) }
}
