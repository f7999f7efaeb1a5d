import { describe, expect, it } from 'vitest'
import { agendaSteps, answerOf, answerWord, guestState, invitationState, isForGuests, isSettled, type Letter } from '@/lib/meetings/guest-rules'
import { INVITATION_ANSWERS } from '@/lib/meetings/guest-schema'
import type { NetworkRole } from '@/lib/access/roles'
import { texts } from '@/lib/i18n/texts'
import { type DueFacts, dueThings, myThings, networkThings } from '@/lib/work/rules'
import { dueWords } from '@/lib/work/word-rules'

const title = (text: string) => ({ sv: { text, state: 'original' as const, sourceRevision: 1 } })
const letter = (more: Partial<Letter> = {}): Letter => ({ hostName: title('Värd'), startsAt: '2026-12-04T07:00:00.000Z', endsAt: '2026-12-04T09:00:00.000Z', venue: null, remoteLink: null, isCancelled: false, agenda: [], ...more })

describe('what crosses', () => {
  it('is a shared item and never a restricted one', () => {
    expect([[true, false], [true, true], [false, false], [false, true]].map(([isShared = false, isRestricted = false]) => isForGuests({ isShared, isRestricted }))).toEqual([true, false, false, false])
  })

  it('is settled when the meeting is off, or when who comes has the copy', () => {
    const copy = { items: [] }
    expect(isSettled({ letter: letter({ isCancelled: true }), copy: null }, null)).toBe(true)
    expect(isSettled({ letter: letter(), copy }, true)).toBe(true)
    for (const answer of [false, null]) expect(isSettled({ letter: letter(), copy }, answer)).toBe(false)
    expect(isSettled({ letter: letter(), copy: null }, true)).toBe(false)
  })
})

describe('how far each side has come', () => {
  const told = new Date('2026-11-25T08:00:00Z')
  it('is told to the host as asked, coming or not, and nothing between', () => {
    expect(guestState({ withdrawnAt: null, toldAt: null, answer: null })).toBe('sending')
    expect(guestState({ withdrawnAt: null, toldAt: told, answer: null })).toBe('asked')
    expect(guestState({ withdrawnAt: null, toldAt: told, answer: true })).toBe('coming')
    expect(guestState({ withdrawnAt: null, toldAt: told, answer: false })).toBe('declined')
    expect(guestState({ withdrawnAt: told, toldAt: told, answer: true })).toBe('withdrawn')
  })

  it('is off for the guest whatever it has answered, once the host calls it off', () => {
    expect([null, true, false].map((answer) => invitationState({ isCancelled: false, answer }))).toEqual(['unanswered', 'accepted', 'declined'])
    expect([null, true, false].map((answer) => invitationState({ isCancelled: true, answer }))).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })

  it('keeps an answer the same there and back', () => {
    expect(INVITATION_ANSWERS.map((answer) => answerWord(answerOf(answer)))).toEqual([...INVITATION_ANSWERS])
  })
})

describe('what waits for an answer', () => {
  const nothing: DueFacts = { today: '2026-11-25', callDays: 7, seats: [], tasks: [], planned: [], goals: [], clock: [], decisions: [], replies: [], polls: [], votes: [], invitations: [], minutes: [], next: null, last: null }
  const due = dueThings({ ...nothing, invitations: [{ id: 'joint', day: '2026-12-04', host: title('Värd') }] })
  it('stands on the network’s home and with those who plan its meetings, and with nobody else', () => {
    expect(networkThings(due, nothing.today)).toMatchObject([{ kind: 'invitation', id: 'joint', due: '2026-12-04', isLate: false }])
    const seenBy = (role: NetworkRole) => myThings(due, { role, memberId: 'me', organisationId: null }).length
    expect([seenBy('chair'), seenBy('secretary'), seenBy('member'), seenBy('youth'), seenBy('executive')]).toEqual([1, 1, 0, 0, 0])
    expect(dueWords(due[0]!, texts('sv'), ['sv'])).toMatchObject({ title: 'Svara på inbjudan från Värd', path: '/meetings/invitations/joint' })
  })
})

describe('the guest’s agenda', () => {
  const [one, two, three] = [title('Ett'), title('Två'), title('Tre')]
  it('begins with the shared items and follows them', () => {
    expect(agendaSteps([], [one, two], [])).toEqual({ add: [one, two], remove: [] })
    expect(agendaSteps([one, two], [two, three], [{ id: 'a', title: one }, { id: 'b', title: two }])).toEqual({ add: [three], remove: ['a'] })
  })

  it('leaves alone what the guest has added, reworded or taken away', () => {
    expect(agendaSteps([one], [one], [{ id: 'own', title: three }])).toEqual({ add: [], remove: [] })
    expect(agendaSteps([one], [], [{ id: 'reworded', title: title('Ett, på vårt sätt') }])).toEqual({ add: [], remove: [] })
    expect(agendaSteps([], [one], [{ id: 'a', title: one }])).toEqual({ add: [], remove: [] })
  })
})
