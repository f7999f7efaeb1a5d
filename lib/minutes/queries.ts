import 'server-only'
import { inForce } from '@/lib/access/find'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import type { PersonName } from '@/lib/meetings/name-rules'
import { isId } from '@/lib/meetings/queries'
import { listHiddenItems } from '@/lib/meetings/restriction-queries'
import { describeMinutes } from './body-queries'
import { type Caution, cautionsOf, fingerprintOf, type Gap, gapsOf, isLate, type MinutesState, obstacleTo, type Step, stepOf, withheldFrom } from './rules'
import { type Appendix, minutesBody, type MinutesBody, type MinutesKind } from './schema'

/** `isImported`: brought in from older minutes, which were approved elsewhere. */
export type MinutesLine = { meetingId: string; heldOn: string; kind: MinutesKind; step: Step; isLate: boolean; isImported: boolean; commentsUntil: string | null; openComments: number }

/** The minutes of every held meeting, the latest first. Whoever does not read drafts sees the approved ones. */
export async function listMinutes(scope: NetworkScope, db: Db): Promise<MinutesLine[]> {
  const { networkId, timeZone } = scope
  const rows = await db.meeting.findMany({
    where: { networkId, state: { in: ['held', 'closed'] }, ...(readsDrafts(scope) ? {} : { minutes: { state: 'approved' } }) }, orderBy: { startsAt: 'desc' },
    select: { id: true, startsAt: true, createdAt: true, importedAt: true, minutes: { select: { kind: true, state: true, commentsUntil: true, publishedAt: true, exportedAt: true, comments: { where: { settledAt: null }, select: { id: true } } } } },
  })
  const day = today(timeZone)
  return rows.map(({ id, startsAt, createdAt, importedAt, minutes }) => {
    const heldOn = wallDate(startsAt, timeZone)
    const state = minutes?.state ?? 'draft'
    return {
      meetingId: id, heldOn, isImported: importedAt !== null && state === 'draft', kind: minutes?.kind ?? 'decisions', isLate: isLate(state, { heldOn, writtenOn: isoDay(createdAt) }, day), openComments: minutes?.comments.length ?? 0,
      commentsUntil: minutes?.commentsUntil ? isoDay(minutes.commentsUntil) : null, step: stepOf({ state, isPublished: Boolean(minutes?.publishedAt), isArchived: Boolean(minutes?.exportedAt) }),
    }
  })
}

/** Drafts are read by those who sit in the network; others read what is approved (domain.md 4.1). */
function readsDrafts(scope: NetworkScope): boolean {
  return mayInNetwork(scope.role, 'drafts.read')
}

export type MinutesComment = { id: string; itemId: string; text: string; at: Date; person: PersonName | null; isMine: boolean; isSettled: boolean }
export type MinutesChecker = { memberId: string; person: PersonName; approvedAt: Date | null }
export type MinutesExport = { id: string; version: number; caseNumber: string; sha256: string; exportedAt: Date; exportedBy: string | null }
export type MinutesView = {
  meetingId: string; heldOn: string; startsAt: Date; state: MinutesState; step: Step; kind: MinutesKind; isLate: boolean; isImported: boolean
  /** As this reader may read it; `fingerprint` is that of the whole, `itemRevisions` by item and decision. */
  body: MinutesBody; fingerprint: string; revisions: Record<string, number>
  version: number | null; approvedAt: Date | null; caseNumber: string | null; commentsUntil: string | null; isPublished: boolean
  comments: MinutesComment[]; checkers: MinutesChecker[]; appendices: (Appendix & { id: string })[]; exports: MinutesExport[]
  gaps: Gap[]; cautions: Caution[]; obstacle: ReturnType<typeof obstacleTo>
}

const PERSON = { select: { name: true, isBySeatOnly: true } } as const

