import 'server-only'
import { today } from '@/lib/access/find'
import type { AdminScope, OrganisationScope, PersonScope } from '@/lib/access/scopes'
import { endAllSessions, endSession } from '@/lib/auth/sessions'
import { userFor } from '@/lib/auth/users'
import { newId } from '@/lib/db/ids'
import { asRole, type Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { problem } from '@/lib/problem'
import { GRANTED_FOR, ownerOf } from './rules'
import type { AddUser, Appoint, DescribeMe, Dismiss, EndRole, EndSession, GrantRole, WhichUser } from './schema'

type Done = { ids: string[] }

/** My name as others see it, and the language my letters come in. */
export async function describeMe(scope: PersonScope, db: Db, input: DescribeMe): Promise<Done> {
  await asRole(db, 'samverk_auth', () => db.user.update({ where: { id: scope.userId }, data: { name: input.name, language: input.language } }))
  return { ids: [scope.userId] }
}

/** Ends one of my sessions, such as that of a lost phone. */
export async function endMySession(scope: PersonScope, db: Db, input: EndSession): Promise<Done> {
  if (!(await endSession(db, scope.userId, input.session))) throw problem('common:problem.notFound', { status: 404 })
  return { ids: [scope.userId] }
}

/** Ends all my sessions, this one too. */
export async function endAllMySessions(scope: PersonScope, db: Db): Promise<Done> {
  await endAllSessions(db, scope.userId)
  return { ids: [scope.userId] }
}

/** Opens an account, so that it can be given a role before its owner has signed in. */
export async function addUser(_scope: AdminScope, db: Db, input: AddUser): Promise<Done> {
  if (await db.user.count({ where: { email: input.email } })) throw problem('common:problem.duplicate', { field: 'email', status: 409 })
  const { userId } = await userFor(db, { email: input.email, name: input.name, language: input.lng })
  return { ids: [userId] }
}

/** Locks an account and ends its sessions at once. */
export async function lockUser(scope: AdminScope, db: Db, { user }: WhichUser): Promise<Done> {
  if (user === scope.userId) throw problem('accounts:problem.yourself')
  await changeState(db, user, 'locked')
  await endAllSessions(db, user)
  return { ids: [user] }
}

export async function unlockUser(_scope: AdminScope, db: Db, { user }: WhichUser): Promise<Done> {
  await changeState(db, user, 'active')
  return { ids: [user] }
}

async function changeState(db: Db, id: string, state: 'active' | 'locked'): Promise<void> {
  const changed = await db.user.updateMany({ where: { id }, data: { state, lockedAt: state === 'locked' ? new Date() : null } })
  if (changed.count !== 1) throw problem('common:problem.notFound', { status: 404 })
}

/** Gives a role from today, for what the role needs: a programme, an area, an organisation, or nothing. */
export async function grantRole(scope: AdminScope, db: Db, input: GrantRole): Promise<Done> {
  if (!(await db.user.count({ where: { id: input.user } }))) throw problem('common:problem.notFound', { status: 404 })
  refusePast(input.until)
  const owner = await ownerIds(db, input)
  const { userId, role, validFrom } = { userId: input.user, role: input.role, validFrom: today() }
  if (await db.roleGrant.count({ where: { userId, role, ...owner, OR: [{ validTo: null }, { validTo: { gte: validFrom } }] } })) throw problem('common:problem.duplicate', { field: 'role', status: 409 })
  const id = newId()
  await db.roleGrant.create({ data: { id, userId, role, ...owner, validFrom, validTo: lastDay(input.until), grantedBy: scope.userId } })
  return { ids: [input.user, id] }
}

async function ownerIds(db: Db, { role, owner }: GrantRole): Promise<{ programmeId?: string; placeId?: string; organisationId?: string }> {
  const wanted = GRANTED_FOR[role]
  if (wanted === 'platform') return {}
  const named = ownerOf(owner)
  if (named?.kind !== wanted) throw problem(`accounts:problem.${wanted}`, { field: 'owner' })
  const by = { where: { slug: named.slug }, select: { id: true } }
  const found = wanted === 'programme' ? await db.programme.findUnique(by) : wanted === 'place' ? await db.place.findUnique(by) : await db.organisation.findUnique(by)
  if (!found) throw problem(`accounts:problem.${wanted}`, { field: 'owner' })
  return { [`${wanted}Id`]: found.id }
}

/** Ends a role: it held to and including yesterday, so it opens nothing from now on. */
export async function endRole(scope: AdminScope, db: Db, input: EndRole): Promise<Done> {
  const grant = await db.roleGrant.findFirst({ where: { id: input.grant, userId: input.user } })
  if (!grant) throw problem('common:problem.notFound', { status: 404 })
  if (grant.userId === scope.userId && grant.role === 'administrator') throw problem('accounts:problem.yourself')
  await endGrant(db, grant.id)
  return { ids: [input.user, input.grant] }
}

/** Makes someone of the municipality's leadership see all its networks. The account is found by address or made. */
export async function appointExecutive(scope: OrganisationScope, db: Db, input: Appoint): Promise<Done> {
  refusePast(input.until)
  const { userId } = await userFor(db, { email: input.email, name: input.name, language: input.lng })
  const id = newId()
  await asRole(db, 'samverk_auth', async () => {
    if (await db.roleGrant.count({ where: { userId, role: 'executive', organisationId: scope.organisationId, OR: [{ validTo: null }, { validTo: { gte: today() } }] } })) throw problem('common:problem.duplicate', { field: 'email', status: 409 })
    await db.roleGrant.create({ data: { id, userId, role: 'executive', organisationId: scope.organisationId, validFrom: today(), validTo: lastDay(input.until), grantedBy: scope.userId } })
  })
  return { ids: [userId, id] }
}

/** Ends an executive's role in this organisation. */
export async function dismissExecutive(scope: OrganisationScope, db: Db, input: Dismiss): Promise<Done> {
  await asRole(db, 'samverk_auth', async () => {
    if (!(await db.roleGrant.count({ where: { id: input.grant, role: 'executive', organisationId: scope.organisationId } }))) throw problem('common:problem.notFound', { status: 404 })
    await endGrant(db, input.grant)
  })
  return { ids: [input.grant] }
}

async function endGrant(db: Db, id: string): Promise<void> {
  await db.roleGrant.update({ where: { id }, data: { validTo: new Date(today().getTime() - 86_400_000) } })
}

/** A role begins today, so its last day is no earlier. */
function refusePast(until: string | null): void {
  if (until && until < isoDay(today())) throw problem('common:problem.dateOrder', { field: 'until' })
}

const lastDay = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null)
