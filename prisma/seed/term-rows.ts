import { chanceFor } from './chance'
import { dayBefore, type MadeNetwork, type MadeSeat, rowId } from './network-rows'
import { BODIES, type Body, nominatorOf } from './nominator-rows'
import { inventPerson } from './people'
import type { Rows } from './rows'

/**
 * The period that runs, and the next one under way: most bodies have been asked, some have answered, the police have been
 * reminded in vain, and the employment services have nobody to ask yet. A period is half a council term, two years from June.
 */
export function addTerms(rows: Rows, network: MadeNetwork, today: string): void {
  const year = Number(today.slice(0, 4))
  const term = (from: number, state: string) => ({ network_id: network.id, id: rowId(network.id, `term:${state}`), name: `${from}–${from + 2}`, state, valid_from: `${from}-06-01`, valid_to: `${from + 2}-05-31`, revision: 1 })
  const preparing = term(year + 1, 'preparing')
  rows.add('terms', term(year - 1, 'running'), preparing)
  for (const body of BODIES) addRequest(rows, network, { body, termId: preparing.id, today })
}

type Asking = { body: Body; termId: string; today: string }

function addRequest(rows: Rows, network: MadeNetwork, { body, termId, today }: Asking): void {
  const seats = network.seats.filter((seat) => body.sectors.includes(seat.sectorKey))
  if (seats.length === 0) return
  const { name, email, contact } = nominatorOf(network.plan, body.sectors[0] ?? '') ?? { name: '', email: '', contact: null }
  const id = rowId(network.id, `nomination-request:${body.key}`)
  const at = (days: number) => `${dayBefore(today, days)}T08:00:00Z`
  rows.add('nomination_requests', {
    network_id: network.id, id, term_id: termId, body_name: name, contact_name: contact, contact_email: email, language: network.languages[0] === 'fi' ? 'fi' : 'sv',
    asked_at: at(35), reminded_at: body.isReminded ? at(9) : null, answered_at: body.isAnswered ? at(20) : null,
  })
  rows.add('nominations', ...seats.map((seat) => nomination(network, seat, id, body.isAnswered)))
}

function nomination(network: MadeNetwork, seat: MadeSeat, requestId: string, isAnswered: boolean) {
  const chance = chanceFor(`nomination:${seat.id}`)
  const taken = new Set<string>()
  const people = isAnswered && seat.sectorKey !== 'youth_representative' ? [0, 1].map(() => inventPerson(chance, network.languages[0] ?? 'sv', taken)) : []
  return {
    network_id: network.id, id: rowId(network.id, `nomination:${seat.id}`), request_id: requestId, seat_id: seat.id, person_name: people[0]?.name ?? null, person_email: people[0]?.email ?? null,
    deputy_name: people[1]?.name ?? null, deputy_email: people[1]?.email ?? null, may_decide: isAnswered && chance.happens(0.7), accepted_at: null, revision: 1,
  }
}
