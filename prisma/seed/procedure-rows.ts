import { dayBefore, type MadeNetwork, rowId } from './network-rows'
import type { Rows } from './rows'
import { content } from './words'

const OPEN = { sv: 'Nätverket ställer sig bakom ansökan om medel för fältarbete.', fi: 'Verkosto tukee jalkautuvan työn avustushakemusta.', da: 'Netværket støtter ansøgningen om midler til opsøgende arbejde.', no: 'Nettverket støtter søknaden om midler til oppsøkende arbeid.' }
const LAPSED = { sv: 'Det gemensamma mötet flyttas till Lovisa.', fi: 'Yhteinen kokous siirretään Loviisaan.', da: 'Det fælles møde flyttes til Lovisa.', no: 'Det felles møtet flyttes til Lovisa.' }

/** One question to those who may decide that is open, half answered, and one that lapsed in the spring. */
export function addProcedures(rows: Rows, network: MadeNetwork, today: string): void {
  ask(rows, network, { key: 'open', text: OPEN, reason: 'Ansökningstiden går ut före nästa möte.', opened: 6, closes: -8, state: 'open', answers: 2 }, today)
  ask(rows, network, { key: 'lapsed', text: LAPSED, reason: 'Lokalen var upptagen.', opened: 200, closes: 186, state: 'lapsed', answers: 1 }, today)
}

type Asked = { key: string; text: Record<string, string>; reason: string; opened: number; closes: number; state: 'open' | 'lapsed'; answers: number }

function ask(rows: Rows, network: MadeNetwork, asked: Asked, today: string): void {
  const id = rowId(network.id, `procedure:${asked.key}`)
  const at = `${dayBefore(today, asked.opened)}T08:00:00Z`
  rows.add('written_procedures', {
    network_id: network.id, id, text: content(asked.text, network.languages), reason: asked.reason, state: asked.state, opens_on: dayBefore(today, asked.opened), closes_on: dayBefore(today, asked.closes),
    closed_at: asked.state === 'open' ? null : `${dayBefore(today, asked.closes)}T12:00:00Z`, revision: 1, created_at: at,
  })
  const deciders = network.seats.filter((seat) => seat.memberId).slice(0, 5)
  rows.add('procedure_answers', ...deciders.map((seat, i) => ({ network_id: network.id, procedure_id: id, member_id: seat.memberId, vote: i < asked.answers ? 'yes' : null, comment: null, answered_at: i < asked.answers ? at : null })))
}
