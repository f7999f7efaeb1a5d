import { municipalOrganisationId } from '../reference/load-actors'
import { programmeId } from '../reference/load-frames'
import { jurisdictionId, referenceId, regionId } from '../reference/place-rows'
import type { MadeNetwork } from './network-rows'
import type { Rows } from './rows'

type Persona = { name: string; language: string; seat?: { network: 'home' | 'away'; sector: string }; grant?: Record<string, string> & { role: string } }

/** The people one may sign in as, each with the role of her name. Invented, at example.org. */
const PERSONAS: Record<string, Persona> = {
  chair: { name: 'Maria Lindroos', language: 'sv', seat: { network: 'home', sector: 'youth' } },
  secretary: { name: 'Henrik Sundqvist', language: 'sv', seat: { network: 'home', sector: 'education' } },
  member: { name: 'Anna Virta', language: 'fi', seat: { network: 'home', sector: 'health_services' } },
  youth: { name: 'Ungdomsrepresentant', language: 'sv', seat: { network: 'home', sector: 'youth_representative' } },
  stranger: { name: 'Outi Pesonen', language: 'fi', seat: { network: 'away', sector: 'youth' } },
  executive: { name: 'Fredrik Holm', language: 'sv', grant: { role: 'executive', organisation_id: municipalOrganisationId('FI', '638') } },
  municipal: { name: 'Eva Roos', language: 'sv', grant: { role: 'municipal_administrator', organisation_id: municipalOrganisationId('FI', '638') } },
  coordinator: { name: 'Johanna Backman', language: 'sv', grant: { role: 'coordinator', programme_id: programmeId('fi-ysipykala') } },
  evaluator: { name: 'Mikael Öhman', language: 'sv', grant: { role: 'evaluator', programme_id: programmeId('fi-ysipykala') } },
  region: { name: 'Laura Saarinen', language: 'fi', grant: { role: 'region', place_id: regionId('FI', 'region', '01') } },
  ministry: { name: 'Antti Mäkelä', language: 'fi', grant: { role: 'ministry', place_id: jurisdictionId('FI') } },
  admin: { name: 'Camilla Berg', language: 'sv', grant: { role: 'administrator' } },
}

/** The persona whose member row this is, when the seat is one of theirs. */
export function personaOf(home: string, away: string, networkId: string, sectorKey: string): { userId: string; name: string; email: string; language: string } | null {
  const found = Object.entries(PERSONAS).find(([, one]) => one.seat?.sector === sectorKey && networkId === (one.seat.network === 'home' ? home : away))
  return found ? { userId: userIdOf(found[0]), name: found[1].name, email: `${found[0]}@example.org`, language: found[1].language } : null
}

/** Users and roles of the personas; their seats are taken by `seatPersonas`. */
export function addPersonas(rows: Rows, today: string): void {
  for (const [key, persona] of Object.entries(PERSONAS)) {
    rows.add('users', { id: userIdOf(key), email: `${key}@example.org`, name: persona.name, language: persona.language, state: 'active', created_at: `${today}T06:00:00Z` })
    if (persona.grant) rows.add('role_grants', { id: referenceId(`grant:${key}`), user_id: userIdOf(key), programme_id: null, organisation_id: null, place_id: null, ...persona.grant, valid_from: '2024-01-01', valid_to: null })
  }
}

/** Puts the personas on their seats: the member rows that are there get their name, address and login. */
export function personaMembers(home: MadeNetwork, away: MadeNetwork): { networkId: string; memberId: string; userId: string; name: string; email: string; language: string }[] {
  return [home, away].flatMap((network) => network.seats.flatMap((seat) => {
    const persona = seat.memberId ? personaOf(home.id, away.id, network.id, seat.sectorKey) : null
    return persona && seat.memberId ? [{ networkId: network.id, memberId: seat.memberId, ...persona }] : []
  }))
}

/** The lasting id of a persona's login, by the name of her role. */
export function userIdOf(key: string): string {
  return referenceId(`persona:${key}`)
}
