import pg from 'pg'
import { readReference, type Reference } from '../reference/files'
import { programmeId } from '../reference/load-frames'
import { referenceId } from '../reference/place-rows'
import { chanceFor } from './chance'
import { addClock } from './clock-rows'
import { addGoals } from './goal-rows'
import { addJoint } from './joint-rows'
import { addKnown } from './known-rows'
import { addMinutes } from './minutes-rows'
import { addNetwork, type MadeNetwork } from './network-rows'
import { addPoll } from './poll-rows'
import { addProcedures } from './procedure-rows'
import { publishAll } from './publish'
import { addPersonas, personaMembers } from './persona-rows'
import { MORE_IN_FINLAND, NAMED, type Planned, YOUTH_ACT } from './plan'
import { Rows } from './rows'
import { addTerms } from './term-rows'
import { addMeetings } from './year-rows'

const ORDER = [
  'users', 'role_grants', 'networks', 'network_slugs', 'network_municipalities', 'mandates', 'network_sectors', 'network_organisations', 'sector_organisations', 'seats', 'seat_organisations',
  'members', 'seat_holders', 'seat_deputies', 'meetings', 'agenda_items', 'meeting_guests', 'meeting_invitations', 'attendances', 'decisions', 'action_points', 'network_indicators', 'network_observations', 'goals', 'goal_versions', 'goal_judgements', 'clock_items',
  'call_replies', 'polls', 'poll_options', 'poll_participants', 'written_procedures', 'procedure_answers', 'terms', 'nomination_requests', 'nominations', 'cohorts', 'participations', 'disclosures', 'known_networks',
]

/**
 * Loads the demonstration world: real municipalities, invented people and invented activity, the same on the same day in
 * every installation. Rows that are there stay as people have changed them, so an interrupted load can be run again.
 */
export async function loadDemonstration(ownerUrl: string, report: (detail: string) => void = () => {}, today = new Date().toISOString().slice(0, 10)): Promise<void> {
  const reference = readReference()
  const rows = new Rows()
  const networks = [...NAMED, ...moreInFinland(reference)].map((plan) => inventNetwork(rows, reference, plan, today))
  const [guest, host] = networks
  if (host && guest) addJoint(rows, host, guest, today)
  addPersonas(rows, today)
  addCohort(rows, networks)
  addKnown(rows, reference, new Set(networks.flatMap(({ plan }) => (plan.jurisdiction === 'FI' ? plan.codes : []))), today)
  report(`${networks.length} networks`)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await rows.write(client, ORDER)
    const [home, , , , away] = networks
    if (home && away) for (const one of personaMembers(home, away)) await seat(client, one)
    await client.query('commit')
  } finally {
    await client.end()
  }
  for (const network of [networks[0], networks[4]]) if (network) await addMinutes(network.id, today)
  report('public pages and facts')
  await publishAll(networks.map((network) => network.id))
}

function inventNetwork(rows: Rows, reference: Reference, plan: Planned, today: string): MadeNetwork {
  const chance = chanceFor(`${plan.jurisdiction}-${plan.codes.join('-')}`)
  const network = addNetwork(rows, reference, plan, chance, today)
  addMeetings(rows, network, chance, today)
  addGoals(rows, network, chance, today)
  if (plan.preparesTerm) addTerms(rows, network, today)
  if (plan.preparesTerm) addProcedures(rows, network, today)
  if (plan.preparesTerm) addPoll(rows, network, today)
  addClock(rows, reference, network, today)
  return network
}

/** Finnish municipalities without a named network, spread over the list, with gaps like the real ones: police and wellbeing county missing. */
function moreInFinland(reference: Reference): Planned[] {
  const taken = new Set(NAMED.filter((plan) => plan.jurisdiction === 'FI').flatMap((plan) => plan.codes))
  const free = reference.municipalities.filter((row) => row.country === 'FI' && !taken.has(row.code))
  const every = free.length / MORE_IN_FINLAND
  return Array.from({ length: MORE_IN_FINLAND }, (_, index) => free[Math.floor(index * every)]).flatMap((row) => {
    if (!row) return []
    const chance = chanceFor(`plan:${row.code}`)
    const state = chance.happens(0.06) ? 'planned' : chance.happens(0.12) ? 'dormant' : chance.happens(0.04) ? 'ended' : 'active'
    const vacant = [...(chance.happens(0.35) ? ['police'] : []), ...(chance.happens(0.25) ? ['health_services'] : []), ...(chance.happens(0.15) ? ['employment'] : [])]
    return [{ jurisdiction: 'FI', codes: [row.code], languages: row.languages.filter((language) => language === 'fi' || language === 'sv'), ruleSet: YOUTH_ACT, state, vacant, mentor: chance.happens(0.06) }]
  })
}

/** The mentor networks of Paragraf nio, invented, and what they let the programme read. */
function addCohort(rows: Rows, networks: readonly MadeNetwork[]): void {
  const programme = programmeId('fi-ysipykala')
  const cohort = referenceId('cohort:fi-ysipykala:2023')
  rows.add('cohorts', { programme_id: programme, id: cohort, names: { sv: 'Faddernätverk 2023–2025', fi: 'Kummiverkostot 2023–2025', da: 'Mentornetværk 2023-2025', no: 'Faddernettverk 2023–2025', en: 'Mentor networks 2023–2025' }, valid_from: '2023-08-18', valid_to: '2025-04-30' })
  for (const network of networks.filter((one) => one.plan.mentor)) {
    rows.add('participations', { programme_id: programme, id: referenceId(`participation:${network.id}`), cohort_id: cohort, role: 'mentor', state: 'active', network_id: network.id, place_id: network.leadPlaceId, valid_from: '2023-08-18', revision: 1 })
    rows.add('disclosures', { network_id: network.id, id: referenceId(`disclosure:${network.id}`), grantee: `programme:${programme}`, kinds: ['actions_on_time', 'attendance', 'chair', 'composition_complete', 'decisions', 'decisions_answered', 'goal', 'goals', 'meetings', 'profile', 'seats', 'seats_filled', 'secretary', 'sectors_missing', 'sectors_required'], valid_from: '2023-08-18' })
  }
}

async function seat(client: pg.ClientBase, one: ReturnType<typeof personaMembers>[number]): Promise<void> {
  await client.query('update members set user_id = $3, name = $4, email = $5, language = $6 where network_id = $1 and id = $2 and user_id is null', [one.networkId, one.memberId, one.userId, one.name, one.email, one.language])
}
