import 'server-only'
import { type Db, transaction } from '@/lib/db/transaction'
import { inForce } from '@/lib/access/find'

/**
 * Where a person begins after signing in, below `/[lng]`: her office's first page, else the workspace of her only
 * network, else the list of all that waits for her.
 */
export function landingFor(userId: string): Promise<string> {
  return transaction({ role: 'samverk_auth', user: userId }, async (db) => (await officeOf(db, userId)) ?? (await onlyNetwork(db, userId)) ?? '/work')
}

async function officeOf(db: Db, userId: string): Promise<string | null> {
  const grants = await db.roleGrant.findMany({ where: { userId, ...inForce() }, select: { role: true, programmeId: true, placeId: true, organisationId: true } })
  if (grants.some((row) => row.role === 'administrator')) return '/admin'
  const programmeId = grants.find((row) => row.programmeId)?.programmeId
  const programme = programmeId ? await db.programme.findUnique({ where: { id: programmeId }, select: { slug: true } }) : null
  if (programme) return `/programmes/${programme.slug}/work/compare`
  const placeId = grants.find((row) => row.placeId)?.placeId
  const place = placeId ? await db.place.findUnique({ where: { id: placeId }, select: { slug: true } }) : null
  if (place) return `/areas/${place.slug}/work`
  const organisationId = grants.find((row) => row.role === 'municipal_administrator')?.organisationId
  const organisation = organisationId ? await db.organisation.findUnique({ where: { id: organisationId }, select: { slug: true } }) : null
  if (organisation) return `/admin/organisations/${organisation.slug}`
  return grants.length > 0 ? '/work' : null
}

async function onlyNetwork(db: Db, userId: string): Promise<string | null> {
  const seats = await db.member.findMany({ where: { userId, ...inForce() }, select: { networkId: true }, take: 2 })
  const [only] = seats
  if (!only || seats.length > 1) return null
  const network = await db.network.findUnique({ where: { id: only.networkId }, select: { slug: true } })
  return network ? `/networks/${network.slug}/work` : null
}
