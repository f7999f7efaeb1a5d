import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { ACTION_FIELDS, actionLine, type ActionLine, type ActionState, findOwn, type Own, seenActions } from '@/lib/meetings/action-queries'
import type { PersonName } from '@/lib/meetings/name-rules'
import { isId } from '@/lib/meetings/queries'
import { PAGE_SIZE, pageWithin } from './rules'
import type { Shown } from './schema'

export type ActionPage = { lines: ActionLine[]; total: number; page: number; pages: number; counts: Record<Shown, number> }

/** One page of the network's action points, the earliest due first (of the done ones the latest), with how many each list holds. */
export async function listActionPoints(scope: NetworkScope, db: Db, { show, page }: { show: Shown; page: number }): Promise<ActionPage> {
  const [seen, own] = [await seenActions(scope, db), await findOwn(scope, db)]
  const lists = whereOf(own, new Date(`${today(scope.timeZone)}T00:00:00Z`))
  const count = async (one: Shown) => await db.actionPoint.count({ where: { AND: [seen, lists[one]] } })
  const counts = { open: await count('open'), late: await count('late'), mine: await count('mine'), ownerless: await count('ownerless'), done: await count('done') }
  const total = counts[show]
  const shown = pageWithin(page, total)
  const order = show === 'done' ? 'desc' : 'asc'
  const rows = await db.actionPoint.findMany({ where: { AND: [seen, lists[show]] }, orderBy: [{ dueOn: order }, { id: order }], skip: (shown.page - 1) * PAGE_SIZE, take: PAGE_SIZE, select: ACTION_FIELDS })
  return { lines: rows.map((row) => actionLine(own, row)), total, ...shown, counts }
}

/** What each list holds. A person whose time as a member is over owns nothing any more. */
function whereOf(own: Own, day: Date) {
  const open = { state: { in: ['open' as const, 'in_progress' as const] } }
  const mine = [...(own.memberId ? [{ ownerMemberId: own.memberId }] : []), ...(own.organisationId ? [{ ownerOrganisationId: own.organisationId }] : [])]
  return {
    open, late: { ...open, dueOn: { lt: day } }, mine: { ...open, OR: mine }, done: { state: { in: ['done' as const, 'cancelled' as const] } },
    ownerless: { ...open, ownerOrganisationId: null, OR: [{ ownerMemberId: null }, { ownerMember: { validTo: { lt: day } } }] },
  }
}

export type LogLine = { id: string; at: Date; by: PersonName | null; text: string; state: ActionState | null; dueOn: string | null; owner: PersonName | null }
export type ActionView = ActionLine & { revision: number; closedOn: string | null; meeting: { id: string; startsAt: Date } | null; decision: { id: string; number: number; year: number; text: LocalizedText } | null; log: LogLine[] }

/** One action point with where it comes from and its log, the latest first; null when it is not in this network or kept from this reader. */
export async function findActionPoint(scope: NetworkScope, db: Db, id: string): Promise<ActionView | null> {
  if (!isId(id)) return null
  const row = await db.actionPoint.findFirst({
    where: { AND: [await seenActions(scope, db), { id }] },
    select: { ...ACTION_FIELDS, revision: true, closedOn: true, meeting: { select: { id: true, startsAt: true } }, decision: { select: { id: true, number: true, year: true, text: true } } },
  })
  if (!row) return null
  const { revision, closedOn, meeting, decision, ...line } = row
  return { ...actionLine(await findOwn(scope, db), line), revision, closedOn: closedOn && isoDay(closedOn), meeting, decision: decision && { ...decision, text: decision.text as LocalizedText }, log: await listLog(scope, db, id) }
}

async function listLog({ networkId }: NetworkScope, db: Db, actionPointId: string): Promise<LogLine[]> {
  const rows = await db.actionLog.findMany({ where: { networkId, actionPointId }, orderBy: { id: 'desc' }, take: 100 })
  const ids = rows.flatMap((row) => [row.memberId, row.ownerMemberId]).filter((id) => id !== null)
  const members = await db.member.findMany({ where: { networkId, id: { in: [...new Set(ids)] } }, select: { id: true, name: true, isBySeatOnly: true } })
  const organisations = await db.networkOrganisation.findMany({ where: { networkId, id: { in: rows.flatMap((row) => row.ownerOrganisationId ?? []) } }, select: { id: true, name: true } })
  const named = (id: string | null): PersonName | null => members.filter((one) => one.id === id).map((one) => ({ name: one.name, bySeatOnly: one.isBySeatOnly }))[0] ?? null
  const body = (id: string | null): PersonName | null => organisations.filter((one) => one.id === id).map((one) => ({ name: one.name, bySeatOnly: false }))[0] ?? null
  return rows.map((row) => ({ id: row.id, at: row.at, by: named(row.memberId), text: row.text, state: row.state, dueOn: row.dueOn && isoDay(row.dueOn), owner: named(row.ownerMemberId) ?? body(row.ownerOrganisationId) }))
}
