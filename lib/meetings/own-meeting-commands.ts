import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { isLng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { problem } from '@/lib/problem'
import { keepRevision } from '@/lib/revisions/commands'
import { tellCalled } from './commands'
import { agendaSteps, type Letter } from './guest-rules'
import { sendLetters } from './letter-commands'
import { isBeingPlanned } from './rules'

/**
 * The meeting that an accepted invitation is in the guest's own network. It has the invitation's id, so that calendars join
 * the two, and is a meeting like others: called, attended, counted; only its time and place are the host's.
 */
type Invitation = { id: string; hostName: unknown; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null; agenda: unknown; revision: number }
const keyOf = (scope: NetworkScope, id: string) => ({ networkId_id: { networkId: scope.networkId, id } })
const SELECT = { id: true, state: true, startsAt: true, endsAt: true, venue: true, remoteLink: true, revision: true, agendaItems: { select: { id: true, title: true } } } as const

/** Puts the meeting into the network's own list, or brings it back when it was taken out. Its agenda begins with the shared items. */
export async function planOwnMeeting(scope: NetworkScope, db: Db, invitation: Invitation): Promise<void> {
  const { networkId } = scope
  const { id, startsAt, endsAt, venue, remoteLink } = invitation
  const found = await db.meeting.findUnique({ where: keyOf(scope, id), select: SELECT })
  if (found && found.state !== 'cancelled') return
  const place = { startsAt, endsAt, venue, remoteLink }
  // The revision goes on from the invitation's: a calendar that has the invitation takes the meeting for its newer form.
  if (!found) await db.meeting.create({ data: { networkId, id, ...place, kind: 'joint', revision: invitation.revision + 1, createdBy: scope.userId }, select: { id: true } })
  else await db.meeting.update({ where: keyOf(scope, id), data: { ...place, state: 'draft', cancelReason: null, calledAt: null, sequence: { increment: 1 }, revision: { increment: 1 } }, select: { id: true } })
  await followAgenda(scope, db, id, { before: [], after: invitation.agenda as LocalizedText[], held: found?.agendaItems ?? [] })
}

/** Takes the meeting out again: gone when nothing hangs on it, else cancelled with the reason and told to whoever was called. Refused when it has been held. */
export async function endOwnMeeting(scope: NetworkScope, db: Db, id: string, why: 'declined' | 'hostCancelled'): Promise<void> {
  const { networkId } = scope
  const found = await db.meeting.findUnique({ where: keyOf(scope, id), select: SELECT })
  if (!found || found.state === 'cancelled') return
  if (!isBeingPlanned(found.state)) throw problem('meetings:problem.attendedAlready', { status: 409 })
  if (why === 'declined' && found.state === 'draft' && (await isUntouched(scope, db, id))) {
    await db.agendaItem.deleteMany({ where: { networkId, meetingId: id } })
    await db.meeting.delete({ where: keyOf(scope, id), select: { id: true } })
    return
  }
  const cancelReason = await reasonFor(scope, db, id, why)
  await db.meeting.update({ where: keyOf(scope, id), data: { state: 'cancelled', cancelReason, sequence: { increment: 1 }, revision: { increment: 1 } }, select: { id: true } })
  await keepRevision(scope, db, { object: 'meetings', objectId: id, revision: found.revision + 1, before: { state: found.state }, after: { state: 'cancelled' } })
  if (found.state === 'called') await sendLetters(db, scope, id, 'cancel')
}

/** Lets the network's own meeting follow the host's: off, to another time or place, with other shared items; whoever was called is told. A meeting that has been held here stays. */
export async function followHost(scope: NetworkScope, db: Db, id: string, letter: Letter, agendaBefore: LocalizedText[]): Promise<void> {
  const found = await db.meeting.findUnique({ where: keyOf(scope, id), select: SELECT })
  if (!found || !isBeingPlanned(found.state)) return
  if (letter.isCancelled) return await endOwnMeeting(scope, db, id, 'hostCancelled')
  const after = { startsAt: letter.startsAt, endsAt: letter.endsAt, venue: letter.venue, remoteLink: letter.remoteLink }
  const before = { startsAt: found.startsAt.toISOString(), endsAt: found.endsAt.toISOString(), venue: found.venue, remoteLink: found.remoteLink }
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    await db.meeting.update({ where: keyOf(scope, id), data: { ...after, sequence: { increment: 1 }, revision: { increment: 1 } }, select: { id: true } })
    await keepRevision(scope, db, { object: 'meetings', objectId: id, revision: found.revision + 1, before, after })
    if (found.state === 'called') await tellCalled(scope, db, found, { startsAt: new Date(letter.startsAt), endsAt: new Date(letter.endsAt) })
  }
  await followAgenda(scope, db, id, { before: agendaBefore, after: letter.agenda, held: found.agendaItems })
}

type Agendas = { before: LocalizedText[]; after: LocalizedText[]; held: { id: string; title: unknown }[] }

async function followAgenda(scope: NetworkScope, db: Db, meetingId: string, agendas: Agendas): Promise<void> {
  const { networkId } = scope
  const { add, remove } = agendaSteps(agendas.before, agendas.after, agendas.held)
  await db.agendaItem.deleteMany({ where: { networkId, meetingId, id: { in: remove }, ...unused } })
  const last = await db.agendaItem.aggregate({ where: { networkId, meetingId }, _max: { position: true } })
  const first = (last._max.position ?? 0) + 1
  await db.agendaItem.createMany({ data: add.map((title, i) => ({ networkId, id: newId(), meetingId, position: first + i, title })) })
}

const unused = { actionPoints: { none: {} }, attachments: { none: {} }, readers: { none: {} }, comments: { none: {} }, decisions: { none: {} } } as const

/** Whether nothing but items hangs on the meeting, so that it can go without a trace. */
async function isUntouched(scope: NetworkScope, db: Db, id: string): Promise<boolean> {
  const { networkId } = scope
  const untouched = await db.meeting.count({
    where: { networkId, id, attendances: { none: {} }, decisions: { none: {} }, actionPoints: { none: {} }, choices: { none: {} }, replies: { none: {} }, guestNetworks: { none: {} }, minutes: { is: null } },
  })
  return untouched === 1 && (await db.agendaItem.count({ where: { networkId, meetingId: id, NOT: unused } })) === 0
}

/** Why the meeting is off, in the network's first language: the reason stands in its own list. */
async function reasonFor(scope: NetworkScope, db: Db, id: string, why: 'declined' | 'hostCancelled'): Promise<string> {
  const invitation = await db.meetingInvitation.findUnique({ where: keyOf(scope, id), select: { hostName: true } })
  const lng = scope.languages.find(isLng) ?? 'en'
  const host = contentIn(invitation?.hostName as LocalizedText, lng, scope.languages).text
  return texts(lng, scope.jurisdiction)(why === 'declined' ? 'meetings:invitation.declinedReason' : 'meetings:invitation.cancelledReason', { host })
}
