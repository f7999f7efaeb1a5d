import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { isLetterDue, letterDay, minutesOf, threeThings } from '@/lib/work/letter-rules'
import { myPages, workPath } from '@/lib/work/page-rules'
import { type Due, type DueFacts, dueThings, inOrder, myThings, networkThings } from '@/lib/work/rules'
import { isReminderDue } from '@/lib/terms/rules'
import { dueWords } from '@/lib/work/word-rules'

const TODAY = '2026-12-01'
const words = { sv: { text: 'Ord', state: 'original' as const, sourceRevision: 1 } }
const sector = { id: 's', key: 'police', localName: null, names: null, thread: 'police', position: 1 } as unknown as Extract<Due, { kind: 'vacant' }>['sector']
const nothing: DueFacts = { today: TODAY, callDays: 7, seats: [], tasks: [], planned: [], goals: [], clock: [], decisions: [], replies: [], polls: [], votes: [], invitations: [], minutes: [], next: null, last: null }
const task = (id: string, dueOn: string, ownerMemberId: string | null = 'me') => ({ id, dueOn, text: id, isBegun: false, ownerMemberId, ownerOrganisationId: null })
const me = { role: 'member' as const, memberId: 'me', organisationId: 'office' }
const chair = { role: 'chair' as const, memberId: 'chair', organisationId: null }
const whole: DueFacts = {
  ...nothing,
  seats: [{ id: 'empty', sector, organisation: null, strength: 'must', since: '2026-01-01', days: 334, until: null }, { id: 'ending', sector, organisation: null, strength: 'local', since: null, days: 0, until: '2026-12-31' }],
  tasks: [task('mine', '2026-11-01'), task('hers', '2026-11-01', 'her'), task('nobodys', '2026-12-20', null), { ...task('ours', '2026-12-20', null), ownerOrganisationId: 'office' }],
  planned: [{ id: 'draft', state: 'draft', day: '2026-12-10', items: 3 }, { id: 'gone', state: 'called', day: '2026-11-20', items: 3 }],
  goals: [{ id: 'new', state: 'proposed', text: words, isMeasured: true, hasValue: false, isJudged: false }, { id: 'dumb', state: 'adopted', text: words, isMeasured: true, hasValue: false, isJudged: false }],
  clock: [{ id: 'clock', year: 2026, title: words, due: '2026-12-05', isLate: false, ownerMemberId: null, ownerOrganisationId: null }],
  decisions: [{ id: 'old', number: '1/2026', text: words, forwardedOn: '2026-10-01', isRestricted: false }, { id: 'fresh', number: '2/2026', text: words, forwardedOn: '2026-11-28', isRestricted: false }, { id: 'secret', number: '3/2026', text: words, forwardedOn: '2026-10-01', isRestricted: true }],
  replies: [{ meeting: 'called', reply: 'r', memberId: 'me', day: '2026-12-12' }], polls: [{ id: 'poll', participant: 'p', memberId: 'her', title: words, closesOn: '2026-12-08' }], votes: [{ id: 'vote', memberId: 'me', text: words, closesOn: '2026-12-09' }],
  minutes: [{ meeting: 'gone', day: '2026-11-20', commentsUntil: '2026-12-06', given: ['her'], silentCheckers: ['her'] }],
  next: { id: 'called', day: '2026-12-12', titles: [words] }, last: { id: 'gone', day: '2026-11-20', decisions: [words] },
}
const named = (due: readonly Due[]) => due.map((one) => `${one.kind} ${one.id}`).sort()

describe('whose a thing is', () => {
  const all = dueThings(whole)

  it('gives a member her own tasks and answers, her organisation’s tasks, and nobody else’s', () => {
    expect(named(myThings(all, me))).toEqual(['comments gone', 'reply called', 'task mine', 'task ours', 'vote vote'])
    expect(named(myThings(all, { ...me, memberId: 'her', organisationId: null }))).toEqual(['check gone', 'poll poll', 'task hers'])
  })

  it('gives the chair what is late in the network, the executive what waits for an answer, the young what became of it', () => {
    expect(named(myThings(all, chair))).toEqual(['call draft', 'clock clock', 'comments gone', 'ending ending', 'ownerless nobodys', 'record gone', 'unanswered old', 'unanswered secret', 'vacant empty', 'valueless dumb'])
    expect(named(myThings(all, { role: 'executive', memberId: null, organisationId: null }))).toEqual(['answer fresh', 'answer old', 'proposed new'])
    expect(named(myThings(all, { role: 'youth', memberId: 'young', organisationId: null }))).toEqual(['comments gone', 'meeting called', 'outcome gone'])
  })

  it('shows the network’s home what is the network’s, and tasks when they are near', () => {
    expect(named(networkThings(all, TODAY))).toEqual(['call draft', 'clock clock', 'ending ending', 'ownerless nobodys', 'record gone', 'task hers', 'task mine', 'unanswered old', 'unanswered secret', 'vacant empty', 'valueless dumb'])
  })

  it('says each of them in every language, with a way to do it', () => {
    for (const lng of LANGUAGES) {
      for (const due of all) {
        const said = dueWords(due, texts(lng, 'FI'), ['sv'])
        expect(said.title).not.toBe('')
        expect(said.detail).not.toBe('')
        expect(workPath(`/networks/fi-638-porvoo/work${said.path}`), said.path).not.toBe(null)
      }
    }
  })
})

