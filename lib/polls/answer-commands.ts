import 'server-only'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { isOpen } from './rules'
import type { answerPollByLinkSchema, answerPollSchema, PollAnswer } from './schema'

/** A member's own answers from the workspace: one for each time. They may be changed until the poll closes. */
export async function answerPoll(scope: NetworkScope, db: Db, input: z.output<typeof answerPollSchema>): Promise<CommandResult> {
  const { networkId, memberId } = scope
  if (!(await db.poll.count({ where: { networkId, id: input.poll } }))) throw notHere()
  const own = memberId ? await db.pollParticipant.findFirst({ where: { networkId, pollId: input.poll, memberId }, select: { id: true } }) : null
  if (!own) throw problem('common:problem.notAllowed', { status: 403 })
  return await keepAnswers(db, networkId, own.id, input.answers)
}

/** The same by the link of the letter, without account. The link is not spent. */
export async function answerPollByLink(scope: LinkScope, db: Db, input: z.output<typeof answerPollByLinkSchema>): Promise<CommandResult> {
  return await keepAnswers(db, scope.networkId, scope.objectId, input.answers)
}

async function keepAnswers(db: Db, networkId: string, participant: string, answers: Record<string, PollAnswer>): Promise<CommandResult> {
  const row = await db.pollParticipant.findUnique({ where: { networkId_id: { networkId, id: participant } }, select: { id: true, pollId: true, poll: { select: { closesOn: true, options: { select: { id: true } } } } } })
  if (!row) throw notHere()
  const { poll } = row
  // Held fast, so that nobody closes the poll between this look and the answer.
  await db.$queryRaw`select 1 from polls where network_id = ${networkId}::uuid and id = ${row.pollId}::uuid for share`
  const { closedAt } = await db.poll.findUniqueOrThrow({ where: { networkId_id: { networkId, id: row.pollId } }, select: { closedAt: true } })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { timeZone: true } })
  if (!isOpen({ closedAt, closesOn: isoDay(poll.closesOn) }, today(network.timeZone))) throw problem('polls:problem.closed', { status: 409 })
  const missing = poll.options.find((option) => answers[option.id] === undefined)
  if (missing) throw problem('polls:problem.unanswered', { field: `answers.${missing.id}` })
  const kept = Object.fromEntries(poll.options.map((option) => [option.id, answers[option.id]]))
  await db.pollParticipant.update({ where: { networkId_id: { networkId, id: row.id } }, data: { answers: kept, answeredAt: new Date(), revision: { increment: 1 } }, select: { id: true } })
  return { ids: [row.pollId, row.id] }
}
