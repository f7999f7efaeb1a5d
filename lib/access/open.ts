import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { currentUser } from '@/lib/auth/current'
import { findAdminScope, findAreaScope, findLinkScope, findNetworkScope, findOrganisationScope, findProgrammeScope } from './find'
import { type AreaPermission, mayForOrganisation, mayInArea, mayInNetwork, mayInProgramme, type NetworkPermission, type OrganisationPermission, type ProgrammePermission } from './permissions'
import { type AdminScope, type AreaScope, grant, type LinkScope, type NetworkScope, type OrganisationScope, type PersonScope, type ProgrammeScope, type PublicScope } from './scopes'

/**
 * Scopes for pages. "Not yours" and "not there" are the same 404, and a visitor gets it too: whether an address exists
 * is not told to strangers.
 */
const network = cache(async (slug: string) => {
  const user = await currentUser()
  return user && (await findNetworkScope(user.userId, slug))
})

/** The network of the address, if the reader may do this there. Asked by every page of its own; looked up once a request. */
export async function networkScope(slug: string, permission: NetworkPermission): Promise<NetworkScope> {
  const scope = await network(slug)
  return scope && mayInNetwork(scope.role, permission) ? scope : notFound()
}

export async function programmeScope(slug: string, permission: ProgrammePermission): Promise<ProgrammeScope> {
  const user = await currentUser()
  const scope = user && (await findProgrammeScope(user.userId, slug))
  return scope && mayInProgramme(scope.role, permission) ? scope : notFound()
}

export async function areaScope(slug: string, permission: AreaPermission): Promise<AreaScope> {
  const user = await currentUser()
  const scope = user && (await findAreaScope(user.userId, slug))
  return scope && mayInArea(scope.role, permission) ? scope : notFound()
}

export async function organisationScope(slug: string, permission: OrganisationPermission): Promise<OrganisationScope> {
  const user = await currentUser()
  const scope = user && (await findOrganisationScope(user.userId, slug))
  return scope && mayForOrganisation(scope.role, permission) ? scope : notFound()
}

export async function adminScope(): Promise<AdminScope> {
  const user = await currentUser()
  return (user && (await findAdminScope(user.userId))) || notFound()
}

/** The signed-in person; a visitor is led to sign in, in the language of the page. */
export async function personScope(lng: string): Promise<PersonScope> {
  const user = await currentUser()
  return user ? asPerson(user) : redirect(`/${lng}/sign-in`)
}

/** A person's scope from her session. */
export function asPerson(user: { userId: string; name: string; email: string; language: string }): PersonScope {
  return grant<PersonScope>({ kind: 'person', userId: user.userId, name: user.name, email: user.email, language: user.language })
}

/** What the token in the address opens: one thing of the named kind. */
export async function linkScope(token: string, purposes: readonly string[]): Promise<LinkScope> {
  return (await findLinkScope(token, purposes)) ?? notFound()
}

/** Anybody. */
export function publicScope(): PublicScope {
  return grant<PublicScope>({ kind: 'public' })
}
