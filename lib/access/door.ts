import 'server-only'
import { currentUser } from '@/lib/auth/current'
import { findAdminScope, findAreaScope, findLinkScope, findNetworkScope, findOrganisationScope, findProgrammeScope } from './find'
import { asPerson, publicScope } from './open'
import { type AreaPermission, mayForOrganisation, mayInArea, mayInNetwork, mayInProgramme, type NetworkPermission, type OrganisationPermission, type ProgrammePermission } from './permissions'
import type { AdminScope, AreaScope, LinkScope, NetworkScope, OrganisationScope, PersonScope, ProgrammeScope, PublicScope } from './scopes'

/** Who may come in: the kind of scope an action needs, and the permission in it. */
export type Permitted =
  | { scope: 'network'; permission: NetworkPermission }
  | { scope: 'programme'; permission: ProgrammePermission }
  | { scope: 'area'; permission: AreaPermission }
  | { scope: 'organisation'; permission: OrganisationPermission }
  | { scope: 'admin' }
  | { scope: 'person' }
  | { scope: 'link'; purposes: readonly string[] }
  | { scope: 'public' }

type Scopes = { network: NetworkScope; programme: ProgrammeScope; area: AreaScope; organisation: OrganisationScope; admin: AdminScope; person: PersonScope; link: LinkScope; public: PublicScope }
export type ScopeKind = Permitted['scope']
export type ScopeOf<N extends ScopeKind> = Scopes[N]
export type PermittedAs<N extends ScopeKind> = Extract<Permitted, { scope: N }>

/** The scope of a form, proved from the session and the owner's name in it; null for a stranger, who then gets a 404. */
export async function scopeFor<N extends ScopeKind>(wanted: PermittedAs<N>, form: FormData): Promise<ScopeOf<N> | null> {
  return (await find(wanted, (name) => String(form.get(name) ?? ''))) as ScopeOf<N> | null
}

async function find(wanted: Permitted, field: (name: string) => string) {
  if (wanted.scope === 'public') return publicScope()
  if (wanted.scope === 'link') return await findLinkScope(field('token'), wanted.purposes)
  const user = await currentUser()
  if (!user) return null
  switch (wanted.scope) {
    case 'person': return asPerson(user)
    case 'admin': return await findAdminScope(user.userId)
    case 'network': return allowed(await findNetworkScope(user.userId, field('network')), (scope) => mayInNetwork(scope.role, wanted.permission))
    case 'programme': return allowed(await findProgrammeScope(user.userId, field('programme')), (scope) => mayInProgramme(scope.role, wanted.permission))
    case 'area': return allowed(await findAreaScope(user.userId, field('area')), (scope) => mayInArea(scope.role, wanted.permission))
    case 'organisation': return allowed(await findOrganisationScope(user.userId, field('organisation')), (scope) => mayForOrganisation(scope.role, wanted.permission))
  }
}

function allowed<S>(scope: S | null, isAllowed: (scope: S) => boolean): S | null {
  return scope && isAllowed(scope) ? scope : null
}
