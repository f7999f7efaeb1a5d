import { chanceFor } from './chance'
import { inventPerson } from './people'
import type { Planned } from './plan'
import { NOMINATORS } from './words'

/** Who nominates for which sectors, as invented: the umbrella body for all of the third sector's, the others for their own. */
export type Body = { key: string; sectors: readonly string[]; isAnswered: boolean; isReminded: boolean; hasContact: boolean }

export const BODIES: readonly Body[] = [
  { key: 'municipality', sectors: ['education', 'youth'], isAnswered: false, isReminded: false, hasContact: true },
  { key: 'county', sectors: ['social_services', 'health_services'], isAnswered: true, isReminded: false, hasContact: true },
  { key: 'umbrella', sectors: ['ngo', 'parish'], isAnswered: true, isReminded: false, hasContact: true },
  { key: 'police', sectors: ['police'], isAnswered: false, isReminded: true, hasContact: false },
  { key: 'youthCouncil', sectors: ['youth_representative'], isAnswered: true, isReminded: false, hasContact: false },
]

/** Who nominates for a seat of a sector in a network that prepares a term: name, address and contact; null for a sector nobody has named one for. */
export function nominatorOf(plan: Planned, sectorKey: string): { name: string; email: string; contact: string | null } | null {
  const body = BODIES.find((one) => one.sectors.includes(sectorKey))
  if (!plan.preparesTerm || !body) return null
  const language = plan.languages[0] ?? 'sv'
  const contact = body.hasContact ? inventPerson(chanceFor(`nominator:${plan.codes[0]}:${body.key}`), language, new Set()).name : null
  return { name: NOMINATORS[body.key]?.[language] ?? body.key, email: `${body.key.toLowerCase()}-${plan.codes[0]}@example.org`, contact }
}
