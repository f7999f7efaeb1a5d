import { type Chance, chanceFor } from './chance'
import { dayBefore, type MadeNetwork, rowId } from './network-rows'
import { addReplies } from './reply-rows'
import type { Rows } from './rows'
import { ACTIONS, AGENDA, ANSWERS, content, DECISIONS, FORWARDED } from './words'

/** Two years of meetings with attendance, decisions and actions, and the next meeting. */
export function addMeetings(rows: Rows, network: MadeNetwork, chance: Chance, today: string): void {
  const { plan } = network
  if (plan.state === 'planned') return
  const apart = chance.between(45, 110)
  const last = plan.state === 'active' ? chance.between(8, 40) : chance.between(380, 460)
  const ages = Array.from({ length: Math.floor((730 - last) / apart) + 1 }, (_, index) => last + index * apart + chance.between(-6, 6)).filter((age) => dayBefore(today, age) > network.since).reverse()
  const numbers = new Map<string, number>()
  for (const age of ages) addHeld(rows, network, chance, weekday(dayBefore(today, age)), { numbers, isLast: age === ages.at(-1), today })
  if (plan.state === 'active' && chance.happens(0.85)) addPlanned(rows, network, chance, weekday(dayBefore(today, -chance.between(6, 40))), today)
}

type Held = { numbers: Map<string, number>; isLast: boolean; today: string }

function addHeld(rows: Rows, network: MadeNetwork, chance: Chance, day: string, held: Held): void {
  const id = rowId(network.id, `meeting:${day}`)
  rows.add('meetings', { network_id: network.id, id, title: null, kind: chance.happens(0.1) ? 'workshop' : 'ordinary', state: 'closed', starts_at: `${day}T07:00:00Z`, ends_at: `${day}T09:00:00Z`, is_public: false, called_at: `${dayBefore(day, 8)}T08:00:00Z`, revision: 1, created_at: `${dayBefore(day, 20)}T08:00:00Z` })
  const items = addAgenda(rows, network, chance, id, day)
  rows.add('attendances', ...network.seats.filter((seat) => seat.from <= day).map((seat) => ({
    network_id: network.id, meeting_id: id, seat_id: seat.id, member_id: seat.memberId, organisation_id: seat.organisationId,
    state: chance.happens(seat.showsUp || 0.35) ? (chance.happens(0.12) ? 'remote' : 'present') : chance.pick(['absent', 'excused', 'absent']), revision: 1,
  })))
  const count = chance.happens(0.55) ? chance.between(1, 2) : 0
  for (let index = 0; index < count; index += 1) addDecision(rows, network, chance, { meetingId: id, day, itemId: items.at(-1 - index) ?? null }, held)
}

function addAgenda(rows: Rows, network: MadeNetwork, chance: Chance, meetingId: string, day: string): string[] {
  const first = chance.between(0, AGENDA.length - 1)
  return Array.from({ length: chance.between(2, 4) }, (_, position) => {
    const item = AGENDA[(first + position) % AGENDA.length] ?? AGENDA[0]
    const id = rowId(network.id, `item:${day}:${position}`)
    rows.add('agenda_items', { network_id: network.id, id, meeting_id: meetingId, position, title: content(item?.text ?? {}, network.languages), purpose: item?.purpose ?? 'inform', is_shared: false, revision: 1 })
    return id
  })
}

type Made = { meetingId: string; day: string; itemId: string | null }

function addDecision(rows: Rows, network: MadeNetwork, chance: Chance, made: Made, held: Held): void {
  const year = made.day.slice(0, 4)
  const number = (held.numbers.get(year) ?? 0) + 1
  held.numbers.set(year, number)
  const id = rowId(network.id, `decision:${year}:${number}`)
  rows.add('decisions', { network_id: network.id, id, meeting_id: made.meetingId, agenda_item_id: made.itemId, year: Number(year), number, text: content(chance.pick(DECISIONS), network.languages), decided_on: made.day, revision: 1, ...sentOn(id, made.day, held.today, network.languages[0] ?? 'sv') })
  const due = dayBefore(made.day, -chance.between(20, 60))
  const isDone = due < held.today && !(held.isLast && chance.happens(0.7)) && chance.happens(0.85)
  const owner = chance.pick(network.seats.filter((seat) => seat.memberId))
  rows.add('action_points', {
    network_id: network.id, id: rowId(network.id, `action:${year}:${number}`), meeting_id: made.meetingId, decision_id: id, text: chance.pick(ACTIONS)[network.languages[0] ?? 'sv'] ?? '',
    owner_member_id: owner?.memberId ?? null, due_on: due, state: isDone ? 'done' : 'open', closed_on: isDone ? dayBefore(due, chance.between(-6, 6)) : null, revision: 1, created_at: `${made.day}T09:00:00Z`,
  })
}

/** Half of the decisions are sent to somebody for an answer, and most of those are answered within two months. */
function sentOn(id: string, day: string, today: string, language: string): Record<string, string | null> {
  const chance = chanceFor(`sent:${id}`)
  if (!chance.happens(0.5)) return { forwarded_to: null, forwarded_on: null, received_on: null, answer: null, answer_text: null, answered_on: null }
  const answeredOn = dayBefore(day, -chance.between(15, 75))
  const isAnswered = chance.happens(0.7) && answeredOn < today
  const sent = { forwarded_to: FORWARDED[language] ?? '', forwarded_on: dayBefore(day, -2), received_on: isAnswered ? dayBefore(day, -5) : null }
  return { ...sent, answer: isAnswered ? chance.pick(['noted', 'adopted', 'adopted']) : null, answer_text: isAnswered ? (ANSWERS[language] ?? '') : null, answered_on: isAnswered ? answeredOn : null }
}

function addPlanned(rows: Rows, network: MadeNetwork, chance: Chance, day: string, today: string): void {
  const id = rowId(network.id, `meeting:${day}`)
  const calledAt = chance.happens(0.5) ? `${dayBefore(today, 1)}T08:00:00Z` : null
  rows.add('meetings', { network_id: network.id, id, title: null, kind: 'ordinary', state: calledAt ? 'called' : 'draft', starts_at: `${day}T07:00:00Z`, ends_at: `${day}T09:00:00Z`, is_public: chance.happens(0.2), called_at: calledAt, revision: 1, created_at: `${dayBefore(day, 45)}T08:00:00Z` })
  addAgenda(rows, network, chance, id, day)
  if (calledAt) addReplies(rows, network, { id, calledAt })
}

/** Days on which no Nordic office meets, as month and day. */
const HOLIDAYS = ['01-01', '01-06', '05-01', '05-17', '06-05', '06-06', '12-06', '12-24', '12-25', '12-26', '12-31']

/** The day itself, or the nearest working day before it. */
export function weekday(day: string): string {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay()
  return number === 0 || number === 6 || HOLIDAYS.includes(day.slice(5)) ? weekday(dayBefore(day, 1)) : day
}
