import { grant, type NetworkScope } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { describeMinutes } from '@/lib/minutes/body-queries'
import { exportMinutes, publishVersion, withdrawMinutes } from '@/lib/minutes/publish-commands'
import { fingerprintOf } from '@/lib/minutes/rules'
import type { MinutesBody } from '@/lib/minutes/schema'
import { COMMENT, CORRECTION, NOTES, SETTLED_COMMENT, WITHDRAWN_BECAUSE } from './minutes-words'
import { dayBefore, rowId } from './network-rows'
import { AGENDA, content } from './words'

type Keeper = { scope: NetworkScope; member: string; checker: { id: string; name: string }; today: string }
type Held = Awaited<ReturnType<typeof heldMeetings>>[number]

/** Minutes in every state for a network: the latest out for comments, the one before late, then approved, archived, withdrawn, and published ones. Done once. */
export async function addMinutes(networkId: string, today: string): Promise<void> {
  await transaction({ network: networkId }, async (db) => {
    if (await db.minutes.count({ where: { networkId } })) return
    const keeper = await keeperOf(db, networkId, today)
    const meetings = keeper ? await heldMeetings(db, networkId) : []
    for (const [age, meeting] of meetings.entries()) if (keeper) await addOne(db, keeper, meeting, age)
  }, 'app', 60_000)
}

function heldMeetings(db: Db, networkId: string) {
  return db.meeting.findMany({ where: { networkId, state: 'closed' }, orderBy: { startsAt: 'desc' }, include: { agendaItems: { orderBy: { position: 'asc' } } } })
}

async function keeperOf(db: Db, networkId: string, today: string): Promise<Keeper | null> {
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId } })
  const chair = await db.seatHolder.findFirst({ where: { networkId, role: 'chair' }, orderBy: { validFrom: 'desc' }, include: { member: true } })
  const other = await db.seatHolder.findFirst({ where: { networkId, role: 'member', seat: { isYouth: false }, validTo: { gt: new Date(today) } }, orderBy: { id: 'asc' }, include: { member: true } })
  if (!chair || !other) return null
  const scope = grant<NetworkScope>({ kind: 'network', networkId, slug: network.slug, role: 'chair', userId: chair.member.userId, memberId: chair.memberId, name: chair.member.name, jurisdiction: network.jurisdictionCode, languages: network.languages, timeZone: network.timeZone })
  return { scope, member: chair.memberId, checker: { id: other.memberId, name: other.member.name }, today }
}

/** `age` counts meetings back from the latest. */
async function addOne(db: Db, keeper: Keeper, meeting: Held, age: number): Promise<void> {
  const { networkId } = keeper.scope
  await writeNotes(db, keeper, meeting, age)
  const key = { networkId, meetingId: meeting.id }
  if (age === 1) return
  if (age === 0) {
    await db.minutes.create({ data: { ...key, state: 'for_comments', commentsUntil: new Date(dayBefore(keeper.today, -4)) }, select: { meetingId: true } })
    return addComments(db, keeper, meeting)
  }
  await db.minutes.create({ data: { ...key, kind: age === 5 ? 'memo' : 'decisions' }, select: { meetingId: true } })
  await approve(db, keeper, meeting, age)
  if (age === 2) return
  await publishVersion(keeper.scope, db, meeting.id)
  if (age === 3) await archive(db, keeper, meeting)
  if (age === 4) await withdrawMinutes(keeper.scope, db, { meeting: meeting.id, reason: WITHDRAWN_BECAUSE })
}

/** The latest lacks its second language in one item, and the archived one has an item that only some may read. */
async function writeNotes(db: Db, { scope }: Keeper, meeting: Held, age: number): Promise<void> {
  const { networkId, languages } = scope
  for (const [i, item] of meeting.agendaItems.entries()) {
    const title = contentIn(item.title as LocalizedText, languages[0] ?? 'sv').text
    const words = NOTES[AGENDA.findIndex((one) => Object.values(one.text).includes(title))]
    const isRestricted = age === 3 && i === meeting.agendaItems.length - 1
    await db.agendaItem.update({
      where: { networkId_id: { networkId, id: item.id } }, select: { id: true },
      data: { notes: content(words ?? {}, age === 0 && i === 0 ? languages.slice(0, 1) : languages), isRestricted, legalGround: isRestricted ? '24 § 1 mom. 20 punkten i offentlighetslagen' : null },
    })
  }
}

async function addComments(db: Db, { scope, member, checker, today }: Keeper, meeting: Held): Promise<void> {
  const [first, second] = meeting.agendaItems
  const at = new Date(`${dayBefore(today, 1)}T09:20:00Z`)
  const comment = { networkId: scope.networkId, meetingId: meeting.id, at }
  if (first) await db.minutesComment.create({ data: { ...comment, id: rowId(scope.networkId, 'comment:open'), agendaItemId: first.id, memberId: checker.id, text: COMMENT }, select: { id: true } })
  if (second) await db.minutesComment.create({ data: { ...comment, id: rowId(scope.networkId, 'comment:settled'), agendaItemId: second.id, memberId: member, text: SETTLED_COMMENT, settledAt: at }, select: { id: true } })
}

/** Approved nine days after the meeting: the third latest by a checker, the others by the chair. */
async function approve(db: Db, { scope, checker }: Keeper, meeting: Held, age: number): Promise<void> {
  const { networkId } = scope
  const at = new Date(meeting.startsAt.getTime() + 9 * 86_400_000)
  const draft = await describeMinutes(scope, db, meeting.id, age === 5 ? 'memo' : 'decisions')
  const by: NonNullable<MinutesBody['approved']>['by'] = age === 2 ? [{ name: checker.name, as: 'checker' }] : [{ name: scope.name ?? '', as: 'chair' }]
  const body: MinutesBody = { ...draft, approved: { at: at.toISOString(), by } }
  if (age === 2) await db.minutesChecker.create({ data: { networkId, meetingId: meeting.id, memberId: checker.id, approvedAt: at }, select: { memberId: true } })
  await db.minutesVersion.create({ data: { networkId, meetingId: meeting.id, version: 1, body, sha256: fingerprintOf(body), approvedAt: at, approvedBy: scope.userId }, select: { version: true } })
  await db.minutes.update({ where: { networkId_meetingId: { networkId, meetingId: meeting.id } }, data: { state: 'approved', approvedAt: at }, select: { meetingId: true } })
}

async function archive(db: Db, { scope, today }: Keeper, meeting: Held): Promise<void> {
  const { networkId, userId, languages } = scope
  await db.minutesAppendix.create({ data: { networkId, id: rowId(networkId, 'appendix'), meetingId: meeting.id, text: content(CORRECTION, languages), addedAt: new Date(`${dayBefore(today, 30)}T08:00:00Z`), addedBy: userId }, select: { id: true } })
  await publishVersion(scope, db, meeting.id)
  await exportMinutes(scope, db, { meeting: meeting.id, caseNumber: `412/00.01.02/${meeting.startsAt.getUTCFullYear()}` })
}
