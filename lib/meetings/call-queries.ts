import 'server-only'
import { inForce } from '@/lib/access/find'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkRole } from '@/lib/access/roles'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { KeptFile } from '@/lib/files/keep'
import type { FileKind } from '@/lib/files/limits'
import type { LocalizedText } from '@/lib/i18n/content'
import { listSeatsOn } from './attendance-queries'
import { isTakenElsewhere, itemsFor, standIn } from './call-rules'
import { type CalledMeeting, findCalled } from './letter-queries'
import type { PersonName } from './name-rules'
import type { MeetingState } from './rules'
import type { CallAnswer } from './schema'

/** A seat's reply. Who sits there is told to keepers alone; the sector and the answer to all. */
export type SeatReply = {
  seatId: string; sectorId: string; isVacant: boolean; person: PersonName | null; memberId: string | null; answer: CallAnswer | null
  deputy: { person: PersonName | null; memberId: string | null; answer: CallAnswer | null } | null
  /** The deputy is needed here and already sits for another seat. */ isDeputyTaken: boolean
}
export type Replies = { seats: SeatReply[]; mine: { answer: CallAnswer | null } | null }

/** What the called have answered, seat by seat as on the meeting's day, and the reader's own answer; null before the call. */
export async function listReplies(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date; state: MeetingState }): Promise<Replies | null> {
  if (meeting.state !== 'called') return null
  const rows = await db.callReply.findMany({ where: { networkId: scope.networkId, meetingId: meeting.id }, select: { memberId: true, answer: true, forMemberId: true, releasedAt: true } })
  const seesNames = mayInNetwork(scope.role, 'meetings.schedule')
  const told = <T>(value: T): T | null => (seesNames ? value : null)
  const seats = (await listSeatsOn(scope, db, meeting)).map((seat): SeatReply => {
    const deputy = standIn(seat, rows)
    return {
      seatId: seat.seatId, sectorId: seat.sectorId, isVacant: !seat.holderId && !seat.deputyId, person: told(seat.holder ?? seat.deputy), memberId: told(seat.holderId ?? seat.deputyId),
      answer: rows.find((row) => row.memberId === (seat.holderId ?? seat.deputyId))?.answer ?? null,
      deputy: deputy && seat.holderId ? { person: told(seat.deputy), memberId: told(deputy.memberId), answer: deputy.answer } : null, isDeputyTaken: isTakenElsewhere(seat, rows),
    }
  })
  const mine = rows.find((row) => row.memberId === scope.memberId && !row.releasedAt)
  return { seats, mine: mine ? { answer: mine.answer } : null }
}

export type AskedCall = Omit<CalledMeeting, 'items'> & {
  languages: string[]; jurisdiction: string; timeZone: string; items: { id: string; title: LocalizedText; isHidden: boolean; files: { id: string; name: string; bytes: number }[] }[]
  state: MeetingState; hasBegun: boolean; isDeputy: boolean; isReleased: boolean; answer: CallAnswer | null
}

/** What one person finds behind the link of her call: when, where, the agenda as she may read it, its files, and her answer. */
export async function findAskedCall(scope: LinkScope, db: Db): Promise<AskedCall | null> {
  const { networkId, objectId } = scope
  const network = await db.network.findUnique({ where: { id: networkId }, select: { languages: true, jurisdictionCode: true, timeZone: true } })
  const reply = await db.callReply.findUnique({
    where: { networkId_id: { networkId, id: objectId } },
    select: { memberId: true, answer: true, forMemberId: true, releasedAt: true, meeting: { select: { id: true, state: true } }, member: { select: { holdings: { where: inForce(), select: { role: true } } } } },
  })
  if (!network || !reply) return null
  const { items, ...meeting } = await findCalled(db, networkId, reply.meeting.id)
  const roles = reply.member.holdings.map((one): NetworkRole => one.role)
  return {
    ...meeting, languages: network.languages, jurisdiction: network.jurisdictionCode, timeZone: network.timeZone, state: reply.meeting.state, hasBegun: meeting.startsAt <= new Date(),
    items: itemsFor(items, { memberId: reply.memberId, roles }).map(({ id, title, isHidden, files }) => ({ id, title: title as LocalizedText, isHidden, files })),
    isDeputy: reply.forMemberId !== null, isReleased: reply.releasedAt !== null, answer: reply.answer,
  }
}

/** A file that the link's person may read, because it goes with an agenda item that she may read; null for any other. */
export async function findCallFile(scope: LinkScope, db: Db, fileId: string): Promise<KeptFile | null> {
  const asked = await findAskedCall(scope, db)
  if (!asked?.items.some((item) => item.files.some((file) => file.id === fileId))) return null
  const row = await db.file.findUnique({ where: { networkId_id: { networkId: scope.networkId, id: fileId } }, select: { id: true, name: true, kind: true, bytes: true, sha256: true } })
  return row && { ...row, kind: row.kind as FileKind }
}
