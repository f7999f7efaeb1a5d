import type { GrantedRole } from '@/lib/access/roles'

/** What a role is given for. */
export type OwnerKind = 'programme' | 'place' | 'organisation' | 'platform'

/** The roles that an administrator gives, and over what (domain.md 4.1). Seats in a network are given by the network itself. */
export const GRANTED_FOR: Readonly<Record<GrantedRole, OwnerKind>> = {
  executive: 'organisation',
  municipal_administrator: 'organisation',
  coordinator: 'programme',
  evaluator: 'programme',
  region: 'place',
  ministry: 'place',
  administrator: 'platform',
}

export const GRANTED_ROLES = Object.keys(GRANTED_FOR) as GrantedRole[]

/** `programme:plug-in` as its two parts; null for anything else. */
export function ownerOf(value: string): { kind: OwnerKind; slug: string } | null {
  const [, kind, slug] = /^(programme|place|organisation):([a-z0-9-]{1,120})$/.exec(value) ?? []
  return kind && slug ? { kind: kind as OwnerKind, slug } : null
}

/** A browser and system in few words out of a User-Agent: «Firefox, Windows». Unknown parts are left out. */
export function deviceName(userAgent: string | null): string {
  const first = (marks: readonly (readonly [RegExp, string])[]) => marks.find(([mark]) => mark.test(userAgent ?? ''))?.[1]
  return [first(BROWSERS), first(SYSTEMS)].filter(Boolean).join(', ')
}

// Order matters: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari.
const BROWSERS = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']] as const
const SYSTEMS = [[/Windows/, 'Windows'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']] as const

/** Times in lists that belong to no network are written in the zone that most Nordic municipalities lie in. */
export const PLATFORM_ZONE = 'Europe/Stockholm'
