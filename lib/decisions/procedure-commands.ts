import 'server-only'
import { inForce } from '@/lib/access/find'
import { makeLink } from '@/lib/access/spend'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText, withTexts } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { formats } from '@/lib/i18n/format'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { numberDecision } from '@/lib/meetings/minutes-commands'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { countVotes, isCarried } from './rules'
import type { openProcedureSchema, procedureSchema, voteByLinkSchema, voteSchema } from './schema'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
/** An answer may be changed until the day the procedure closes; the link lives a little longer, to say so. */
const LINK_MARGIN = 14

/** Asks everybody whose seat may decide, by letter and on the page, until a day. `facts.asked`: how many. */
export async function openProcedure(scope: NetworkScope, db: Db, input: z.output<typeof openProcedureSchema>): Promise<CommandResult> {
  const { networkId, timeZone } = scope
  const opensOn = today(timeZone)
  if (input.closesOn <= opensOn) throw problem('decisions:problem.closesTooSoon', { field: 'closesOn' })
  const deciders = await db.member.findMany({ where: { networkId, ...inForce(), holdings: { some: { mayDecide: true, ...inForce() } } }, select: { id: true, email: true, language: true } })
  if (deciders.length === 0) throw problem('decisions:problem.nobodyDecides')
  const id = newId()
  const text = withTexts(null, input.text)
  await db.writtenProcedure.create({ data: { networkId, id, text, reason: input.reason, opensOn: day(opensOn), closesOn: day(input.closesOn), createdBy: scope.userId }, select: { id: true } })
  await db.procedureAnswer.createMany({ data: deciders.map((one) => ({ networkId, procedureId: id, memberId: one.id })) })
  for (const { email, language } of deciders) if (email) await askDecider(scope, db, { id, text, closesOn: input.closesOn, email, language })
  return { ids: [id], facts: { asked: deciders.length } }
}

async function askDecider(scope: NetworkScope, db: Db, { id, text, closesOn, email, language }: { id: string; text: LocalizedText; closesOn: string; email: string; language: string }): Promise<void> {
  const { networkId, jurisdiction, languages } = scope
  const lng = normaliseLanguage(language) ?? 'sv'
  const t = texts(lng, jurisdiction)
  const days = Math.ceil((Date.parse(closesOn) - Date.now()) / 86_400_000) + LINK_MARGIN
  const token = await makeLink(db, { purpose: 'procedure', networkId, objectId: id, email, language: lng, days })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const name = contentIn(network.names as LocalizedText, lng, languages).text
  await keepMail(db, {
    to: email, language: lng, subject: t('decisions:mail.procedure', { name }),
    text: t('decisions:mail.procedureText', { name, decision: contentIn(text, lng, languages).text, date: formats(lng, jurisdiction).longDate(closesOn), address: `${appUrl()}/${lng}/link/${token}` }),
  })
}

/** A decider's answer from the workspace; it may be changed until the procedure closes. */
export async function vote(scope: NetworkScope, db: Db, input: z.output<typeof voteSchema>): Promise<CommandResult> {
  return await keepVote(db, { networkId: scope.networkId, procedureId: input.procedure, memberId: scope.memberId }, input)
}

/** The same by the link of the letter, which says whom it was sent to. */
export async function voteByLink(scope: LinkScope, db: Db, input: z.output<typeof voteByLinkSchema>): Promise<CommandResult> {
  const { networkId, objectId, email } = scope
  const member = await db.member.findFirst({ where: { networkId, email, ...inForce() }, select: { id: true } })
  return await keepVote(db, { networkId, procedureId: objectId, memberId: member?.id ?? null }, input)
}

type Asked = { networkId: string; procedureId: string; memberId: string | null }

async function keepVote(db: Db, { networkId, procedureId, memberId }: Asked, { vote: answer, comment }: z.output<typeof voteByLinkSchema>): Promise<CommandResult> {
  const procedure = await db.writtenProcedure.findUnique({ where: { networkId_id: { networkId, id: procedureId } }, select: { state: true, closesOn: true, votes: { where: { memberId: memberId ?? procedureId }, select: { memberId: true } } } })
  if (!procedure) throw notHere()
  if (procedure.state !== 'open' || isoDay(procedure.closesOn) < isoDay(new Date())) throw problem('decisions:problem.procedureClosed', { status: 409 })
  if (memberId === null || procedure.votes.length === 0) throw problem('common:problem.notAllowed', { status: 403 })
  await db.procedureAnswer.update({ where: { networkId_procedureId_memberId: { networkId, procedureId, memberId } }, data: { vote: answer, comment: comment || null, answeredAt: new Date() } })
  return { ids: [procedureId], facts: { vote: answer } }
}

/** Ends a procedure: carried, it becomes the next numbered decision; else it lapses and stands as asked and not carried. */
export async function closeProcedure(scope: NetworkScope, db: Db, input: z.output<typeof procedureSchema>): Promise<CommandResult> {
  const { networkId, timeZone } = scope
  const procedure = await db.writtenProcedure.findUnique({ where: { networkId_id: { networkId, id: input.procedure } }, include: { votes: { select: { vote: true } } } })
  if (!procedure) throw notHere()
  const carried = isCarried(countVotes(procedure.votes.map((one) => one.vote)))
  const closed = await db.writtenProcedure.updateMany({ where: { networkId, id: procedure.id, revision: input.revision, state: 'open' }, data: { state: carried ? 'decided' : 'lapsed', closedAt: new Date(), revision: { increment: 1 } } })
  if (closed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  if (!carried) return { ids: [procedure.id], facts: { carried } }
  const decidedOn = today(timeZone)
  const { id } = await numberDecision(db, networkId, { decidedOn, procedureId: procedure.id, text: procedure.text as LocalizedText })
  await recountFacts(db, networkId)
  return { ids: [procedure.id, id], facts: { carried, decision: id } }
}
