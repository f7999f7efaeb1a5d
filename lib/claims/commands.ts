import 'server-only'
import type { OrganisationScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { problem } from '@/lib/problem'
import { isOpenToAll, wayOf } from './rules'
import type { ConfirmClaim, DomainInput, RefuseClaim } from './schema'

type Done = { ids: string[] }

/** Lists the network for all: its maker has shown to belong to the municipality. She gets a letter. */
export async function confirmClaim(scope: OrganisationScope, db: Db, input: ConfirmClaim): Promise<Done> {
  const claim = await decide(scope, db, input.claim, { state: 'confirmed', way: wayOf(scope.role) })
  // Raw: the wall lets an organisation list a network it has a claim for, and read no more of it than that.
  const listed = await db.$executeRaw`update networks set is_confirmed = true where id = ${claim.networkId}::uuid`
  if (listed !== 1) throw problem('common:problem.notFound', { status: 404 })
  await tell(db, claim, 'confirmed', {})
  return { ids: [claim.id, claim.networkId] }
}

/** Refuses with a reason, which the maker reads in a letter. The network stays hers alone. */
export async function refuseClaim(scope: OrganisationScope, db: Db, input: RefuseClaim): Promise<Done> {
  const claim = await decide(scope, db, input.claim, { state: 'refused', reason: input.reason })
  await tell(db, claim, 'refused', { reason: input.reason })
  return { ids: [claim.id] }
}

/** Ties an e-mail domain to a municipality: claims from it confirm themselves. */
export async function tieDomain(scope: OrganisationScope, db: Db, { domain }: DomainInput): Promise<Done> {
  if (isOpenToAll(domain)) throw problem('claims:problem.openToAll', { field: 'domain' })
  if (await db.organisationDomain.count({ where: { organisationId: scope.organisationId, domain } })) throw problem('common:problem.duplicate', { field: 'domain', status: 409 })
  await db.organisationDomain.create({ data: { organisationId: scope.organisationId, domain, tiedBy: scope.userId } })
  return { ids: [scope.organisationId] }
}

export async function untieDomain(scope: OrganisationScope, db: Db, { domain }: DomainInput): Promise<Done> {
  const untied = await db.organisationDomain.deleteMany({ where: { organisationId: scope.organisationId, domain } })
  if (untied.count !== 1) throw problem('common:problem.notFound', { status: 404 })
  return { ids: [scope.organisationId] }
}

type Claim = { id: string; networkId: string; networkName: string; claimantId: string; claimantEmail: string }

/** Decides an open claim, once: the second of two who press at the same time gets 409. */
async function decide(scope: OrganisationScope, db: Db, id: string, decision: { state: 'confirmed' | 'refused'; way?: string; reason?: string }): Promise<Claim> {
  const which = { organisationId: scope.organisationId, id }
  const claim = await db.networkClaim.findUnique({ where: { organisationId_id: which }, select: { id: true, networkId: true, networkName: true, claimantId: true, claimantEmail: true } })
  if (!claim) throw problem('common:problem.notFound', { status: 404 })
  const decided = await db.networkClaim.updateMany({ where: { ...which, state: 'open' }, data: { ...decision, decidedBy: scope.userId, decidedAt: new Date() } })
  if (decided.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  return claim
}

async function tell(db: Db, claim: Claim, answer: 'confirmed' | 'refused', values: { reason?: string }): Promise<void> {
  const user = await asRole(db, 'samverk_auth', () => db.user.findUnique({ where: { id: claim.claimantId }, select: { language: true } }))
  const lng = normaliseLanguage(user?.language ?? '') ?? 'sv'
  const t = texts(lng)
  const all = { network: claim.networkName, link: `${appUrl()}/${lng}/work`, ...values }
  await keepMail(db, { to: claim.claimantEmail, subject: t.named(`claims:mail.${answer}Subject`, all), text: t.named(`claims:mail.${answer}Text`, all), language: lng })
}
