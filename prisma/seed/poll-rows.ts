import { chanceFor } from './chance'
import { dayBefore, type MadeNetwork, rowId } from './network-rows'
import type { Rows } from './rows'
import { content } from './words'
import { weekday } from './year-rows'

const TITLE = { sv: 'Arbetsmöte om lägesbilden', fi: 'Työkokous tilannekuvasta', da: 'Arbejdsmøde om situationsbilledet', no: 'Arbeidsmøte om situasjonsbildet', en: 'Workshop on the situation picture' }

/** A question of time that is open and half answered: the later of two days suits more sectors. */
export function addPoll(rows: Rows, network: MadeNetwork, today: string): void {
  const id = rowId(network.id, 'poll:open')
  const at = `${dayBefore(today, 3)}T08:00:00Z`
  rows.add('polls', { network_id: network.id, id, title: content(TITLE, network.languages), venue: null, closes_on: dayBefore(today, -6), revision: 1, created_at: at })
  const options = [-24, -31, -38].map((ahead) => weekday(dayBefore(today, ahead))).map((day) => ({ network_id: network.id, poll_id: id, id: rowId(network.id, `poll:${day}`), starts_at: `${day}T07:00:00Z`, ends_at: `${day}T09:00:00Z` }))
  rows.add('poll_options', ...options)
  const chance = chanceFor(`poll:${network.id}`)
  const seated = network.seats.filter((seat) => seat.memberId)
  rows.add('poll_participants', ...seated.map((seat, i) => {
    const answers = Object.fromEntries(options.map((option, n) => [option.id, chance.happens(n === 1 ? 0.9 : 0.4) ? 'yes' : chance.pick(['if_needed', 'no'])]))
    return { network_id: network.id, id: rowId(network.id, `poll:${seat.id}`), poll_id: id, member_id: seat.memberId, answers: i % 2 === 0 ? answers : {}, answered_at: i % 2 === 0 ? `${dayBefore(today, 2)}T09:00:00Z` : null, revision: 1 }
  }))
}
