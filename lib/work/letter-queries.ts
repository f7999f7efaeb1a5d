import 'server-only'
import { inForce } from '@/lib/access/find'
import { type NetworkRole, strongestRole } from '@/lib/access/roles'
import type { LinkScope, NetworkScope, PersonScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'
import type { Reader } from './rules'
import type { Frequency } from './schema'

/** Somebody a letter may go to: by her address, since she may have no account; empty for whom only her account knows how to reach. */
export type LetterReader = Reader & { email: string; language: string; userId: string | null }

/** Everybody with an address or an account who sits in the network today, each with the strongest role of her seats. */
export async function listLetterReaders(scope: NetworkScope, db: Db): Promise<LetterReader[]> {
  const rows = await db.member.findMany({
    where: { AND: [{ networkId: scope.networkId, OR: [{ email: { not: null } }, { userId: { not: null } }] }, inForce()] }, orderBy: { id: 'asc' },
    select: { id: true, email: true, language: true, userId: true, organisationId: true, holdings: { where: inForce(), select: { role: true, seat: { select: { isYouth: true } } } }, deputyFor: { where: inForce(), select: { id: true } } },
  })
  return rows.flatMap((row) => {
    const held = row.holdings.map((one): NetworkRole => (one.seat.isYouth && one.role === 'member' ? 'youth' : one.role))
    const role = strongestRole([...held, ...(row.deputyFor.length ? (['deputy'] as const) : [])])
    return role ? [{ role, memberId: row.id, organisationId: row.organisationId, email: (row.email ?? '').toLowerCase(), language: row.language, userId: row.userId }] : []
  })
}

/** Those who decide for a municipality, by the networks it is in today. For the worker, in a transaction of the role samverk_auth. */
export async function executivesByNetwork(db: Db): Promise<Map<string, LetterReader[]>> {
  const grants = await db.roleGrant.findMany({ where: { role: 'executive', ...inForce(), user: { state: 'active' } }, select: { organisationId: true, user: { select: { id: true, email: true, language: true } } } })
  const offices = await db.organisation.findMany({ where: { id: { in: grants.flatMap((row) => row.organisationId ?? []) } }, select: { id: true, placeId: true } })
  const served = await db.networkMunicipality.findMany({ where: { placeId: { in: offices.flatMap((row) => row.placeId ?? []) }, ...inForce() }, select: { networkId: true, placeId: true } })
  const found = new Map<string, LetterReader[]>()
  for (const { organisationId, user } of grants) {
    const placeId = offices.find((one) => one.id === organisationId)?.placeId
    for (const { networkId } of served.filter((one) => placeId && one.placeId === placeId)) {
      const reader: LetterReader = { role: 'executive', memberId: null, organisationId: null, email: user.email.toLowerCase(), language: user.language, userId: user.id }
      found.set(networkId, [...(found.get(networkId) ?? []), reader])
    }
  }
  return found
}

export type Account = { email: string; language: string; state: string }

/** Every account: where its owner reads, in which language, and whether she is let in. For the worker, in a transaction of the role samverk_auth. */
export async function accountsById(db: Db): Promise<Map<string, Account>> {
  const users = await db.user.findMany({ select: { id: true, email: true, language: true, state: true } })
  return new Map(users.map(({ id, email, ...user }) => [id, { ...user, email: email.toLowerCase() }]))
}

/** How often my letter comes; once a month until I choose. */
export async function findMyFrequency(scope: PersonScope, db: Db): Promise<Frequency> {
  return await frequencyOf(db, scope.email)
}

export type AskedLetter = { frequency: Frequency; /** The address the letter goes to, for its reader to know. */ email: string }

/** What stands behind the link of a letter about the letter itself. */
export async function findAskedLetter(scope: LinkScope, db: Db): Promise<AskedLetter | null> {
  return scope.email ? { email: scope.email, frequency: await frequencyOf(db, scope.email) } : null
}

async function frequencyOf(db: Db, email: string): Promise<Frequency> {
  const row = await asRole(db, 'samverk_auth', () => db.letterChoice.findUnique({ where: { email: email.toLowerCase() }, select: { frequency: true } }))
  return (row?.frequency as Frequency | undefined) ?? 'monthly'
}
