/** What is filled in before anybody types while a meeting is recorded. Pure. */
import type { PersonName } from './name-rules'
import type { AttendanceState } from './schema'

export type CallAnswer = 'coming' | 'remote' | 'declined'

/** What a seat's attendance most likely is, from what its holder and its deputy have answered to the call (null: nothing). */
export function expectedAttendance(seat: { hasHolder: boolean; hasDeputy: boolean; holder: CallAnswer | null; deputy: CallAnswer | null }): AttendanceState {
  const deputyComes = seat.hasDeputy && (seat.deputy === 'coming' || seat.deputy === 'remote')
  if (!seat.hasHolder) return 'deputy'
  if (seat.holder === 'declined') return deputyComes ? 'deputy' : 'excused'
  return seat.holder === 'remote' ? 'remote' : 'present'
}

/** When each item should begin, as minutes from the start of the meeting; null from the first item whose time nobody has set. */
export function plannedStarts(items: readonly { minutes: number | null }[]): (number | null)[] {
  let at: number | null = 0
  return items.map((item) => {
    const start = at
    at = at === null || item.minutes === null ? null : at + item.minutes
    return start
  })
}

export type OwnerChoice = PersonName & { id: string; kind: 'member' | 'organisation' }

/** Who most likely sees to what is agreed at an item: who presents it, else whoever was named last. Null when nobody fits. */
export function likelyOwner(presenter: string | null, owners: readonly OwnerChoice[], last: string | null): string | null {
  const words = (presenter ?? '').toLocaleLowerCase()
  const named = words === '' ? undefined : owners.find((owner) => owner.name !== '' && words.includes(owner.name.toLocaleLowerCase()))
  return named?.id ?? (owners.some((owner) => owner.id === last) ? last : null)
}
