import { describe, expect, it } from 'vitest'
import { type BandSeat, bandFinding, bandRows, type HeldMeeting, mayBecome } from '@/lib/meetings/rules'
import { scheduleMeetingSchema } from '@/lib/meetings/schema'
import { type DueFacts, dueThings, networkThings } from '@/lib/work/rules'

const always = { from: '2020-01-01', to: null }
const sectors = [
  { id: 'e', key: 'education', position: 1, ...always },
  { id: 'p', key: 'police', position: 2, ...always },
  { id: 'own', key: null, position: 3, ...always },
]
const seat = (sectorId: string, more: Partial<BandSeat> = {}): BandSeat => ({ sectorId, isRequired: sectorId !== 'own', isYouth: false, holders: [always], ...always, ...more })
const meeting = (day: string, present: string[], recorded = present): HeldMeeting => ({ id: day, day, hasDecision: false, presentSectors: new Set(present), recordedSectors: new Set(recorded) })

describe('the course of a meeting', () => {
  it('goes forward only, and a cancelled or closed meeting stays', () => {
    expect(mayBecome('draft', 'called')).toBe(true)
    expect(mayBecome('held', 'closed')).toBe(true)
    expect(mayBecome('held', 'cancelled')).toBe(false)
    expect(mayBecome('closed', 'held')).toBe(false)
    expect(mayBecome('cancelled', 'called')).toBe(false)
  })
})

describe('the band', () => {
  it('tells present, absent, vacant and not yet there apart', () => {
    const seats = [seat('e'), seat('p', { holders: [{ from: '2025-01-01', to: '2025-12-31' }] }), seat('own', { from: '2025-06-01' })]
    const rows = bandRows(sectors, seats, [meeting('2025-03-01', ['e', 'p']), meeting('2025-09-01', ['e'], ['e', 'p']), meeting('2026-02-01', ['e', 'own'])], '2026-03-01')
    expect(rows.map((row) => row.cells)).toEqual([['present', 'present', 'present'], ['present', 'absent', 'vacant'], ['before', 'absent', 'present']])
    expect(rows[1]).toMatchObject({ vacantNow: true, vacantSince: '2026-01-01', required: true })
  })

  it('puts required sectors first and keeps an ended one with its history last', () => {
    const ended = { id: 'old', key: 'health_services', position: 0, from: '2020-01-01', to: '2025-12-31' }
    const seats = [seat('own'), seat('p'), seat('e'), seat('old', { to: '2025-12-31' })]
    const rows = bandRows([ended, ...sectors], seats, [meeting('2025-03-01', ['old', 'own'])], '2026-03-01')
    expect(rows.map((row) => row.sectorId)).toEqual(['e', 'p', 'own', 'old'])
  })

  it('says the gravest thing first, and who has always come', () => {
    const dates = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']
    const rows = bandRows(sectors, [seat('e'), seat('p', { holders: [] }), seat('own')], dates.map((day) => meeting(day, ['e', 'own'])), '2026-05-01')
    expect(bandFinding(rows, 4)).toEqual({ first: { kind: 'vacantOne', sectorId: 'p', since: '2020-01-01' }, streak: { sectorId: 'own', meetings: 4 } })
    expect(bandFinding(rows, 0).first).toEqual({ kind: 'waiting', required: 1 })
  })
})

describe('what is due', () => {
  const nothing: DueFacts = { today: '2026-11-23', callDays: 7, seats: [], tasks: [], planned: [], goals: [], clock: [], decisions: [], replies: [], polls: [], votes: [], invitations: [], minutes: [], next: null, last: null }
  const task = (id: string, dueOn: string) => ({ id, dueOn, text: '', isBegun: false, ownerMemberId: 'm', ownerOrganisationId: null })

  it('puts the late before the due and leaves out what can wait', () => {
    const due = networkThings(dueThings({ ...nothing, tasks: [task('soon', '2026-11-27'), task('late', '2026-11-11'), task('later', '2027-01-01')], planned: [{ id: 'm', state: 'draft', day: '2026-12-04', items: 5 }] }), '2026-11-23')
    expect(due.map((one) => [one.kind, one.isLate])).toEqual([['task', true], ['task', false], ['call', false]])
    expect(due[2]).toMatchObject({ due: '2026-11-27' })
  })

  it('asks for attendance after a meeting that nobody recorded', () => {
    expect(dueThings({ ...nothing, planned: [{ id: 'm', state: 'called', day: '2026-11-20', items: 1 }] })).toMatchObject([{ kind: 'record', isLate: true }])
  })
})

it('a box that is not ticked sends nothing, and that means no', () => {
  const sent = { kind: 'ordinary', date: '2026-12-04', startsAt: '9.00', endsAt: '11.00' }
  expect(scheduleMeetingSchema.parse(sent).isPublic).toBe(false)
  expect(scheduleMeetingSchema.parse({ ...sent, isPublic: 'on' }).isPublic).toBe(true)
})
