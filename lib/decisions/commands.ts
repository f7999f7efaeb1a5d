import 'server-only'
import { makeLink, spendLink } from '@/lib/access/spend'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { isLng, type Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { courseOf, isDueForReminder } from './rules'
import type { answerDecisionSchema, decisionSchema, forwardDecisionSchema, recordAnswerSchema } from './schema'

/** Days in which a body can answer by its link: a council may meet once a quarter. */
const ANSWER_DAYS = 180
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const key = (networkId: string, id: string) => ({ networkId_id: { networkId, id } })

/** Sends a decision to the executive, a board or the council, which answers by a link: noted, adopted, rejected or returned. */
export async function forwardDecision(scope: NetworkScope, db: Db, input: z.output<typeof forwardDecisionSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const decision = await lineToSend(scope, db, input.decision)
  if (decision.answer) throw problem('decisions:problem.answered', { status: 409 })
  const changed = await db.decision.updateMany({
    where: { networkId, id: input.decision, revision: input.revision },
    data: { forwardedTo: input.body, forwardedEmail: input.email, forwardedOn: day(today(scope.timeZone)), receivedOn: null, remindedOn: null, revision: { increment: 1 } },
  })
  if (changed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  await sendDecision(scope, db, { ...decision, forwardedTo: input.body, forwardedEmail: input.email }, 'ask')
  await recountFacts(db, networkId)
  return { ids: [input.decision] }
}

/** Reminds the body by a new link; the earlier one goes on working. */
export async function remindBody(scope: NetworkScope, db: Db, input: z.output<typeof decisionSchema>): Promise<CommandResult> {
  const decision = await lineToSend(scope, db, input.decision)
  if (!decision.forwardedEmail || !decision.forwardedOn) throw problem('decisions:problem.notForwarded')
  if (decision.answer) throw problem('decisions:problem.answered', { status: 409 })
  await db.decision.update({ where: key(scope.networkId, decision.id), data: { remindedOn: day(today(scope.timeZone)) }, select: { id: true } })
  await sendDecision(scope, db, decision, 'remind')
  return { ids: [decision.id] }
}

/** Reminds every body of this network that has been silent for thirty days. For the worker; answers how many. */
export async function remindSilentBodies(scope: NetworkScope, db: Db): Promise<number> {
  const rows = await db.decision.findMany({ where: { networkId: scope.networkId, forwardedOn: { not: null }, forwardedEmail: { not: null }, answer: null }, select: { id: true, forwardedOn: true, receivedOn: true, remindedOn: true, answer: true } })
  const iso = (date: Date | null) => date && isoDay(date)
  const due = rows.filter((row) => isDueForReminder({ answer: row.answer, forwardedOn: iso(row.forwardedOn), receivedOn: iso(row.receivedOn), remindedOn: iso(row.remindedOn) }, today(scope.timeZone)))
  for (const { id } of due) await remindBody(scope, db, { decision: id })
  return due.length
}

/** The body's receipt: the day it has the decision in hand. */
export async function confirmReceipt(scope: LinkScope, db: Db): Promise<CommandResult> {
  const { networkId, objectId } = scope
  if (!(await db.decision.count({ where: { networkId, id: objectId } }))) throw notHere()
  await db.decision.updateMany({ where: { networkId, id: objectId, receivedOn: null }, data: { receivedOn: day(isoDay(new Date())), revision: { increment: 1 } } })
  return { ids: [objectId] }
}

/** The body's answer by its link, once, with the name of whoever answers. */
export async function answerDecision(scope: LinkScope, db: Db, input: z.output<typeof answerDecisionSchema>): Promise<CommandResult> {
  const { networkId, objectId } = scope
  await spendLink(db, scope)
  await keepAnswer(db, networkId, objectId, input)
  return { ids: [objectId], facts: { answer: input.answer } }
}

/** An answer that came in another way, or from the executive when signed in. */
export async function recordAnswer(scope: NetworkScope, db: Db, input: z.output<typeof recordAnswerSchema>): Promise<CommandResult> {
  const decision = await lineToSend(scope, db, input.decision)
  if (!decision.forwardedOn) throw problem('decisions:problem.notForwarded')
  await keepAnswer(db, scope.networkId, input.decision, input)
  return { ids: [input.decision], facts: { answer: input.answer } }
}

async function keepAnswer(db: Db, networkId: string, id: string, { answer, text, name }: z.output<typeof answerDecisionSchema>): Promise<void> {
  const now = day(isoDay(new Date()))
  const kept = await db.decision.updateMany({ where: { networkId, id, answer: null, forwardedOn: { not: null } }, data: { answer, answerText: text || null, answeredName: name, answeredOn: now, revision: { increment: 1 } } })
  if (kept.count !== 1) throw problem('decisions:problem.answered', { status: 409 })
  await db.decision.updateMany({ where: { networkId, id, receivedOn: null }, data: { receivedOn: now } })
  await recountFacts(db, networkId)
}

type Line = { id: string; year: number; number: number; text: unknown; answer: Parameters<typeof courseOf>[0]['answer']; forwardedOn: Date | null; forwardedTo: string | null; forwardedEmail: string | null }

async function lineToSend(scope: NetworkScope, db: Db, id: string): Promise<Line> {
  const found = await db.decision.findUnique({ where: key(scope.networkId, id), select: { id: true, year: true, number: true, text: true, answer: true, forwardedOn: true, forwardedTo: true, forwardedEmail: true } })
  if (!found) throw notHere()
  return found
}

async function sendDecision(scope: NetworkScope, db: Db, decision: Line, kind: 'ask' | 'remind'): Promise<void> {
  const { networkId, jurisdiction, languages } = scope
  const lng: Lng = languages.find(isLng) ?? 'en'
  const t = texts(lng, jurisdiction)
  const email = decision.forwardedEmail ?? ''
  const token = await makeLink(db, { purpose: 'decision', networkId, objectId: decision.id, email, language: lng, days: ANSWER_DAYS })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const values = { name: contentIn(network.names as LocalizedText, lng, languages).text, number: `${decision.number}/${decision.year}`, body: decision.forwardedTo ?? '' }
  await keepMail(db, {
    to: email, language: lng, subject: t(kind === 'ask' ? 'decisions:mail.subject' : 'decisions:mail.reminder', values),
    text: t('decisions:mail.text', { ...values, decision: contentIn(decision.text as LocalizedText, lng, languages).text, address: `${appUrl()}/${lng}/link/${token}` }),
  })
}
