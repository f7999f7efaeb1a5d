import 'server-only'
import { inForce } from '@/lib/access/find'
import { mayInNetwork } from '@/lib/access/permissions'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { wallDate } from '@/lib/i18n/wall-time'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { comes } from './call-rules'
import { type Caller, sendLetters } from './letter-commands'
import type { answerCallByLinkSchema, answerCallSchema, CallAnswer } from './schema'

/** A member's answer to the call, or what she told the secretary who writes it in. May be changed until the meeting begins. */
export async function answerCall(scope: NetworkScope, db: Db, input: z.output<typeof answerCallSchema>): Promise<CommandResult> {
  const { networkId, memberId } = scope
  const asked = input.member ?? memberId
  if (asked !== memberId && !mayInNetwork(scope.role, 'meetings.schedule')) throw problem('common:problem.notAllowed', { status: 403 })
  const row = asked ? await db.callReply.findUnique({ where: { networkId_meetingId_memberId: { networkId, meetingId: input.meeting, memberId: asked } }, select: { meetingId: true, memberId: true } }) : null
  if (!row) throw notHere()
  return await keepReply(scope, db, row, input.answer)
}

/** The same by the link of the letter, without account. The link is not spent: plans change. */
export async function answerCallByLink(scope: LinkScope, db: Db, input: z.output<typeof answerCallByLinkSchema>): Promise<CommandResult> {
  const { networkId, objectId } = scope
  const row = await db.callReply.findUnique({ where: { networkId_id: { networkId, id: objectId } }, select: { meetingId: true, memberId: true } })
  if (!row) throw notHere()
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { jurisdictionCode: true, languages: true, timeZone: true } })
  return await keepReply({ networkId, jurisdiction: network.jurisdictionCode, languages: network.languages, timeZone: network.timeZone }, db, row, input.answer)
}

type Called = { meetingId: string; memberId: string }

async function keepReply(from: Caller, db: Db, called: Called, answer: CallAnswer): Promise<CommandResult> {
  const { networkId } = from
  // One answer at a time to a meeting, so that a deputy is called once.
  await db.$queryRaw`select 1 from meetings where network_id = ${networkId}::uuid and id = ${called.meetingId}::uuid for update`
  const meeting = await db.meeting.findUniqueOrThrow({ where: { networkId_id: { networkId, id: called.meetingId } }, select: { state: true, startsAt: true } })
  if (meeting.state !== 'called' || meeting.startsAt <= new Date()) throw problem('meetings:problem.replyTooLate', { status: 409 })
  const kept = await db.callReply.updateMany({ where: { networkId, ...called, releasedAt: null }, data: { answer, answeredAt: new Date(), revision: { increment: 1 } } })
  if (kept.count !== 1) throw problem('meetings:problem.released', { status: 409 })
  const day = new Date(`${wallDate(meeting.startsAt, from.timeZone)}T00:00:00Z`)
  if (comes(answer)) await releaseDeputies(from, db, called)
  const deputies = answer === 'declined' ? await callDeputies(from, db, called, day) : 0
  return { ids: [called.meetingId], facts: { answer, deputies } }
}

/** Calls the deputies of a member's seats, once. One who is already called to this meeting stays where she is; the page says so. */
async function callDeputies(from: Caller, db: Db, { meetingId, memberId }: Called, day: Date): Promise<number> {
  const { networkId } = from
  const deputies = await db.seatDeputy.findMany({
    where: { networkId, ...inForce(day), memberId: { not: memberId }, member: inForce(day), seat: { holders: { some: { memberId, ...inForce(day) } } } }, distinct: ['memberId'], select: { memberId: true },
  })
  const called: string[] = []
  for (const deputy of deputies) {
    const key = { networkId, meetingId, memberId: deputy.memberId }
    const known = await db.callReply.findUnique({ where: { networkId_meetingId_memberId: key }, select: { releasedAt: true } })
    if (known && !known.releasedAt) continue
    const again = { calledAt: new Date(), forMemberId: memberId, answer: null, answeredAt: null, releasedAt: null }
    await db.callReply.upsert({ where: { networkId_meetingId_memberId: key }, create: { ...key, id: newId(), forMemberId: memberId }, update: { ...again, revision: { increment: 1 } }, select: { id: true } })
    called.push(deputy.memberId)
  }
  if (called.length > 0) await sendLetters(db, from, meetingId, 'deputy', called)
  return called.length
}

/** Lets the deputies off whom the member's decline had called, since she comes after all. */
async function releaseDeputies(from: Caller, db: Db, { meetingId, memberId }: Called): Promise<void> {
  const { networkId } = from
  const called = await db.callReply.findMany({ where: { networkId, meetingId, forMemberId: memberId, releasedAt: null }, select: { memberId: true } })
  if (called.length === 0) return
  await db.callReply.updateMany({ where: { networkId, meetingId, forMemberId: memberId, releasedAt: null }, data: { releasedAt: new Date(), revision: { increment: 1 } } })
  await sendLetters(db, from, meetingId, 'release', called.map((one) => one.memberId))
}
