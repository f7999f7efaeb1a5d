import { dayBefore, type MadeNetwork, rowId } from './network-rows'
import type { Rows } from './rows'
import { content } from './words'
import { weekday } from './year-rows'

const SHARED = [
  { sv: 'Gemensam fältverksamhet längs kusten', fi: 'Yhteinen jalkautuva työ rannikolla', da: 'Fælles opsøgende arbejde langs kysten', no: 'Felles oppsøkende arbeid langs kysten' },
  { sv: 'Sommarlovets verksamhet över kommungränserna', fi: 'Kesäloman toiminta yli kuntarajojen', da: 'Sommerferiens aktiviteter på tværs af kommuner', no: 'Sommerferiens aktiviteter på tvers av kommunegrensene' },
]
const OWN = { sv: 'Nätverkets budget', fi: 'Verkoston talousarvio', da: 'Netværkets budget', no: 'Nettverkets budsjett' }

/** A meeting that one network hosts and another is asked to: two items are shared, one is the host's own, and the guest has not answered. */
export function addJoint(rows: Rows, host: MadeNetwork, guest: MadeNetwork, today: string): void {
  const [id, day] = [rowId(host.id, 'joint'), weekday(dayBefore(today, -55))]
  const occasion = { starts_at: `${day}T10:00:00Z`, ends_at: `${day}T12:00:00Z`, venue: 'Karis', revision: 1 }
  rows.add('meetings', { network_id: host.id, id, kind: 'joint', state: 'draft', ...occasion, is_public: false, created_at: `${today}T06:00:00Z` })
  rows.add('agenda_items', ...[...SHARED, OWN].map((title, position) => ({
    network_id: host.id, id: rowId(host.id, `joint:${position}`), meeting_id: id, position, title: content(title, host.languages), purpose: 'discuss', is_shared: title !== OWN, revision: 1,
  })))
  rows.add('meeting_guests', { network_id: host.id, meeting_id: id, guest_network_id: guest.id, invited_at: `${today}T06:00:00Z`, told_at: `${today}T06:01:00Z` })
  rows.add('meeting_invitations', {
    network_id: guest.id, id: rowId(guest.id, 'joint'), host_network_id: host.id, host_meeting_id: id, host_name: host.names, ...occasion, is_cancelled: false,
    agenda: SHARED.map((title) => content(title, host.languages)), changed_at: `${today}T06:01:00Z`,
  })
}
