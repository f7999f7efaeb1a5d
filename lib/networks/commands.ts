import 'server-only'
import type { NetworkScope, PublicScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { listRuleSets } from '@/lib/frames/queries'
import { contentIn, emptyContent, localizedText, withTexts } from '@/lib/i18n/content'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { conflict, problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { findProfile } from '@/lib/publications/queries'
import { findNetwork } from './queries'
import type { AnswerFeedback, DescribeNetwork, EndMandate, RecordMandate, SendFeedback } from './schema'
import { findSettings, type NetworkSettings } from './settings-queries'

const date = (day: string) => new Date(`${day}T00:00:00Z`)

/** Changes what the network says of itself. A lost race is told with the other's words; `conflict=mine` then keeps one's own. */
export async function describeNetwork(scope: NetworkScope, db: Db, input: DescribeNetwork): Promise<CommandResult> {
  const { networkId } = scope
  await db.$queryRaw`select 1 from networks where id = ${networkId}::uuid for update`
  const before = await findSettings(scope, db)
  if (before.revision !== input.revision && input.conflict !== 'mine') await tellConflict(scope, db, input, before)
  const { meetingTarget, callDays, isBandPublic, languages } = input
  const names = withTexts(before.names, input.names)
  if (Object.keys(names).length === 0) throw problem('common:problem.required', { field: `names.${before.languages[0] ?? 'en'}` })
  const after = { names, languages, meetingTarget, callDays, isBandPublic, hostBody: input.hostBody || null }
  await db.network.update({ where: { id: networkId }, data: { ...after, revision: { increment: 1 } } })
  const revision = before.revision + 1
  await db.networkRevision.create({
    data: { networkId, id: newId(), actorId: scope.userId, actorName: scope.name, object: 'networks', objectId: networkId, revision, before: { ...before } as Prisma.InputJsonObject, after: after as Prisma.InputJsonObject },
    select: { id: true },
  })
  return { ids: [networkId], facts: { revision } }
}

async function tellConflict(scope: NetworkScope, db: Db, input: DescribeNetwork, theirs: NetworkSettings): Promise<never> {
  const last = await db.networkRevision.findFirst({ where: { networkId: scope.networkId, object: 'networks' }, orderBy: { id: 'desc' }, select: { at: true, actorName: true } })
  if (!last) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const names = Object.entries(input.names).filter(([lang, text]) => text !== (theirs.names[lang]?.text ?? ''))
  throw conflict({
    mine: { ...Object.fromEntries(names.map(([lang, text]) => [`names.${lang}`, text])), hostBody: input.hostBody, meetingTarget: String(input.meetingTarget) },
    theirs: { ...Object.fromEntries(names.map(([lang]) => [`names.${lang}`, theirs.names[lang]?.text ?? ''])), hostBody: theirs.hostBody ?? '', meetingTarget: String(theirs.meetingTarget) },
    by: last.actorName, at: last.at.toISOString(),
  })
}

/** Records a task given to the network: an existing group may have several and is checked against each one's rule set. */
export async function recordMandate(scope: NetworkScope, db: Db, input: RecordMandate): Promise<CommandResult> {
  const { networkId } = scope
  const ruleSet = input.ruleSet ? (await listRuleSets(db)).find((one) => `${one.code}@${one.version}` === input.ruleSet) : undefined
  if (input.ruleSet && !ruleSet) throw problem('common:problem.unknownCode', { field: 'ruleSet' })
  const id = newId()
  await db.mandate.create({
    data: {
      networkId, id, giver: input.giver, decidedOn: date(input.decidedOn), scope: withTexts(emptyContent(), input.task), documentName: input.documentName || null, caseNumber: input.caseNumber || null,
      ruleSetCode: ruleSet?.code ?? null, ruleSetVersion: ruleSet?.version ?? null, validFrom: date(input.validFrom), validTo: input.validTo ? date(input.validTo) : null,
    },
  })
  await db.network.updateMany({ where: { id: networkId, state: 'planned' }, data: { state: 'appointed' } })
  await recountFacts(db, networkId)
  return { ids: [id] }
}

/** Ends a task with its last day. What was done under it stays. */
export async function endMandate(scope: NetworkScope, db: Db, input: EndMandate): Promise<CommandResult> {
  const { networkId } = scope
  const { count } = await db.mandate.updateMany({
    where: { networkId, id: input.mandate, validFrom: { lte: date(input.validTo) } }, data: { validTo: date(input.validTo), revision: { increment: 1 } },
  })
  if (count !== 1) throw problem('networks:problem.mandateOrder', { field: 'validTo' })
  await recountFacts(db, networkId)
  return { ids: [input.mandate] }
}

/** Words from the public to a network: kept for its chair, who is told by letter that they have come, without the words. */
export async function sendFeedback(scope: PublicScope, db: Db, input: SendFeedback): Promise<CommandResult> {
  const network = await findNetwork(scope, db, input.network)
  if (!network) throw problem('common:problem.notFound', { status: 404 })
  const id = newId()
  await db.$executeRaw`insert into network_feedback (network_id, id, text, contact, language) values (${network.id}::uuid, ${id}::uuid, ${input.text}, ${input.contact || null}, ${input.lng})`
  const profile = await findProfile(scope, db, network.id)
  const lng = network.languages.map(normaliseLanguage).find((one) => one !== null) ?? 'en'
  const t = texts(lng, network.jurisdiction)
  const values = { network: contentIn(localizedText.parse(network.names), lng).text, link: `${appUrl()}/${lng}/networks/${network.slug}/work/settings/feedback` }
  for (const { email } of profile?.body.contacts ?? []) {
    if (email) await keepMail(db, { to: email, subject: t('networks:feedback.mailSubject', values), text: t('networks:feedback.mailText', values), language: lng })
  }
  return { ids: [id] }
}

/** Marks a question from the public as answered. */
export async function answerFeedback(scope: NetworkScope, db: Db, input: AnswerFeedback): Promise<CommandResult> {
  const { count } = await db.networkFeedback.updateMany({ where: { networkId: scope.networkId, id: input.feedback, handledAt: null }, data: { handledAt: new Date(), handledBy: scope.userId } })
  if (count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  return { ids: [input.feedback] }
}
