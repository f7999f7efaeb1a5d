import { municipalOrganisationId } from '../reference/load-actors'
import { municipalityId, referenceId } from '../reference/place-rows'
import type { Reference } from '../reference/files'
import { chanceFor } from './chance'
import { dayBefore } from './network-rows'
import { userIdOf } from './persona-rows'
import type { Rows } from './rows'
import { KNOWN_WORDS, NETWORK_NAMES } from './words'

/** How many Finnish municipalities without a network here have one, or none, on record. */
const RECORDED = 40
const UUSIMAA = '01'

/**
 * What is known, by invention, of networks outside Samverk: the region's persona has recorded those of her region, the
 * coordinator's the others. Name and source say that they are invented, since they stand beside real municipalities.
 */
export function addKnown(rows: Rows, reference: Reference, taken: ReadonlySet<string>, today: string): void {
  const free = reference.municipalities.filter((row) => row.country === 'FI' && !taken.has(row.code))
  const every = free.length / RECORDED
  for (const row of Array.from({ length: RECORDED }, (_, index) => free[Math.floor(index * every)]).filter((one) => one !== undefined)) {
    const chance = chanceFor(`known:${row.code}`)
    const words = KNOWN_WORDS[row.languages[0] === 'sv' ? 'sv' : 'fi']
    const isFound = chance.happens(0.75)
    const [name, office] = [NETWORK_NAMES[row.languages[0] ?? 'fi']?.(row.name) ?? row.name, chance.pick(words.offices)]
    rows.add('known_networks', {
      organisation_id: municipalOrganisationId('FI', row.code), id: referenceId(`known:FI-${row.code}`), place_id: municipalityId('FI', row.code), is_found: isFound,
      name: isFound ? `${name} (${words.invented})` : null, chair_office: isFound && chance.happens(0.7) ? office : null, source: `${chance.pick(words.sources)} (${words.invented})`,
      seen_on: dayBefore(today, chance.between(20, 900)), recorded_by: userIdOf(row.region_code === UUSIMAA ? 'region' : 'coordinator'), recorded_at: `${today}T06:00:00Z`, withdrawn_at: null,
    })
  }
}
