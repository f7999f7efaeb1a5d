import 'server-only'
import { inForce } from '@/lib/access/find'
import type { AdminScope, OrganisationScope, PersonScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { directoryName } from '@/lib/i18n/directory-names'
import type { Lng } from '@/lib/i18n/languages'

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
export async function findUser(_scope: AdminScope, db: Db, { id, lng }: { id: string; lng: Lng }) {
  const user = await db.user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, state: true, language: true, createdAt: true, lockedAt: true, _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } }, grants: { orderBy: { validFrom: 'desc' } } },
  })
  if (!user) return null
  const { _count, grants, ...rest } = user
  const names = await ownerNames(db, lng, grants)
  return { ...rest, sessions: _count.sessions, grants: grants.map((grant) => ({ id: grant.id, role: grant.role, validFrom: grant.validFrom, validTo: grant.validTo, owner: names.get(grant.programmeId ?? grant.organisationId ?? grant.placeId ?? '') ?? null })) }
}

export type FoundUser = NonNullable<Awaited<ReturnType<typeof findUser>>>

type Owned = { programmeId: string | null; organisationId: string | null; placeId: string | null }

async function ownerNames(db: Db, lng: Lng, grants: readonly Owned[]): Promise<Map<string, string>> {
  const ids = (pick: (grant: Owned) => string | null) => ({ id: { in: grants.flatMap((grant) => pick(grant) ?? []) } })
  const programmes = await db.programme.findMany({ where: ids((grant) => grant.programmeId), select: NAMED })
  const organisations = await db.organisation.findMany({ where: ids((grant) => grant.organisationId), select: NAMED })
  const places = await db.place.findMany({ where: ids((grant) => grant.placeId), select: PLACED })
  return new Map([...[...programmes, ...organisations].map((owner) => [owner.id, nameIn(owner, lng)] as const), ...places.map((place) => [place.id, placeIn(place, lng)] as const)])
}

const NAMED = { id: true, slug: true, names: true } as const
const PLACED = { id: true, slug: true, names: { where: { isMain: true, validTo: null }, select: { lang: true, name: true } } } as const

const nameIn = (owner: { names: unknown; slug: string }, lng: Lng) => directoryName(owner.names, lng) || owner.slug
const placeIn = (place: { names: { lang: string; name: string }[]; slug: string }, lng: Lng) => (place.names.find((name) => name.lang === lng) ?? place.names[0])?.name ?? place.slug

/** What a role can be given for, by a part of its address, accents or not: programmes, organisations, areas and municipalities. */
export async function searchOwners(_scope: AdminScope, db: Db, { q, kinds, lng }: { q: string; kinds: readonly string[]; lng: Lng }) {
  const where = { slug: { contains: folded(q) } }
  const most = { orderBy: { slug: 'asc' as const }, take: 12 }
  const programmes = kinds.includes('programme') ? await db.programme.findMany({ where, ...most, select: NAMED }) : []
  const places = kinds.includes('place') ? await db.place.findMany({ where, ...most, select: PLACED }) : []
  const organisations = kinds.includes('organisation') ? await db.organisation.findMany({ where, ...most, select: NAMED }) : []
  return [
    ...programmes.map((row) => ({ kind: 'programme' as const, slug: row.slug, name: nameIn(row, lng) })),
    ...places.map((row) => ({ kind: 'place' as const, slug: row.slug, name: placeIn(row, lng) })),
    ...organisations.map((row) => ({ kind: 'organisation' as const, slug: row.slug, name: nameIn(row, lng) })),
  ]
}

const folded = (text: string) => text.toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ð/g, 'd').replace(/þ/g, 'th').normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '-')

/**
 * The latest letters of the outbox. Their texts are given only where no mail server is set up: a letter holds its reader's
 * way in, so an administrator who read what is also sent could sign in as anybody.
 */
export async function listMails(_scope: AdminScope, db: Db) {
  const mails = await db.mail.findMany({ orderBy: { id: 'desc' }, take: 100 })
  return mails.map((mail) => ({ ...mail, text: env().SMTP_URL ? null : mail.text }))
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

/** My offices in force and the page each of them works on, below the language. */
export async function listMyOffices(scope: PersonScope, db: Db, { lng }: { lng: Lng }): Promise<{ role: string; owner: string | null; path: string }[]> {
  return asRole(db, 'samverk_auth', async () => {
    const grants = await db.roleGrant.findMany({ where: { userId: scope.userId, ...inForce() }, orderBy: { validFrom: 'asc' } })
    const programmes = await db.programme.findMany({ where: { id: { in: grants.flatMap((row) => row.programmeId ?? []) } }, select: NAMED })
    const organisations = await db.organisation.findMany({ where: { id: { in: grants.flatMap((row) => row.organisationId ?? []) } }, select: NAMED })
    const places = await db.place.findMany({ where: { id: { in: grants.flatMap((row) => row.placeId ?? []) } }, select: PLACED })
    const owners = new Map<string, { owner: string; path: string }>([
      ...programmes.map((row) => [row.id, { owner: nameIn(row, lng), path: `/programmes/${row.slug}/work/compare` }] as const),
      ...organisations.map((row) => [row.id, { owner: nameIn(row, lng), path: `/admin/organisations/${row.slug}` }] as const),
      ...places.map((row) => [row.id, { owner: placeIn(row, lng), path: `/areas/${row.slug}/work` }] as const),
    ])
    return grants.map(({ role, programmeId, organisationId, placeId }) => ({ role, ...(owners.get(programmeId ?? organisationId ?? placeId ?? '') ?? { owner: null, path: '/admin' }) }))
  })
}

export type MyOffice = Awaited<ReturnType<typeof listMyOffices>>[number]
