import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import type { PersonName } from './name-rules'
import { listHiddenItems } from './restriction-queries'
import type { MeetingState } from './rules'
import type { AgendaPurpose, MeetingKind } from './schema'

export type MeetingLine = { id: string; kind: MeetingKind; state: MeetingState; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null; decisions: number; items: number }

/** All meetings, the latest first, with how much was decided. */
export async function listMeetings(scope: NetworkScope, db: Db): Promise<MeetingLine[]> {
  const rows = await db.meeting.findMany({
    where: { networkId: scope.networkId },
    orderBy: { startsAt: 'desc' },
    select: { id: true, kind: true, state: true, startsAt: true, endsAt: true, venue: true, remoteLink: true, _count: { select: { decisions: true, agendaItems: true } } },
  })
  return rows.map(({ _count, ...row }) => ({ ...row, decisions: _count.decisions, items: _count.agendaItems }))
}

export type AgendaLine = { id: string; position: number; title: LocalizedText; purpose: AgendaPurpose; presenter: string | null; notes: LocalizedText | null; revision: number
  minutes: number | null; isRestricted: boolean; legalGround: string | null; /** Restricted, and this reader does not stand on it: title, presenter and notes are withheld. */ isHidden: boolean
  readers: string[]; sourceKind: string | null; sourceId: string | null
}
export type DecisionLine = { id: string; agendaItemId: string | null; year: number; number: number; text: LocalizedText }
export type ActionLine = { id: string; text: string; owner: PersonName | null; isMine: boolean; dueOn: string; state: 'open' | 'in_progress' | 'done' | 'cancelled'; meetingId: string | null; decisionId: string | null }
export type MeetingView = {
  id: string; kind: MeetingKind; state: MeetingState; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null
  isPublic: boolean; calledAt: Date | null; cancelReason: string | null; revision: number; items: AgendaLine[]; decisions: DecisionLine[]; actions: ActionLine[]
}

/** One meeting with its agenda, decisions and agreed tasks; null when it is not in this network. */
export async function findMeeting(scope: NetworkScope, db: Db, id: string): Promise<MeetingView | null> {
  if (!isId(id)) return null
  const row = await db.meeting.findUnique({
    where: { networkId_id: { networkId: scope.networkId, id } },
    include: {
      agendaItems: { orderBy: { position: 'asc' }, include: { readers: { select: { memberId: true } } } },
      decisions: { orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { id: true, agendaItemId: true, year: true, number: true, text: true } },
    },
  })
  if (!row) return null
  const { agendaItems, decisions, ...meeting } = row
  const hidden = await listHiddenItems(scope, db)
  const withheld = new Set(decisions.flatMap((one) => (one.agendaItemId && hidden.has(one.agendaItemId) ? [one.id] : [])))
  return {
    ...meeting,
    items: agendaItems.map((item) => itemFor(item, hidden.has(item.id))),
    decisions: decisions.filter((one) => !withheld.has(one.id)).map((one) => ({ ...one, text: one.text as LocalizedText })),
    actions: (await listActions(scope, db, { meetingId: id })).filter((one) => one.decisionId === null || !withheld.has(one.decisionId)),
  }
}

type StoredItem = Omit<AgendaLine, 'title' | 'notes' | 'isHidden' | 'readers'> & { title: unknown; notes: unknown; readers: { memberId: string }[] }

function itemFor({ readers, ...item }: StoredItem, isHidden: boolean): AgendaLine {
  if (isHidden) return { ...item, title: {}, notes: null, presenter: null, sourceKind: null, sourceId: null, readers: [], isHidden }
  return { ...item, title: item.title as LocalizedText, notes: item.notes as LocalizedText | null, readers: readers.map((row) => row.memberId), isHidden }
}

/** Whether a part of an address can be a row's id at all; anything else is told as "not there" without asking. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

/** Agreed tasks, the earliest due first: of one meeting, or all that are open. */
export async function listActions(scope: NetworkScope, db: Db, which: { meetingId?: string; decisionId?: string; open?: boolean; ownerMemberId?: string }): Promise<ActionLine[]> {
  const rows = await db.actionPoint.findMany({
    where: {
      networkId: scope.networkId,
      ...(which.meetingId ? { meetingId: which.meetingId } : {}),
      ...(which.decisionId ? { decisionId: which.decisionId } : {}),
      ...(which.ownerMemberId ? { ownerMemberId: which.ownerMemberId } : {}),
      ...(which.open ? { state: { in: ['open', 'in_progress'] } } : {}),
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, dueOn: true, state: true, meetingId: true, decisionId: true, ownerMemberId: true, ownerMember: { select: { name: true, isBySeatOnly: true } } },
  })
  return rows.map(({ ownerMember, ownerMemberId, dueOn, ...row }) => ({
    ...row,
    dueOn: isoDay(dueOn),
    owner: ownerMember ? { name: ownerMember.name, bySeatOnly: ownerMember.isBySeatOnly } : null,
    isMine: ownerMemberId !== null && ownerMemberId === scope.memberId,
  }))
}

/** Members today, for the choice of who does what. */
export async function listOwners(scope: NetworkScope, db: Db): Promise<(PersonName & { id: string })[]> {
  const rows = await db.member.findMany({ where: { networkId: scope.networkId, ...inForce() }, orderBy: { name: 'asc' }, select: { id: true, name: true, isBySeatOnly: true } })
  return rows.map((row) => ({ id: row.id, name: row.name, bySeatOnly: row.isBySeatOnly }))
}
