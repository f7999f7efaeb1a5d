import 'server-only'
import { inForce, today } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { wallDate } from '@/lib/i18n/wall-time'
import { ACTION_FIELDS, actionLine, type ActionLine, findOwn, seenActions } from './action-queries'
import { countTaken } from './guest-queries'
import type { PersonName } from './name-rules'
import type { OwnerChoice } from './recording-rules'
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
  const taken = await countTaken(scope, db)
  return rows.map(({ _count, ...row }) => ({ ...row, decisions: _count.decisions + (taken.get(row.id) ?? 0), items: _count.agendaItems }))
}

export type AgendaLine = { id: string; position: number; title: LocalizedText; purpose: AgendaPurpose; presenter: string | null; notes: LocalizedText | null; revision: number
  minutes: number | null; isRestricted: boolean; /** Read by the guest networks too. */ isShared: boolean; legalGround: string | null; /** Restricted, and this reader does not stand on it: title, presenter and notes are withheld. */ isHidden: boolean
  readers: string[]; files: { id: string; name: string; bytes: number }[]; sourceKind: string | null; sourceId: string | null
}
export type DecisionLine = { id: string; agendaItemId: string | null; year: number; number: number; text: LocalizedText; dissent: string | null }
export type { ActionLine } from './action-queries'
export type MeetingView = {
  id: string; title: LocalizedText | null; kind: MeetingKind; state: MeetingState; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null
  isPublic: boolean; callsItself: boolean; calledAt: Date | null; cancelReason: string | null; guests: string | null; revision: number; items: AgendaLine[]; decisions: DecisionLine[]; actions: ActionLine[]
}

/** One meeting with its agenda, decisions and agreed tasks; null when it is not in this network. */
export async function findMeeting(scope: NetworkScope, db: Db, id: string): Promise<MeetingView | null> {
  if (!isId(id)) return null
  const row = await db.meeting.findUnique({
    where: { networkId_id: { networkId: scope.networkId, id } },
    include: {
      agendaItems: { orderBy: { position: 'asc' }, include: { readers: { select: { memberId: true } }, attachments: { orderBy: { addedAt: 'asc' }, select: { file: { select: { id: true, name: true, bytes: true } } } } } },
      decisions: { orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { id: true, agendaItemId: true, year: true, number: true, text: true, dissent: true } },
    },
  })
  if (!row) return null
  const { agendaItems, decisions, ...meeting } = row
  const hidden = await listHiddenItems(scope, db)
  const withheld = new Set(decisions.flatMap((one) => (one.agendaItemId && hidden.has(one.agendaItemId) ? [one.id] : [])))
  return {
    ...meeting,
    title: meeting.title as LocalizedText | null,
    items: agendaItems.map((item) => itemFor(item, hidden.has(item.id))),
    decisions: decisions.filter((one) => !withheld.has(one.id)).map((one) => ({ ...one, text: one.text as LocalizedText })),
    actions: (await listActions(scope, db, { meetingId: id })).filter((one) => one.decisionId === null || !withheld.has(one.decisionId)),
  }
}

type StoredItem = Omit<AgendaLine, 'title' | 'notes' | 'isHidden' | 'readers' | 'files'> & { title: unknown; notes: unknown; readers: { memberId: string }[]; attachments: { file: AgendaLine['files'][number] }[] }

function itemFor({ readers, attachments, ...item }: StoredItem, isHidden: boolean): AgendaLine {
  if (isHidden) return { ...item, title: {}, notes: null, presenter: null, sourceKind: null, sourceId: null, readers: [], files: [], isHidden }
  return { ...item, title: item.title as LocalizedText, notes: item.notes as LocalizedText | null, readers: readers.map((row) => row.memberId), files: attachments.map((row) => row.file), isHidden }
}

/** Whether a part of an address can be a row's id at all; anything else is told as "not there" without asking. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

/** Agreed tasks that this reader may see, the earliest due first: of one meeting or decision, or all that are open, at most `take`. */
export async function listActions(scope: NetworkScope, db: Db, which: { meetingId?: string; decisionId?: string; open?: boolean; ownerMemberId?: string; take?: number }): Promise<ActionLine[]> {
  const rows = await db.actionPoint.findMany({
    where: {
      ...(await seenActions(scope, db)),
      ...(which.meetingId ? { meetingId: which.meetingId } : {}),
      ...(which.decisionId ? { decisionId: which.decisionId } : {}),
      ...(which.ownerMemberId ? { ownerMemberId: which.ownerMemberId } : {}),
      ...(which.open ? { state: { in: ['open', 'in_progress'] } } : {}),
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    ...(which.take ? { take: which.take } : {}),
    select: ACTION_FIELDS,
  })
  const own = await findOwn(scope, db)
  return rows.map((row) => actionLine(own, row))
}

/** Members and organisations of today, for the choice of who does what. */
export async function listOwnerChoices(scope: NetworkScope, db: Db): Promise<OwnerChoice[]> {
  const members = await listOwners(scope, db)
  const organisations = await db.networkOrganisation.findMany({ where: { networkId: scope.networkId, OR: [{ validTo: null }, { validTo: { gte: today() } }] }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  return [...members.map((row) => ({ ...row, kind: 'member' as const })), ...organisations.map((row) => ({ ...row, bySeatOnly: false, kind: 'organisation' as const }))]
}

/** Members today, for the choice of who does what. */
export async function listOwners(scope: NetworkScope, db: Db): Promise<(PersonName & { id: string })[]> {
  const rows = await db.member.findMany({ where: { networkId: scope.networkId, ...inForce() }, orderBy: { name: 'asc' }, select: { id: true, name: true, isBySeatOnly: true } })
  return rows.map((row) => ({ id: row.id, name: row.name, bySeatOnly: row.isBySeatOnly }))
}

/** The day of the first planned meeting after a moment, by when what is agreed should be done; null when none is planned. */
export async function findNextDay(scope: NetworkScope, db: Db, after: Date): Promise<string | null> {
  const next = await db.meeting.findFirst({ where: { networkId: scope.networkId, state: { in: ['draft', 'called'] }, startsAt: { gt: after } }, orderBy: { startsAt: 'asc' }, select: { startsAt: true } })
  return next && wallDate(next.startsAt, scope.timeZone)
}
