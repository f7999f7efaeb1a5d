import 'server-only'
import { type Db, transaction } from '@/lib/db/transaction'
import { hashOf } from '@/lib/auth/tokens'
import type { AreaRole, NetworkRole, OrganisationRole, ProgrammeRole } from './roles'
import { strongestRole } from './roles'
import { type AdminScope, type AreaScope, grant, type LinkScope, type NetworkScope, type OrganisationScope, type ProgrammeScope } from './scopes'

/** Today as a date without time, the way dated rows are compared. */
export function today(now = new Date()): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
}

/** The rows in force on a day: begun, and not yet ended. `validTo` is the last day. */
export function inForce(day = today()) {
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
}

/** A person's scope in a network, by seat or by what the municipality has given her; null when she has no business there. */
export async function findNetworkScope(userId: string, slug: string): Promise<NetworkScope | null> {
  const known = await transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const user = await db.user.findUnique({ where: { id: userId, state: 'active' }, select: { name: true } })
    const found = await db.network.findFirst({
      where: { OR: [{ slug }, { slugs: { some: { slug } } }] },
      select: { id: true, slug: true, jurisdictionCode: true, languages: true, timeZone: true, municipalities: { where: inForce(), select: { placeId: true } } },
    })
    const places = found?.municipalities.map((row) => row.placeId) ?? []
    const fromOffice = found ? await rolesFromOffice(db, userId, places) : []
    // A network that is not confirmed is seen by its members too, whom this role finds by their own rows.
    const membership = await db.member.findMany({ where: { userId }, select: { networkId: true } })
    return user ? { user, found, fromOffice, added: await languagesAdded(db, places), networkIds: membership.map((row) => row.networkId) } : null
  })
  if (!known) return null
  const network = known.found ?? (await findUnlisted(known.networkIds, slug))
  if (!network) return null
  const seated = known.networkIds.includes(network.id) ? await rolesBySeat(network.id, userId) : { memberId: null, roles: [] }
  const role = strongestRole([...seated.roles, ...known.fromOffice])
  if (!role) return null
  return grant<NetworkScope>({
    kind: 'network', networkId: network.id, slug: network.slug, role, userId, memberId: seated.memberId, name: known.user.name,
    jurisdiction: network.jurisdictionCode, languages: [...new Set([...network.languages, ...known.added])], timeZone: network.timeZone,
  })
}

/** The content languages that municipalities have decided on beside the official ones: what is written in none of them is missing there too. */
async function languagesAdded(db: Db, placeIds: string[]): Promise<string[]> {
  if (placeIds.length === 0) return []
  const rows = await db.$queryRaw<{ languages: string[] }[]>`
    select s.languages from organisation_settings s join organisations o on o.id = s.organisation_id where o.kind = 'municipality' and o.place_id = any (${placeIds}::uuid[]) order by o.slug`
  return rows.flatMap((row) => row.languages)
}

async function findUnlisted(networkIds: string[], slug: string) {
  for (const network of networkIds) {
    const found = await transaction({ network }, (db) =>
      db.network.findFirst({ where: { id: network, slug }, select: { id: true, slug: true, jurisdictionCode: true, languages: true, timeZone: true } }),
    )
    if (found) return found
  }
  return null
}

async function rolesFromOffice(db: Db, userId: string, placeIds: string[]): Promise<NetworkRole[]> {
  const grants = await db.roleGrant.findMany({ where: { userId, ...inForce(), role: { in: ['executive', 'municipal_administrator'] } }, select: { role: true, organisationId: true } })
  const offices = await db.organisation.findMany({ where: { id: { in: grants.flatMap((row) => row.organisationId ?? []) }, placeId: { in: placeIds } }, select: { id: true } })
  const ids = new Set(offices.map((row) => row.id))
  return grants.filter((row) => row.organisationId && ids.has(row.organisationId)).map((row) => row.role as NetworkRole)
}

