import type { Settings } from '@/lib/db/transaction'
import type { AreaRole, NetworkRole, OrganisationRole, ProgrammeRole } from './roles'

/**
 * The proofs of who acts, where and in which role: the first argument of every query and command. The brand is not
 * exported, so that no other file can write one by hand; `grant` is called by lib/access (and by tests/support) alone.
 */
declare const proven: unique symbol
type Proven = { readonly [proven]: true }

export type NetworkScope = Proven & {
  kind: 'network'; networkId: string; slug: string; role: NetworkRole; userId: string | null; memberId: string | null; name: string | null
  jurisdiction: string; languages: string[]; timeZone: string
}
export type ProgrammeScope = Proven & { kind: 'programme'; programmeId: string; slug: string; role: ProgrammeRole; userId: string; jurisdiction: string | null }
export type OrganisationScope = Proven & { kind: 'organisation'; organisationId: string; slug: string; role: OrganisationRole; userId: string; jurisdiction: string | null }
/** Reads what has left the networks of an area: facts and publications, under disclosures. `grantee` is `place:<id>` or `programme:<id>`. */
export type AreaScope = Proven & { kind: 'area'; placeId: string; slug: string; role: AreaRole; userId: string; grantee: string; jurisdiction: string | null }
/** One person's own rows. */
export type PersonScope = Proven & { kind: 'person'; userId: string; name: string; email: string; language: string }
/** A token's one thing: this object in this network, and nothing beside it. */
export type LinkScope = Proven & { kind: 'link'; networkId: string; objectId: string; purpose: string; tokenHash: string; email: string | null; language: string | null }
/** The platform's administrator: users, organisations, roles, locks, domains and mail; no network's content. */
export type AdminScope = Proven & { kind: 'admin'; userId: string }
export type PublicScope = Proven & { kind: 'public' }
export type Scope = NetworkScope | ProgrammeScope | OrganisationScope | AreaScope | PersonScope | LinkScope | AdminScope | PublicScope

/** Makes a proof. For lib/access alone, after it has looked: the house test refuses the call elsewhere. */
export function grant<S extends Scope>(facts: Omit<S, typeof proven>): S {
  return Object.freeze(facts) as unknown as S
}

/** What the policies of the database are told about a scope. */
export function settingsOf(scope: Scope): Settings {
  switch (scope.kind) {
    case 'network': return { network: scope.networkId, ...(scope.userId ? { user: scope.userId } : {}) }
    case 'programme': return { programme: scope.programmeId, user: scope.userId }
    case 'organisation': return { organisation: scope.organisationId, user: scope.userId }
    case 'area': return { role: 'samverk_outside', grantee: scope.grantee, user: scope.userId }
    case 'person': return { user: scope.userId }
    case 'link': return { network: scope.networkId }
    case 'admin': return { role: 'samverk_auth', user: scope.userId }
    case 'public': return { role: 'samverk_public' }
  }
}
