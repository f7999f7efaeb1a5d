import 'server-only'
import type { OrganisationScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import type { DecideClaim, RecordKnown, TieDomain, UntieDomain } from './schema'

const WAYS = { administrator: 'administrator', region: 'regional', municipal_administrator: 'municipal', executive: 'municipal' } as const

/** Answers who asks to keep a network in this municipality. A yes lists the network; a no is kept with its reason. */
export async function decideClaim(scope: OrganisationScope, db: Db, input: DecideClaim): Promise<CommandResult> {
  const { organisationId, userId } = scope
  const claim = await db.networkClaim.findUnique({ where: { organisationId_id: { organisationId, id: input.claim } } })
  if (!claim) throw problem('common:problem.notFound', { status: 404 })
  const { count } = await db.networkClaim.updateMany({
    where: { organisationId, id: input.claim, state: 'open' },
    data: { state: input.answer === 'confirm' ? 'confirmed' : 'refused', way: WAYS[scope.role], decidedBy: userId, decidedAt: new Date(), reason: input.reason || null },
  })
  if (count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  if (input.answer === 'confirm') await db.network.updateMany({ where: { id: claim.networkId }, data: { isConfirmed: true } })
  return { ids: [claim.id, claim.networkId] }
}

/** Ties an e-mail domain to the municipality: who signs in with an address under it may start a network at once. */
export async function tieDomain(scope: OrganisationScope, db: Db, input: TieDomain): Promise<CommandResult> {
  await db.organisationDomain.create({ data: { organisationId: scope.organisationId, domain: input.domain, tiedBy: scope.userId } })
  return { ids: [scope.organisationId] }
}

/** Unties a domain. Networks already confirmed stay so. */
export async function untieDomain(scope: OrganisationScope, db: Db, input: UntieDomain): Promise<CommandResult> {
  const { count } = await db.organisationDomain.deleteMany({ where: { organisationId: scope.organisationId, domain: input.domain } })
  if (count !== 1) throw problem('common:problem.notFound', { status: 404 })
  return { ids: [scope.organisationId] }
}

/** Records what is known of a network outside the platform, or that there is none, with source and day. */
export async function recordKnown(scope: OrganisationScope, db: Db, input: RecordKnown): Promise<CommandResult> {
  const id = newId()
  await db.knownNetwork.create({
    data: {
      organisationId: scope.organisationId, id, placeId: input.placeId, isFound: input.isFound, name: input.name || null, chairOffice: input.chairOffice || null,
      source: input.source, seenOn: new Date(`${input.seenOn}T00:00:00Z`), recordedBy: scope.userId,
    },
  })
  return { ids: [id] }
}