function rolesBySeat(networkId: string, userId: string): Promise<{ memberId: string | null; roles: NetworkRole[] }> {
  return transaction({ network: networkId, user: userId }, async (db) => {
    const member = await db.member.findFirst({
      where: { networkId, userId, ...inForce() },
      select: { id: true, holdings: { where: inForce(), select: { role: true, seat: { select: { isYouth: true } } } }, deputyFor: { where: inForce(), select: { id: true } } },
    })
    if (!member) return { memberId: null, roles: [] }
    const held = member.holdings.map((row): NetworkRole => (row.seat.isYouth && row.role === 'member' ? 'youth' : row.role))
    return { memberId: member.id, roles: [...held, ...(member.deputyFor.length ? (['deputy'] as const) : [])] }
  })
}

/** The grants in force of a person that carry one of the roles. */
function grantsOf<R extends string>(userId: string, roles: readonly R[]) {
  return (db: Db) =>
    db.roleGrant.findMany({ where: { userId, ...inForce(), role: { in: [...roles] }, user: { state: 'active' } }, select: { role: true, programmeId: true, organisationId: true, placeId: true } })
}

/** Staff of a programme. */
export function findProgrammeScope(userId: string, slug: string): Promise<ProgrammeScope | null> {
  return transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const programme = await db.programme.findUnique({ where: { slug }, select: { id: true, slug: true, jurisdictionCode: true } })
    const found = (await grantsOf<ProgrammeRole>(userId, ['coordinator', 'evaluator'])(db)).find((row) => row.programmeId === programme?.id)
    if (!programme || !found) return null
    return grant<ProgrammeScope>({ kind: 'programme', programmeId: programme.id, slug: programme.slug, role: found.role as ProgrammeRole, userId, jurisdiction: programme.jurisdictionCode })
  })
}

/** Staff of a region or a ministry, for the very area their grant names. */
export function findAreaScope(userId: string, slug: string): Promise<AreaScope | null> {
  return transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const place = await db.place.findUnique({ where: { slug }, select: { id: true, slug: true, jurisdictionCode: true } })
    const found = (await grantsOf<AreaRole>(userId, ['region', 'ministry'])(db)).find((row) => row.placeId === place?.id)
    if (!place || !found) return null
    return grant<AreaScope>({ kind: 'area', placeId: place.id, slug: place.slug, role: found.role as AreaRole, userId, grantee: `place:${place.id}`, jurisdiction: place.jurisdictionCode })
  })
}

/** Who may act for an organisation: its own people, the region its municipality lies in, or the platform's administrator. */
export function findOrganisationScope(userId: string, slug: string): Promise<OrganisationScope | null> {
  return transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const organisation = await db.organisation.findUnique({ where: { slug }, select: { id: true, slug: true, placeId: true, jurisdictionCode: true } })
    if (!organisation) return null
    const grants = await grantsOf(userId, ['municipal_administrator', 'executive', 'region', 'administrator'])(db)
    const areas = organisation.placeId ? await db.placeMembership.findMany({ where: { placeId: organisation.placeId, ...inForce() }, select: { parentId: true } }) : []
    const role = (['municipal_administrator', 'executive', 'region', 'administrator'] as const satisfies readonly OrganisationRole[]).find((wanted) =>
      grants.some((row) => row.role === wanted && (wanted === 'administrator' || row.organisationId === organisation.id || (wanted === 'region' && areas.some((area) => area.parentId === row.placeId)))),
    )
    if (!role) return null
    return grant<OrganisationScope>({ kind: 'organisation', organisationId: organisation.id, slug: organisation.slug, role, userId, jurisdiction: organisation.jurisdictionCode })
  })
}

/** The platform's administrator. */
export function findAdminScope(userId: string): Promise<AdminScope | null> {
  return transaction({ role: 'samverk_auth', user: userId }, async (db) => {
    const [found] = await grantsOf(userId, ['administrator'])(db)
    return found ? grant<AdminScope>({ kind: 'admin', userId }) : null
  })
}

/** What a token opens, if it is of this kind, unspent and not too old. */
export function findLinkScope(token: string, purposes: readonly string[]): Promise<LinkScope | null> {
  const tokenHash = hashOf(token)
  return transaction({ role: 'samverk_auth' }, async (db) => {
    const link = await db.link.findUnique({ where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() }, kind: { in: [...purposes] } } })
    if (!link?.networkId || !link.objectId) return null
    return grant<LinkScope>({ kind: 'link', networkId: link.networkId, objectId: link.objectId, purpose: link.kind, tokenHash, email: link.email, language: link.language })
  })
}
