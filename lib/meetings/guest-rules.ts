/** What is true of a meeting of several networks: what crosses from the host to a guest, and how far each guest has come. Pure. */
import type { LocalizedText } from '@/lib/i18n/content'
import type { InvitationAnswer } from './guest-schema'

/** All that a guest is told of a host's meeting before it is held; `agenda` are the titles of the shared items. */
export type Letter = { hostName: LocalizedText; startsAt: string; endsAt: string; venue: string | null; remoteLink: string | null; isCancelled: boolean; agenda: LocalizedText[] }
export type CopiedDecision = { /** The copy's own id: nothing of the host leads back. */ id: string; text: LocalizedText }
export type CopiedItem = { title: LocalizedText; notes: LocalizedText | null; decisions: CopiedDecision[] }
/** The shared part of approved minutes, as it stays. */
export type SharedCopy = { items: CopiedItem[] }
/** What waits at the host for one guest. `hash` names the contents: the same hash is the same news. */
export type Parcel = { hostNetworkId: string; hostMeetingId: string; guestNetworkId: string; letter: Letter; copy: SharedCopy | null; hash: string }

/** Whether an item may cross to guests: it is shared, and no restriction holds it back. */
export function isForGuests(item: { isShared: boolean; isRestricted: boolean }): boolean {
  return item.isShared && !item.isRestricted
}

/** Whether a guest need not be told anything more: the meeting is off, or who comes has the copy. */
export function isSettled(parcel: Pick<Parcel, 'letter' | 'copy'>, answer: boolean | null): boolean {
  return parcel.letter.isCancelled || (parcel.copy !== null && answer === true)
}

export type GuestState = 'withdrawn' | 'sending' | 'asked' | 'coming' | 'declined'

/** How far a guest has come, as the host may know it. */
export function guestState(guest: { withdrawnAt: Date | null; toldAt: Date | null; answer: boolean | null }): GuestState {
  if (guest.withdrawnAt) return 'withdrawn'
  if (guest.answer !== null) return guest.answer ? 'coming' : 'declined'
  return guest.toldAt ? 'asked' : 'sending'
}

/** The shape each state is shown with. */
export const GUEST_KIND = { withdrawn: 'idle', sending: 'idle', asked: 'risk', coming: 'good', declined: 'late' } as const satisfies Record<GuestState, string>

export type InvitationState = 'cancelled' | 'unanswered' | 'accepted' | 'declined'

/** Where an invitation stands, as the guest sees it. */
export function invitationState(row: { isCancelled: boolean; answer: boolean | null }): InvitationState {
  if (row.isCancelled) return 'cancelled'
  return row.answer === null ? 'unanswered' : row.answer ? 'accepted' : 'declined'
}

export const INVITATION_KIND = { cancelled: 'idle', unanswered: 'risk', accepted: 'good', declined: 'idle' } as const satisfies Record<InvitationState, string>

/** The answer as the database holds it, and back. */
export const answerOf = (answer: InvitationAnswer): boolean | null => (answer === 'none' ? null : answer === 'yes')
export const answerWord = (answer: boolean | null): InvitationAnswer => (answer === null ? 'none' : answer ? 'yes' : 'no')

const words = (title: unknown): string => JSON.stringify(title)

/**
 * How the guest's own agenda follows the host's shared items: titles to add last, and the ids of items to take away because
 * the host no longer shares them. An item that the guest has reworded or added itself is left alone.
 */
export function agendaSteps(before: readonly LocalizedText[], after: readonly LocalizedText[], held: readonly { id: string; title: unknown }[]): { add: LocalizedText[]; remove: string[] } {
  const [was, is, has] = [new Set(before.map(words)), new Set(after.map(words)), new Set(held.map((item) => words(item.title)))]
  return {
    add: after.filter((title) => !was.has(words(title)) && !has.has(words(title))),
    remove: held.filter((item) => was.has(words(item.title)) && !is.has(words(item.title))).map((item) => item.id),
  }
}
