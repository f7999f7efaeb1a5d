import type { AreaRole, NetworkRole, OrganisationRole, ProgrammeRole } from './roles'

/**
 * Who may do what, role by role (domain.md 4.1). A permission that stands in no list is given to nobody.
 * The platform administrator has a list of her own and sees no network's content.
 */
const everyone = ['chair', 'vice_chair', 'secretary', 'member', 'deputy', 'expert', 'observer', 'youth', 'executive', 'municipal_administrator'] as const
const leaders = ['chair', 'vice_chair'] as const
const keepers = [...leaders, 'secretary'] as const
const composers = [...keepers, 'municipal_administrator'] as const
const workers = [...keepers, 'member', 'deputy', 'expert'] as const

/** In a network. */
export const NETWORK_PERMISSIONS = {
  'networks.read': everyone,
  'networks.describe': composers,
  'networks.publish': [...leaders, 'municipal_administrator'],
  'networks.arrange': composers,
  'networks.disclose': leaders,
  'networks.audit': leaders,
  'mandates.record': composers,
  'feedback.read': keepers,
  'sectors.choose': composers,
  'members.read': everyone,
  'members.seat': composers,
  'members.invite': composers,
  'members.export': composers,
  'imports.run': composers,
  'terms.prepare': composers,
  'files.read': everyone,
  'meetings.read': everyone,
  'meetings.schedule': keepers,
  'meetings.record': keepers,
  'meetings.answer': [...workers, 'youth'],
  'polls.read': everyone,
  'polls.ask': keepers,
  'polls.answer': [...workers, 'youth'],
  'decisions.read': everyone,
  'decisions.forward': keepers,
  'decisions.answer': [...keepers, 'executive'],
  'decisions.vote': [...workers, 'youth'],
  'minutes.read': everyone,
  'drafts.read': [...workers, 'youth', 'observer'],
  'minutes.comment': [...workers, 'youth'],
  'minutes.write': keepers,
  'minutes.approve': leaders,
  'minutes.publish': keepers,
  'actions.report': [...workers, 'youth'],
  'actions.reassign': keepers,
  'goals.read': everyone,
  'goals.propose': workers,
  'goals.adopt': [...leaders, 'executive'],
  'goals.judge': workers,
  'indicators.read': everyone,
  'indicators.define': keepers,
  'indicators.observe': workers,
  'clocks.read': everyone,
  'clocks.keep': keepers,
} as const satisfies Record<string, readonly NetworkRole[]>

/** In a programme. */
export const PROGRAMME_PERMISSIONS = {
  'programmes.read': ['coordinator', 'evaluator'],
  'comparisons.read': ['coordinator', 'evaluator'],
} as const satisfies Record<string, readonly ProgrammeRole[]>

/** In an area: a region, a jurisdiction or the Nordic countries. */
export const AREA_PERMISSIONS = {
  'areas.read': ['region', 'ministry'],
} as const satisfies Record<string, readonly AreaRole[]>

/** For an organisation; a municipality's claims are also decided by the region it lies in and by the platform's administrator. */
export const ORGANISATION_PERMISSIONS = {
  'organisations.read': ['municipal_administrator', 'executive'],
  'claims.decide': ['municipal_administrator', 'region', 'administrator'],
  'domains.tie': ['administrator'],
  'organisations.arrange': ['municipal_administrator'],
  'known.record': ['region', 'municipal_administrator'],
} as const satisfies Record<string, readonly OrganisationRole[]>

export type NetworkPermission = keyof typeof NETWORK_PERMISSIONS
export type ProgrammePermission = keyof typeof PROGRAMME_PERMISSIONS
export type AreaPermission = keyof typeof AREA_PERMISSIONS
export type OrganisationPermission = keyof typeof ORGANISATION_PERMISSIONS

/** Whether a role in a network may do something: what a screen asks before it shows a button, and the door before it opens. */
export function mayInNetwork(role: NetworkRole, permission: NetworkPermission): boolean {
  return (NETWORK_PERMISSIONS[permission] as readonly NetworkRole[]).includes(role)
}

export function mayInProgramme(role: ProgrammeRole, permission: ProgrammePermission): boolean {
  return (PROGRAMME_PERMISSIONS[permission] as readonly ProgrammeRole[]).includes(role)
}

export function mayInArea(role: AreaRole, permission: AreaPermission): boolean {
  return (AREA_PERMISSIONS[permission] as readonly AreaRole[]).includes(role)
}

export function mayForOrganisation(role: OrganisationRole, permission: OrganisationPermission): boolean {
  return (ORGANISATION_PERMISSIONS[permission] as readonly OrganisationRole[]).includes(role)
}
