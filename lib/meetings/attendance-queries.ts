import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { wallDate } from '@/lib/i18n/wall-time'
import type { PersonName } from './name-rules'
import { expectedAttendance } from './recording-rules'
import type { AttendanceState } from './schema'

export type AttendanceSeat = {
  seatId: string; sectorId: string; title: LocalizedText | null; isYouth: boolean
  holder: PersonName | null; deputy: PersonName | null
  /** What is recorded; null before the meeting was held. */
  state: AttendanceState | null
  /** What it most likely will be, from the answers to the call. */
  expected: AttendanceState
}
/** `recordedId` is who was recorded; null before, and again once attendance by name has been kept long enough. */
export type SeatOnDay = AttendanceSeat & { recordedId: string | null; holderId: string | null; deputyId: string | null; organisationId: string | null }

/** The seats as they were on the meeting's day, in the order of the sectors, with who sat on them and what is recorded. */
export async function listSeatsOn(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date }): Promise<SeatOnDay[]> {
  const day = new Date(`${wallDate(meeting.startsAt, scope.timeZone)}T00:00:00Z`)
  const people = { where: inForce(day), select: { member: { select: { id: true, name: true, isBySeatOnly: true } } }, take: 1 }
  const seats = await db.seat.findMany({
    where: { networkId: scope.networkId, ...inForce(day) },
    orderBy: [{ sector: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true, sectorId: true, title: true, isYouth: true, holders: people, deputies: people,
      organisations: { where: inForce(day), select: { organisationId: true }, take: 1 },
      attendances: { where: { meetingId: meeting.id }, select: { state: true, memberId: true } },
    },
  })
  const replies = await db.callReply.findMany({ where: { networkId: scope.networkId, meetingId: meeting.id, releasedAt: null }, select: { memberId: true, answer: true } })
  const answerOf = (member: { id: string } | null) => replies.find((reply) => reply.memberId === member?.id)?.answer ?? null
  return seats.map((seat) => {
    const [holder, deputy] = [seat.holders[0]?.member ?? null, seat.deputies[0]?.member ?? null]
    const named = (member: typeof holder): PersonName | null => member && { name: member.name, bySeatOnly: member.isBySeatOnly || seat.isYouth }
    return {
      seatId: seat.id, sectorId: seat.sectorId, title: seat.title as LocalizedText | null, isYouth: seat.isYouth,
      expected: expectedAttendance({ hasHolder: holder !== null, hasDeputy: deputy !== null, holder: answerOf(holder), deputy: answerOf(deputy) }),
      holder: named(holder), deputy: named(deputy), state: seat.attendances[0]?.state ?? null,
      recordedId: seat.attendances[0]?.memberId ?? null, holderId: holder?.id ?? null, deputyId: deputy?.id ?? null, organisationId: seat.organisations[0]?.organisationId ?? null,
    }
  })
}

/** The page for attendance: without the ids that only the recording needs, and without names once those are no longer kept. */
export async function listAttendance(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date }): Promise<AttendanceSeat[]> {
  const seats = await listSeatsOn(scope, db, meeting)
  return seats.map(({ seatId, sectorId, title, isYouth, holder, deputy, state, expected, recordedId }) => {
    const shown = (person: PersonName | null) => (person && state && !recordedId ? { name: '', bySeatOnly: true } : person)
    return { seatId, sectorId, title, isYouth, holder: shown(holder), deputy: shown(deputy), state, expected }
  })
}
