import { describe, expect, it } from 'vitest'
import { type AgendaFacts, suggestAgenda } from '@/lib/agendas/rules'
import { reasonOf, titleOf, titleTexts } from '@/lib/agendas/word-rules'
import { texts } from '@/lib/i18n/texts'

const sv = (text: string) => ({ sv: { text, state: 'original' as const, sourceRevision: 1 } })
const QUIET: AgendaFacts = {
  day: '2026-12-04', lastHeld: '2026-10-01',
  clocks: [],
  decisions: [],
  goals: [{ id: 'g', text: sv('Fler trivs'), status: 'on_track', on: '2026-11-01' }],
  values: [{ id: 'i', names: sv('Trivsel'), period: '2025', recordedOn: '2026-09-30' }],
  tasks: [{ id: 't', text: 'Ring polisen', dueOn: '2026-12-20', owner: 'Test Person', meetingId: null }],
  seats: [{ id: 's', sector: { own: null, written: 'Polis' }, strength: 'must', vacantSince: null, endsOn: '2027-12-31' }],
}

/** One fact changed, and the line that comes of it. */
const CHANGES: [string, Partial<AgendaFacts>, string][] = [
  ['a thing of the annual clock has begun', { clocks: [{ id: 'c', title: sv('Skriv rapporten'), dueOn: '2026-12-01' }] }, 'clock c clock'],
  ['a forwarded decision has no answer', { decisions: [{ id: 'd', year: 2026, number: 3, text: sv('Beslut'), body: 'Kommunstyrelsen', on: '2026-08-06' }] }, 'decision d unanswered'],
  ['a goal goes off track', { goals: [{ ...QUIET.goals[0]!, status: 'off_track' }] }, 'goal g offTrack'],
  ['a goal is at risk', { goals: [{ ...QUIET.goals[0]!, status: 'at_risk' }] }, 'goal g atRisk'],
  ['an indicator has a value that no meeting has seen', { values: [{ ...QUIET.values[0]!, recordedOn: '2026-10-02' }] }, 'indicator i newValue'],
  ['a task is late on the day', { tasks: [{ ...QUIET.tasks[0]!, dueOn: '2026-12-03' }] }, 'action t late'],
  ['a task is due on the day', { tasks: [{ ...QUIET.tasks[0]!, dueOn: '2026-12-04' }] }, 'action t due'],
  ['a seat is empty', { seats: [{ ...QUIET.seats[0]!, vacantSince: '2026-11-01' }] }, 'seat s vacant'],
  ['a seat ends within sixty days', { seats: [{ ...QUIET.seats[0]!, endsOn: '2027-02-02' }] }, 'seat s ending'],
]

describe('the draft agenda', () => {
  it('proposes nothing while nothing calls for it', () => {
    expect(suggestAgenda(QUIET)).toEqual({ lines: [], moreTasks: 0 })
  })

  it.each(CHANGES)('proposes exactly one line when %s', (_what, change, line) => {
    const { lines } = suggestAgenda({ ...QUIET, ...change })
    expect(lines.map((one) => `${one.source} ${one.id} ${one.reason.kind}`)).toEqual([line])
  })

  it('does not speak of a local seat that is empty, or of one that ends later', () => {
    const local = { ...QUIET.seats[0]!, strength: 'local', vacantSince: '2026-11-01' }
    expect(suggestAgenda({ ...QUIET, seats: [local, { ...QUIET.seats[0]!, endsOn: '2027-02-03' }] }).lines).toEqual([])
  })

  it('lists the oldest twelve of two thousand open tasks and counts the others', () => {
    const tasks = Array.from({ length: 2000 }, (_, i) => ({ id: `t${i}`, text: 'x', dueOn: `2026-${String(1 + (i % 11)).padStart(2, '0')}-15`, owner: null, meetingId: null }))
    const { lines, moreTasks } = suggestAgenda({ ...QUIET, tasks })
    expect([lines.length, moreTasks]).toEqual([12, 1988])
    expect(lines.every((line) => line.reason.kind === 'late' && line.reason.dueOn === '2026-01-15')).toBe(true)
  })

  it('names a line in each of the network’s languages, and says why it is there', () => {
    const [line] = suggestAgenda({ ...QUIET, seats: [{ ...QUIET.seats[0]!, sector: { own: { sv: 'polis', fi: 'poliisi', da: 'politi', no: 'politi', en: 'police' }, written: null }, vacantSince: '2026-08-26' }] }).lines
    expect(titleTexts(line!, ['sv', 'fi', 'is'], (lng) => texts(lng, 'FI'))).toEqual({ sv: 'Vakant plats: Polis', fi: 'Täyttämättä oleva paikka: Poliisi' })
    expect(titleTexts(line!, ['is'], (lng) => texts(lng))).toEqual({ en: 'Vacant seat: Police' })
    expect(reasonOf(line!, texts('en'))).toContain('2026')
  })

  it('cuts a title that is longer than an agenda takes', () => {
    const [line] = suggestAgenda({ ...QUIET, tasks: [{ ...QUIET.tasks[0]!, text: 'o'.repeat(500), dueOn: '2026-12-01' }] }).lines
    expect(titleOf(line!, [], texts('sv'))).toHaveLength(200)
  })
})
