import type { OrganisationRole } from '@/lib/access/roles'

/** How a claim was confirmed, by who decided. An e-mail domain decides by itself when the network is started. */
export type ClaimWay = 'administrator' | 'municipal' | 'regional' | 'domain'

export function wayOf(role: OrganisationRole): ClaimWay {
  if (role === 'administrator') return 'administrator'
  return role === 'region' ? 'regional' : 'municipal'
}

/** Domains under which anybody can get an address: none of them can be tied to a municipality. */
const OPEN_TO_ALL = new Set(['gmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'icloud.com', 'yahoo.com', 'proton.me', 'protonmail.com', 'gmx.com', 'luukku.com', 'telia.com', 'online.no'])

export function isOpenToAll(domain: string): boolean {
  return OPEN_TO_ALL.has(domain)
}