describe('the letter', () => {
  const things = (due: readonly Due[]) => inOrder(due).map((one) => ({ network: 'n', due: one }))
  const picked = (due: readonly Due[]) => threeThings(things(due), TODAY).map((one) => `${one.due.kind} ${one.due.id}`)

  it('takes three things, what closes first, then what is late, and never much over ten minutes', () => {
    expect(picked(myThings(dueThings(whole), me))).toEqual(['comments gone', 'vote vote', 'reply called'])
    const late = ['a', 'b', 'c', 'd', 'e'].map((id, i) => task(id, `2026-11-0${i + 1}`))
    expect(picked(dueThings({ ...nothing, tasks: late }))).toEqual(['task a', 'task b', 'task c'])
    for (const reader of [me, chair]) expect(threeThings(things(myThings(dueThings(whole), reader)), TODAY).reduce((sum, one) => sum + minutesOf(one.due), 0)).toBeLessThanOrEqual(12)
  })

  it('names one of a kind of what has stood for long, and leaves what is far ahead to the next letter', () => {
    const seat = (id: string) => ({ ...whole.seats[0]!, id })
    expect(picked(dueThings({ ...nothing, seats: [seat('x'), seat('y'), seat('z')], tasks: [task('far', '2027-03-01')] }))).toEqual(['vacant x'])
  })

  it('is quiet when nothing waits', () => {
    expect(picked(dueThings(nothing))).toEqual([])
    expect(picked(dueThings({ ...nothing, tasks: [task('far', '2027-06-01')] }))).toEqual([])
  })

  it('goes on the first working day at seven, once, and not on a holiday', () => {
    expect(letterDay('monthly', '2026-05-20', 'FI')).toBe('2026-05-04')
    expect(letterDay('monthly', '2027-01-15', 'FI')).toBe('2027-01-04')
    expect(letterDay('weekly', '2026-04-08', 'FI')).toBe('2026-04-07')
    const clock = { today: TODAY, hour: 7, jurisdiction: 'FI' }
    const choice = { frequency: 'monthly' as const, lastSentOn: '2026-11-02' }
    expect(isLetterDue(choice, clock)).toBe(true)
    expect(isLetterDue(choice, { ...clock, hour: 6 })).toBe(false)
    expect(isLetterDue({ ...choice, lastSentOn: TODAY }, clock)).toBe(false)
    expect(isLetterDue(choice, { ...clock, today: '2026-12-02', hour: 3 })).toBe(true)
    expect(isLetterDue({ ...choice, lastSentOn: null }, { ...clock, today: '2026-12-15' })).toBe(false)
    expect(isLetterDue({ ...choice, frequency: 'weekly' }, { ...clock, today: '2026-12-14' })).toBe(true)
  })
})

describe('my work', () => {
  it('pages a long list, the network with the most that is late first, and asks those who decide three things', () => {
    const many = (count: number, day: string) => dueThings({ ...nothing, tasks: Array.from({ length: count }, (_, i) => task(`t${i}`, day)) })
    const networks = [{ role: 'member' as const, due: many(5, '2026-12-20') }, { role: 'member' as const, due: many(30, '2026-11-01') }, { role: 'member' as const, due: [] }, { role: 'executive' as const, due: many(9, '2026-11-01') }]
    const [first, second] = [myPages(networks, 1), myPages(networks, 2)]
    expect(first.sections.map((one) => [networks.indexOf(one.network), one.due.length])).toEqual([[1, 20], [2, 0]])
    expect(second.sections.map((one) => [networks.indexOf(one.network), one.due.length])).toEqual([[1, 10], [3, 3], [0, 5]])
    expect([first.pages, myPages(networks, 99).page, myPages(networks, Number('x')).page]).toEqual([2, 2, 1])
  })

  it('leads from a letter into a workspace and nowhere else', () => {
    expect(workPath('/networks/fi-638-porvoo/work/meetings/0193a0c4')).toBe('/networks/fi-638-porvoo/work/meetings/0193a0c4')
    for (const bad of ['//example.org/work', 'https://example.org', '/networks/x/../admin', '/networks/x/work/../../admin', '/admin', ['/networks/x/work'], undefined]) expect(workPath(bad)).toBe(null)
  })
})

it('a silent body is reminded every fortnight', () => {
  expect([isReminderDue('2026-11-17', TODAY), isReminderDue('2026-11-18', TODAY)]).toEqual([true, false])
})
