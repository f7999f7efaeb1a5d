import 'server-only'
import { inForce } from '@/lib/access/find'
import type { AdminScope, OrganisationScope, PersonScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'

/** My sessions that still live, the one used last first. `id` is the hash, which lets nobody in. */
export async function listMySessions(scope: PersonScope, db: Db) {
  const sessions = await asRole(db, 'samverk_auth', () =>
    db.session.findMany({ where: { userId: scope.userId, expiresAt: { gt: new Date() } }, orderBy: { seenAt: 'desc' }, select: { tokenHash: true, way: true, device: true, createdAt: true, seenAt: true, expiresAt: true } }))
  return sessions.map(({ tokenHash, ...session }) => ({ id: tokenHash, ...session }))
}

export type MySession = Awaited<ReturnType<typeof listMySessions>>[number]

/** How many users one page of the list shows. */
export const USERS_A_PAGE = 50

/** Users by a part of name or address, by name. */
export async function listUsers(_scope: AdminScope, db: Db, { q, page }: { q: string; page: number }) {
  const where = q ? { OR: [{ name: { contains: q, mode: 'insensitive' as const } }, { email: { contains: q, mode: 'insensitive' as const } }] } : {}
  const users = await db.user.findMany({
    where, orderBy: [{ name: 'asc' }, { email: 'asc' }], take: USERS_A_PAGE, skip: (page - 1) * USERS_A_PAGE,
    select: { id: true, name: true, email: true, state: true, sessions: { orderBy: { seenAt: 'desc' }, take: 1, select: { seenAt: true } }, grants: { where: inForce(), select: { role: true } } },
  })
  return { count: await db.user.count({ where }), users: users.map(({ sessions, grants, ...user }) => ({ ...user, seenAt: sessions[0]?.seenAt ?? null, roles: grants.map((grant) => grant.role) })) }
}

export type ListedUser = Awaited<ReturnType<typeof listUsers>>['users'][number]

/** One user with roles and the number of living sessions; null when there is none. */
export async function findUser(_scope: AdminScope, db: Db, { id }: { id: string }) {
  const user = await db.user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, state: true, language: true, createdAt: true, lockedAt: true, _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } }, grants: { orderBy: { validFrom: 'desc' } } },
  })
  if (!user) return null
  const { _count, grants, ...rest } = user
  const names = await ownerNames(db, grants)
  return { ...rest, sessions: _count.sessions, grants: grants.map((grant) => ({ id: grant.id, role: grant.role, validFrom: grant.validFrom, validTo: grant.validTo, owner: names.get(grant.programmeId ?? grant.organisationId ?? grant.placeId ?? '') ?? null })) }
}

export type FoundUser = NonNullable<Awaited<ReturnType<typeof findUser>>>

type Owned = { programmeId: string | null; organisationId: string | null; placeId: string | null }

async function ownerNames(db: Db, grants: readonly Owned[]): Promise<Map<string, string>> {
  const ids = (pick: (grant: Owned) => string | null) => ({ id: { in: grants.flatMap((grant) => pick(grant) ?? []) } })
  const programmes = await db.programme.findMany({ where: ids((grant) => grant.programmeId), select: { id: true, slug: true } })
  const organisations = await db.organisation.findMany({ where: ids((grant) => grant.organisationId), select: { id: true, slug: true } })
  const places = await db.place.findMany({ where: ids((grant) => grant.placeId), select: { id: true, slug: true } })
  return new Map([...programmes, ...organisations, ...places].map((owner) => [owner.id, owner.slug]))
}

/** What a role can be given for, by a part of its address: programmes, organisations, areas and municipalities. */
export async function searchOwners(_scope: AdminScope, db: Db, { q, kinds }: { q: string; kinds: readonly string[] }) {
  const by = { where: { slug: { contains: q.toLowerCase() } }, select: { slug: true }, orderBy: { slug: 'asc' as const }, take: 12 }
  const named = (kind: string, rows: { slug: string }[]) => rows.map(({ slug }) => ({ kind, slug }))
  return [
    ...(kinds.includes('programme') ? named('programme', await db.programme.findMany(by)) : []),
    ...(kinds.includes('place') ? named('place', await db.place.findMany(by)) : []),
    ...(kinds.includes('organisation') ? named('organisation', await db.organisation.findMany(by)) : []),
  ]
}

/** The latest letters of the outbox. */
export function listMails(_scope: AdminScope, db: Db) {
  return db.mail.findMany({ orderBy: { id: 'desc' }, take: 100 })
}

/** The latest lines of the platform's audit log, with the name of who did it. */
export async function listSystemAudit(_scope: AdminScope, db: Db) {
  const lines = await db.systemAudit.findMany({ orderBy: { id: 'desc' }, take: 200 })
  const actors = await db.user.findMany({ where: { id: { in: lines.flatMap((line) => line.actorId ?? []) } }, select: { id: true, name: true } })
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  return lines.map((line) => ({ ...line, actor: line.actorId ? (names.get(line.actorId) ?? null) : null }))
}

/** Who holds an office of this organisation today. */
export async function listOfficers(scope: OrganisationScope, db: Db) {
  const grants = await asRole(db, 'samverk_auth', () =>
    db.roleGrant.findMany({ where: { organisationId: scope.organisationId, ...inForce() }, orderBy: { validFrom: 'asc' }, select: { id: true, role: true, validFrom: true, validTo: true, user: { select: { name: true, email: true } } } }))
  return grants.map(({ user, ...grant }) => ({ ...grant, ...user }))
}

export type Officer = Awaited<ReturnType<typeof listOfficers>>[number]

/** Numbers for the administrator's first page: claims that wait, accounts in use, letters not sent. */
export async function countWork(_scope: AdminScope, db: Db): Promise<{ claims: number; users: number; mails: number }> {
  const claims = await db.networkClaim.count({ where: { state: 'open' } })
  const users = await db.user.count({ where: { state: 'active' } })
  const mails = await db.mail.count({ where: { sentAt: null } })
  return { claims, users, mails }
}
