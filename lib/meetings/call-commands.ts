import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { wallDate } from '@/lib/i18n/wall-time'
import type { z } from 'zod'
import { changeState } from './commands'
import { sendLetters } from './letter-commands'
import { membersToCall } from './letter-queries'
import type { meetingSchema } from './schema'

/**
 * Calls the meeting: everybody on a seat gets a letter in their own language with time, place, agenda and files, an invitation
 * for the calendar and a link to answer by. A deputy is called when the member declines, or at once where nobody sits on the seat.
 * Whoever has no address, such as a youth seat, is called by the seat's contact outside the platform. `facts.called`: how many letters.
 */
export async function callMeeting(scope: NetworkScope, db: Db, input: z.output<typeof meetingSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const revision = await changeState(scope, db, input, 'called', { calledAt: new Date(), sequence: { increment: 1 } })
  const { startsAt } = await db.meeting.findUniqueOrThrow({ where: { networkId_id: { networkId, id: input.meeting } }, select: { startsAt: true } })
  const members = await membersToCall(db, networkId, new Date(`${wallDate(startsAt, scope.timeZone)}T00:00:00Z`))
  await db.callReply.createMany({ data: members.map((memberId) => ({ networkId, id: newId(), meetingId: input.meeting, memberId })) })
  const called = await sendLetters(db, scope, input.meeting, 'call')
  return { ids: [input.meeting], facts: { revision, called } }
}
