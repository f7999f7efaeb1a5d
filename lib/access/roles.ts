/** Roles in a network: those of its members by seat, and two that a municipality gives over all its networks. */
export type NetworkRole = 'chair' | 'vice_chair' | 'secretary' | 'member' | 'deputy' | 'expert' | 'observer' | 'youth' | 'executive' | 'municipal_administrator'
export type ProgrammeRole = 'coordinator' | 'evaluator'
export type AreaRole = 'region' | 'ministry'
export type OrganisationRole = 'municipal_administrator' | 'executive' | 'region' | 'administrator'
/** Roles that are given by a grant, not by a seat. */
export type GrantedRole = ProgrammeRole | AreaRole | 'municipal_administrator' | 'executive' | 'administrator'

const STRONGEST_FIRST: readonly NetworkRole[] = ['chair', 'vice_chair', 'secretary', 'municipal_administrator', 'executive', 'member', 'deputy', 'expert', 'youth', 'observer']

/** The role that may most, of those a person has in one network today; null for none. */
export function strongestRole(roles: readonly NetworkRole[]): NetworkRole | null {
  return STRONGEST_FIRST.find((role) => roles.includes(role)) ?? null
}