/** The minutes of one held meeting, as far as they have come; null when there are none here for this reader. */
export async function findMinutes(scope: NetworkScope, db: Db, meetingId: string): Promise<MinutesView | null> {
  if (!isId(meetingId)) return null
  const { networkId, timeZone } = scope
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId, id: meetingId }, state: { in: ['held', 'closed'] } }, include: { minutes: { include: { checkers: { include: { member: PERSON }, orderBy: { memberId: 'asc' } }, versions: { orderBy: { version: 'desc' }, take: 1 } } } } })
  const head = meeting?.minutes ?? null
  const state = head?.state ?? 'draft'
  if (!meeting || (state !== 'approved' && !readsDrafts(scope))) return null
  const frozen = head?.versions[0] ?? null
  const whole = frozen ? minutesBody.parse(frozen.body) : await describeMinutes(scope, db, meetingId, head?.kind ?? 'decisions')
  const hidden = await listHiddenItems(scope, db)
  const body = withheldFrom(whole, hidden)
  const heldOn = wallDate(meeting.startsAt, timeZone)
  return {
    meetingId, heldOn, isImported: meeting.importedAt !== null && state === 'draft', startsAt: meeting.startsAt, state, kind: whole.kind, isLate: isLate(state, { heldOn, writtenOn: isoDay(meeting.createdAt) }, today(timeZone)),
    step: stepOf({ state, isPublished: Boolean(head?.publishedAt), isArchived: Boolean(head?.exportedAt) }),
    body, fingerprint: frozen?.sha256 ?? fingerprintOf(whole), revisions: await listRevisions(scope, db, meetingId),
    version: frozen?.version ?? null, approvedAt: frozen?.approvedAt ?? null, caseNumber: head?.caseNumber ?? null, isPublished: Boolean(head?.publishedAt),
    commentsUntil: head?.commentsUntil ? isoDay(head.commentsUntil) : null,
    comments: await listComments(scope, db, meetingId, hidden), appendices: await listAppendices(scope, db, meetingId, hidden), exports: await listExports(scope, db, meetingId),
    checkers: (head?.checkers ?? []).map(({ memberId, member, approvedAt }) => ({ memberId, person: { name: member.name, bySeatOnly: member.isBySeatOnly }, approvedAt })),
    gaps: gapsOf(body), cautions: cautionsOf(body), obstacle: obstacleTo(whole, await needsAllLanguages(scope, db)),
  }
}

/** Whether one of the municipalities wants every language in place before minutes are approved. */
export async function needsAllLanguages({ networkId }: NetworkScope, db: Db): Promise<boolean> {
  const [row] = await db.$queryRaw<{ needed: boolean }[]>`select app.needs_all_languages(${networkId}::uuid) as needed`
  return row?.needed ?? false
}

async function listRevisions({ networkId }: NetworkScope, db: Db, meetingId: string): Promise<Record<string, number>> {
  const items = await db.agendaItem.findMany({ where: { networkId, meetingId }, select: { id: true, revision: true } })
  const decisions = await db.decision.findMany({ where: { networkId, meetingId }, select: { id: true, revision: true } })
  return Object.fromEntries([...items, ...decisions].map((row) => [row.id, row.revision]))
}

async function listComments({ networkId, memberId }: NetworkScope, db: Db, meetingId: string, hidden: ReadonlySet<string>): Promise<MinutesComment[]> {
  const rows = await db.minutesComment.findMany({ where: { networkId, meetingId, agendaItemId: { notIn: [...hidden] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { member: PERSON } })
  return rows.map((row) => ({
    id: row.id, itemId: row.agendaItemId, text: row.text, at: row.at, isMine: row.memberId !== null && row.memberId === memberId, isSettled: row.settledAt !== null,
    person: row.member && { name: row.member.name, bySeatOnly: row.member.isBySeatOnly },
  }))
}

async function listAppendices({ networkId }: NetworkScope, db: Db, meetingId: string, hidden: ReadonlySet<string>): Promise<(Appendix & { id: string })[]> {
  const rows = await db.minutesAppendix.findMany({ where: { networkId, meetingId, OR: [{ agendaItemId: null }, { agendaItemId: { notIn: [...hidden] } }] }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })
  const names = new Map((await db.member.findMany({ where: { networkId, userId: { in: rows.flatMap((row) => row.addedBy ?? []) } }, select: { userId: true, name: true } })).map((row) => [row.userId, row.name]))
  return rows.map((row) => ({ id: row.id, text: localizedText.parse(row.text), addedOn: isoDay(row.addedAt), addedBy: names.get(row.addedBy) ?? null, itemId: row.agendaItemId }))
}

async function listExports({ networkId }: NetworkScope, db: Db, meetingId: string): Promise<MinutesExport[]> {
  const rows = await db.minutesExport.findMany({ where: { networkId, meetingId }, orderBy: { exportedAt: 'desc' } })
  return rows.map(({ id, version, caseNumber, sha256, exportedAt, exportedBy }) => ({ id, version, caseNumber, sha256, exportedAt, exportedBy }))
}

/** The members today who can be asked to check minutes, and those who checked the last ones. */
export async function listPossibleCheckers(scope: NetworkScope, db: Db): Promise<{ people: { id: string; name: string }[]; usual: string[] }> {
  const { networkId } = scope
  const people = await db.member.findMany({ where: { networkId, ...inForce(), isBySeatOnly: false, holdings: { some: inForce() } }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  const last = await db.minutes.findFirst({ where: { networkId, checkers: { some: {} } }, orderBy: { meeting: { startsAt: 'desc' } }, select: { checkers: { select: { memberId: true } } } })
  return { people, usual: (last?.checkers ?? []).map((row) => row.memberId).filter((id) => people.some((one) => one.id === id)) }
}
