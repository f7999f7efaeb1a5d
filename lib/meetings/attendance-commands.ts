import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { listSeatsOn, type SeatOnDay } from './attendance-queries'
import { isBeingRecorded, mayBecome } from './rules'
import type { AttendanceState, recordAttendanceSchema } from './schema'

/**
 * Records who came, by seat and as guests, and that the meeting is held. May be mended until the meeting is closed. The person and the
 * organisation are those of the meeting's day, whatever has changed since.
 */
export async function recordAttendance(scope: NetworkScope, db: Db, input: z.output<typeof recordAttendanceSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId, id: input.meeting } }, select: { id: true, startsAt: true, state: true, revision: true } })
  if (!meeting) throw notHere()
  if (!isBeingRecorded(meeting.state) && !mayBecome(meeting.state, 'held')) throw problem('meetings:problem.wrongState', { status: 409 })
  if (meeting.startsAt > new Date()) throw problem('meetings:problem.notYet')
  const seats = (await listSeatsOn(scope, db, meeting)).filter((seat) => seat.holder || seat.deputy)
  const before = Object.fromEntries(seats.flatMap((seat) => (seat.state ? [[`attendance.${seat.seatId}`, seat.state]] : [])))
  const mine = Object.fromEntries(Object.entries(input.attendance).map(([seat, state]) => [`attendance.${seat}`, state]))
  const revision = await answeredRevision(scope, db, { object: 'meetings', objectId: meeting.id, revision: meeting.revision }, input)
  const changed = await db.meeting.updateMany({ where: { networkId, id: meeting.id, revision }, data: { state: 'held', ...(input.guests === undefined ? {} : { guests: input.guests || null }), revision: { increment: 1 } } })
  if (changed.count !== 1) throw await lostRace(scope, db, { object: 'meetings', objectId: meeting.id }, mine, before)
  refuseTwoSeats(seats, input.attendance)
  for (const seat of seats) {
    const state = input.attendance[seat.seatId]
    if (state) await recordSeat(scope, db, meeting.id, seat, state)
  }
  await keepRevision(scope, db, { object: 'meetings', objectId: meeting.id, revision: revision + 1, before: { state: meeting.state, ...before }, after: { state: 'held', ...mine } })
  await recountFacts(db, networkId)
  return { ids: [meeting.id], facts: { revision: revision + 1 } }
}

/** Nobody sits on two seats at one hour: a deputy who is there for a seat of her own too, or for another. */
function refuseTwoSeats(seats: SeatOnDay[], attendance: Record<string, AttendanceState>): void {
  const sitting = new Map<string, string>()
  for (const seat of seats) {
    const state = attendance[seat.seatId]
    const person = state === 'deputy' ? seat.deputyId : state === 'present' || state === 'remote' ? seat.holderId : null
    if (!person) continue
    if (sitting.has(person) && (state === 'deputy' || sitting.get(person) === 'deputy')) throw problem('meetings:problem.deputyTwice', { field: `attendance.${seat.seatId}` })
    sitting.set(person, state ?? '')
  }
}

async function recordSeat(scope: NetworkScope, db: Db, meetingId: string, seat: SeatOnDay, state: AttendanceState): Promise<void> {
  if (state === 'deputy' && !seat.deputyId) throw problem('meetings:problem.noDeputy', { field: `attendance.${seat.seatId}` })
  const { networkId } = scope
  const row = { state, memberId: state === 'deputy' ? seat.deputyId : (seat.holderId ?? seat.deputyId), organisationId: seat.organisationId }
  await db.attendance.upsert({
    where: { networkId_meetingId_seatId: { networkId, meetingId, seatId: seat.seatId } },
    create: { networkId, meetingId, seatId: seat.seatId, ...row },
    update: { ...row, revision: { increment: 1 } },
    select: { seatId: true },
  })
}
