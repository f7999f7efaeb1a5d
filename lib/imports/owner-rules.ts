/** Who an action from an old file belongs to today. Pure; days are ISO. */
import { plainWord } from './plain-rules'
import type { Fault } from './rules'

/** `until` is the member's last day, null until further notice. */
export type KnownOwner = { id: string; name: string; email: string | null; until: string | null }
export type Owners = { day: string; members: readonly KnownOwner[]; organisations: readonly { id: string; name: string }[] }
/** At most one of the two ids; `left` names a person who has left, whose open action goes to the chair. */
export type FoundOwner = { memberId: string | null; organisationId: string | null; left: string | null }

const isHere = (one: KnownOwner, day: string) => one.until === null || one.until >= day

/** The owner named in a cell: by e-mail, by name, else an organisation. Of two members with one name neither is taken. */
export function findOwner(text: string, { day, members, organisations }: Owners): FoundOwner | Omit<Fault, 'column'> {
  const word = plainWord(text)
  const named = members.filter((one) => plainWord(one.email ?? '') === word || plainWord(one.name) === word)
  const here = named.filter((one) => isHere(one, day))
  const people = here.length ? here : named
  if (people.length > 1 && here.length) return { code: 'imports:cell.ownerTwice', values: { name: text } }
  const [person] = people
  if (person) return { memberId: person.id, organisationId: null, left: here.length ? null : person.name }
  const organisation = organisations.find((one) => plainWord(one.name) === word)
  return organisation ? { memberId: null, organisationId: organisation.id, left: null } : { code: 'imports:cell.unknownOwner', values: { text: text.slice(0, 60) } }
}
