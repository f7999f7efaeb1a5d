import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import type { z } from 'zod'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import { isHostedElsewhere } from './invitation-queries'
import { sendLetters } from './letter-commands'
import { spanOf } from './occasion-rules'
import { isBeingPlanned, mayBecome, type MeetingState } from './rules'
import type { cancelMeetingSchema, meetingSchema, Occasion, rescheduleMeetingSchema } from './schema'

/** Plans a meeting as a draft that nobody is called to yet. */
export async function scheduleMeeting(scope: NetworkScope, db: Db, input: Occasion): Promise<CommandResult> {
  const id = newId()
  await db.meeting.create({ data: { networkId: scope.networkId, id, createdBy: scope.userId, ...rowOf(scope, input) }, select: { id: true } })
  return { ids: [id], facts: { meeting: id } }
}

/** Moves a meeting or changes where it is, as long as it has not been held. Whoever was called is sent the change. */
export async function rescheduleMeeting(scope: NetworkScope, db: Db, input: z.output<typeof rescheduleMeetingSchema>): Promise<CommandResult> {
  const row = await db.meeting.findUnique({ where: { networkId_id: { networkId: scope.networkId, id: input.meeting } } })
  if (!row) throw notHere()
  if (!isBeingPlanned(row.state)) throw problem('meetings:problem.isOver')
  if (await isHostedElsewhere(scope, db, row.id)) throw problem('meetings:problem.hostDecides', { status: 409 })
  const before = occasionOf(scope, row)
  const revision = await answeredRevision(scope, db, { object: 'meetings', objectId: row.id, revision: row.revision }, input)
  const changed = await db.meeting.updateMany({
    where: { networkId: scope.networkId, id: row.id, revision },
    data: { ...rowOf(scope, input), callRemindedOn: null, ...(row.state === 'called' ? { sequence: { increment: 1 } } : {}), revision: { increment: 1 } },
  })
  const mine = { date: input.date, startsAt: input.startsAt, endsAt: input.endsAt, venue: input.venue, remoteLink: input.remoteLink }
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'meetings', objectId: row.id }, mine, before)
  await keepRevision(scope, db, { object: 'meetings', objectId: row.id, revision: revision + 1, before, after: mine })
  if (row.state === 'called') await tellCalled(scope, db, row, spanOf(input, scope.timeZone))
  return { ids: [row.id], facts: { revision: revision + 1 } }
}

/** Sends the change to everybody called. An answer to another time is no answer to this one, and is asked for anew. */
export async function tellCalled(scope: NetworkScope, db: Db, before: { id: string; startsAt: Date; endsAt: Date }, now: { startsAt: Date; endsAt: Date }): Promise<void> {
  if (!(await db.meeting.count({ where: { networkId: scope.networkId, id: before.id } }))) throw notHere()
  const isMoved = before.startsAt.getTime() !== now.startsAt.getTime() || before.endsAt.getTime() !== now.endsAt.getTime()
  if (isMoved) await db.callReply.updateMany({ where: { networkId: scope.networkId, meetingId: before.id }, data: { answer: null, answeredAt: null, revision: { increment: 1 } } })
  await sendLetters(db, scope, before.id, 'change')
}

/** Records that a meeting is over: what was written in it stands. */
export async function closeMeeting(scope: NetworkScope, db: Db, input: z.output<typeof meetingSchema>): Promise<CommandResult> {
  const revision = await changeState(scope, db, input, 'closed')
  if ((await db.attendance.count({ where: { networkId: scope.networkId, meetingId: input.meeting } })) === 0) throw problem('meetings:problem.attendanceMissing')
  await recountFacts(db, scope.networkId)
  return { ids: [input.meeting], facts: { revision } }
}

/** Cancels a meeting, with the reason, and tells everybody who was called. It stays in the list and counts nowhere. */
export async function cancelMeeting(scope: NetworkScope, db: Db, input: z.output<typeof cancelMeetingSchema>): Promise<CommandResult> {
  if (await isHostedElsewhere(scope, db, input.meeting)) throw problem('meetings:problem.hostDecides', { status: 409 })
  const revision = await changeState(scope, db, input, 'cancelled', { cancelReason: input.reason, sequence: { increment: 1 } })
  await sendLetters(db, scope, input.meeting, 'cancel')
  await recountFacts(db, scope.networkId)
  return { ids: [input.meeting], facts: { revision } }
}

/** Takes a meeting to another state, if its course allows it and nobody else was first. Returns the new revision. */
export async function changeState(
  scope: NetworkScope, db: Db, input: { meeting: string; revision: number }, to: MeetingState, also: { cancelReason?: string; calledAt?: Date; sequence?: { increment: 1 } } = {},
): Promise<number> {
  const { networkId } = scope
  const row = await db.meeting.findUnique({ where: { networkId_id: { networkId, id: input.meeting } }, select: { id: true, state: true, revision: true } })
  if (!row) throw notHere()
  if (!mayBecome(row.state, to)) throw problem('meetings:problem.wrongState', { status: 409 })
  const changed = await db.meeting.updateMany({ where: { networkId, id: row.id, revision: input.revision }, data: { state: to, ...also, revision: { increment: 1 } } })
  if (changed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  await keepRevision(scope, db, { object: 'meetings', objectId: row.id, revision: input.revision + 1, before: { state: row.state }, after: { state: to } })
  return input.revision + 1
}

/** What stands in the row for a typed occasion: moments made of wall time in the network's zone. */
function rowOf({ timeZone }: NetworkScope, input: Occasion) {
  return { kind: input.kind, ...spanOf(input, timeZone), venue: input.venue || null, remoteLink: input.remoteLink || null, isPublic: input.isPublic, callsItself: input.callsItself }
}

function occasionOf(scope: NetworkScope, row: { startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null }): Record<string, string> {
  return {
    date: wallDate(row.startsAt, scope.timeZone), startsAt: wallClock(row.startsAt, scope.timeZone), endsAt: wallClock(row.endsAt, scope.timeZone),
    venue: row.venue ?? '', remoteLink: row.remoteLink ?? '',
  }
}
