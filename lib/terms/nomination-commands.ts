import 'server-only'
import { makeLink } from '@/lib/access/spend'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { contentIn, localizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { keepMail } from '@/lib/mail/outbox'
import { problem } from '@/lib/problem'
import { isReminderDue } from './rules'
import type { AskNomination, Nominate } from './schema'

/** Days in which a body can answer. */
const ANSWER_DAYS = 60

/** Asks one body to nominate for its seats, by a link to its contact. */
export async function askNomination(scope: NetworkScope, db: Db, input: AskNomination): Promise<CommandResult> {
  const seats = await db.seat.count({ where: { networkId: scope.networkId, id: { in: input.seats } } })
  const term = await db.term.count({ where: { networkId: scope.networkId, id: input.termId } })
  if (!term || seats !== new Set(input.seats).size) throw problem('common:problem.notFound', { status: 404 })
  return { ids: [await askBody(scope, db, input)] }
}

/** Writes the request with a line for each seat, and sends it. */
export async function askBody(scope: NetworkScope, db: Db, input: AskNomination): Promise<string> {
  const { networkId } = scope
  const id = newId()
  const { termId, bodyName, contactName, contactEmail, language } = input
  await db.nominationRequest.create({ data: { networkId, id, termId, bodyName, contactName, contactEmail, language }, select: { id: true } })
  await db.nomination.createMany({ data: input.seats.map((seatId) => ({ networkId, id: newId(), requestId: id, seatId })) })
  await sendRequest(scope, db, { id, contactEmail, language, bodyName, termId }, 'ask')
  return id
}

/** Reminds a body that has not answered, by a new link; the earlier one goes on working. */
export async function remindNominator(scope: NetworkScope, db: Db, { requestId }: { requestId: string }): Promise<CommandResult> {
  const key = { networkId_id: { networkId: scope.networkId, id: requestId } }
  const request = await db.nominationRequest.findUnique({ where: key })
  if (!request) throw problem('common:problem.notFound', { status: 404 })
  if (request.answeredAt) throw problem('terms:problem.answered', { status: 409 })
  await db.nominationRequest.update({ where: key, data: { remindedAt: new Date() }, select: { id: true } })
  await sendRequest(scope, db, request, 'remind')
  return { ids: [requestId] }
}

/** Reminds everybody who has not answered for a term, in one press. */
export async function remindWaiting(scope: NetworkScope, db: Db, { termId }: { termId: string }): Promise<CommandResult> {
  const waiting = await db.nominationRequest.findMany({ where: { networkId: scope.networkId, termId, answeredAt: null }, select: { id: true }, orderBy: { askedAt: 'asc' } })
  if (waiting.length === 0) throw problem('common:problem.notFound', { status: 404 })
  for (const { id } of waiting) await remindNominator(scope, db, { requestId: id })
  return { ids: waiting.map((one) => one.id), facts: { reminded: waiting.length } }
}

/** Reminds by itself every body that has been silent for a fortnight, until the term begins. For the worker; answers how many. */
export async function remindSilentNominators(scope: NetworkScope, db: Db, now = new Date()): Promise<number> {
  const day = today(scope.timeZone, now)
  const silent = await db.nominationRequest.findMany({ where: { networkId: scope.networkId, answeredAt: null, term: { validFrom: { gt: new Date(day) } } }, select: { id: true, askedAt: true, remindedAt: true }, orderBy: { askedAt: 'asc' } })
  const due = silent.filter((one) => isReminderDue(wallDate(one.remindedAt ?? one.askedAt, scope.timeZone), day))
  for (const { id } of due) await remindNominator(scope, db, { requestId: id })
  return due.length
}

type Request = { id: string; termId: string; bodyName: string; contactEmail: string; language: string }

async function sendRequest(scope: NetworkScope, db: Db, request: Request, kind: 'ask' | 'remind'): Promise<void> {
  const { networkId, jurisdiction } = scope
  const lng = request.language as Lng
  const token = await makeLink(db, { purpose: 'nomination', networkId, objectId: request.id, email: request.contactEmail, language: lng, days: ANSWER_DAYS })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const term = await db.term.findUniqueOrThrow({ where: { networkId_id: { networkId, id: request.termId } }, select: { validFrom: true, validTo: true } })
  const t = texts(lng, jurisdiction)
  const name = contentIn(localizedText.parse(network.names), lng, scope.languages).text
  await keepMail(db, {
    to: request.contactEmail, language: lng, subject: t(kind === 'ask' ? 'terms:mail.subject' : 'terms:mail.reminder', { name }),
    text: t('terms:mail.text', { name, body: request.bodyName, period: formats(lng, jurisdiction).dateSpan(term.validFrom, term.validTo), address: `${appUrl()}/${lng}/link/${token}`, days: String(ANSWER_DAYS) }),
  })
}

/**
 * What a body answers by its link, once: a person and a deputy for each seat it was asked about, and whether they may
 * decide. The link itself lives on and then says that the answer has arrived, also to whom a reminder reached late.
 */
export async function nominate(scope: LinkScope, db: Db, input: Nominate): Promise<CommandResult> {
  const { networkId, objectId } = scope
  const asked = await db.nomination.findMany({ where: { networkId, requestId: objectId }, select: { id: true, seat: { select: { isYouth: true } } } })
  for (const [i, one] of input.nominations.entries()) {
    const line = asked.find((row) => row.id === one.id)
    if (!line) throw problem('common:problem.notFound', { status: 404 })
    if (!line.seat.isYouth && !one.personName) throw problem('terms:problem.nameMissing', { field: `nominations.${i}.personName` })
  }
  const answered = await db.nominationRequest.updateMany({ where: { networkId, id: objectId, answeredAt: null }, data: { answeredAt: new Date() } })
  if (answered.count !== 1) throw problem('terms:problem.answered', { status: 409 })
  for (const { id, ...data } of input.nominations) {
    const isYouth = asked.find((row) => row.id === id)?.seat.isYouth
    // What was typed about a young person all the same is not kept.
    const kept = isYouth ? { mayDecide: data.mayDecide } : data
    await db.nomination.updateMany({ where: { networkId, requestId: objectId, id }, data: { ...kept, revision: { increment: 1 } } })
  }
  return { ids: [objectId] }
}
