import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/ids'
import { valuesOf } from '@/lib/form-values'
import { rosterSheet } from '@/lib/members/export-rules'
import type { SeatRow } from '@/lib/members/queries'
import { cellsOf, dayBefore, daysBetween, inRosterOrder, isBySeatOnly, nextDay, rosterSeats, seatState, sectorCells, vacantSince } from '@/lib/members/rules'
import { fillSeatSchema, passSeatSchema } from '@/lib/members/schema'
import { chooseSectorSchema } from '@/lib/sectors/schema'
import { nominateSchema } from '@/lib/terms/schema'
import { bodiesToAsk, decisionLines, followingTerm, termState } from '@/lib/terms/rules'

const DAY = '2026-11-25'
const seat = (more: Partial<SeatRow> = {}): SeatRow => ({
  id: 's', revision: 1, position: 1, strength: 'local', isYouth: false, placeId: null, from: '2025-01-01', until: null, requiredBy: [],
  sector: { id: 'a', key: 'police', thread: 'police', position: 1, revision: 1, from: '2025-01-01', until: null, localName: null, names: null },
  organisation: null, nominator: null, nominatorEmail: null, nominatorContact: null, title: null, holder: null, next: null, deputy: null, vacant: { since: '2025-01-01', days: 1 }, expiredOn: null, predecessorNote: null, lastFour: [], ...more,
})
const holder = (more: object = {}) => ({ memberId: 'm', name: 'Timo', email: null, phone: null, title: null, hasAccount: false, mayDecide: true, from: '2026-01-01', until: null, role: 'member' as const, handoverNote: null, ...more })

describe('how long a seat has stood empty', () => {
  it('counts from the day after the last holding, or from its own first day', () => {
    expect(vacantSince([{ from: '2025-01-01', until: '2026-06-30' }], '2025-01-01', DAY)).toBe('2026-07-01')
    expect(vacantSince([], '2025-01-01', DAY)).toBe('2025-01-01')
  })
  it('is not counted while somebody sits there, to the last day', () => {
    expect(vacantSince([{ from: '2025-01-01', until: DAY }], '2025-01-01', DAY)).toBeNull()
    expect(vacantSince([{ from: '2025-01-01', until: null }], '2025-01-01', DAY)).toBeNull()
  })
  it('does not mind who comes later', () => {
    expect(vacantSince([{ from: '2027-01-01', until: null }], '2025-01-01', DAY)).toBe('2025-01-01')
  })
  it('steps over months, years and leap days', () => {
    expect([nextDay('2026-12-31'), dayBefore('2028-03-01'), daysBetween('2028-02-28', '2028-03-01')]).toEqual(['2027-01-01', '2028-02-29', 2])
  })
})

describe('the order of the roster', () => {
  it('puts sectors with an empty required seat first and keeps the seats of a sector together', () => {
    const sector = (id: string, position: number) => ({ ...seat().sector, id, position })
    const seats = [
      seat({ id: '1', sector: sector('a', 1), holder: holder() }), seat({ id: '2', sector: sector('b', 2), strength: 'local' }),
      seat({ id: '3', sector: sector('c', 3), holder: holder() }), seat({ id: '4', sector: sector('c', 3), strength: 'must', position: 2 }),
    ]
    expect(inRosterOrder(seats).map((one) => one.id)).toEqual(['4', '3', '2', '1'])
  })
})

describe('the state of a seat', () => {
  it('is ending in the last sixty days', () => {
    expect(seatState(seat({ holder: holder({ until: '2027-01-24' }) }), DAY)).toBe('ending')
    expect(seatState(seat({ holder: holder({ until: '2027-01-25' }) }), DAY)).toBe('filled')
    expect(seatState(seat(), DAY)).toBe('vacant')
  })
  it('tells a term that ran out from a seat that was left', () => {
    expect(rosterSeats([seat({ expiredOn: '2026-01-01' }), seat()])).toMatchObject([{ filled: true, holderUntil: '2026-01-01' }, { filled: false, holderUntil: null }])
  })
})

describe('who is shown by the seat alone', () => {
  it('is everybody on a youth seat, and who has asked for it', () => {
    const open = { isBySeatOnly: false }
    expect([isBySeatOnly({ isYouth: true }, open, 'member'), isBySeatOnly({ isYouth: false }, open, 'youth'), isBySeatOnly({ isYouth: false }, { isBySeatOnly: true }, 'member'), isBySeatOnly({ isYouth: false }, open, 'chair')]).toEqual([true, true, true, false])
  })
  it('has no name in what is taken away', () => {
    const words = { head: (column: string) => column, role: (role: string) => role, strength: (one: string) => one, yes: 'ja', no: 'nej' }
    const sheet = rosterSheet([seat({ isYouth: true, holder: holder({ name: null, role: 'youth' }) })], { lng: 'sv', jurisdiction: 'FI' }, words)
    expect(sheet[1]).toEqual(['police', '', '', '', 'youth', 'ja', '2026-01-01', '', '', '', '', 'local'])
  })
})

describe('attendance by seat', () => {
  const meetings = ['2025-06-01', '2026-02-01', '2026-05-01', '2026-09-01'].map((day, i) => ({ day, states: new Map(i === 1 ? [['s', 'deputy']] : [['other', 'present']]) }))
  it('counts a deputy, and tells absent from empty and from not there yet', () => {
    expect(cellsOf({ id: 's', from: '2026-01-01', holdings: [{ from: '2026-01-01', until: '2026-06-30' }] }, meetings)).toEqual(['before', 'present', 'absent', 'vacant'])
  })
  it('says of a meeting where no attendance is recorded that nobody is known to have stayed away', () => {
    expect(cellsOf({ id: 's', from: '2026-01-01', holdings: [{ from: '2026-01-01', until: null }] }, [{ day: '2026-02-01', states: new Map() }])).toEqual(['before'])
  })
  it('is the strongest of the sector’s seats', () => {
    expect(sectorCells([{ lastFour: ['absent', 'vacant'] }, { lastFour: ['present', 'vacant'] }])).toEqual(['present', 'vacant'])
    expect(sectorCells([])).toEqual([])
  })
})

describe('the next council term', () => {
  it('follows the latest and is as long', () => {
    expect(followingTerm([{ from: '2025-06-01', until: '2029-05-31' }, { from: '2021-08-01', until: '2025-05-31' }], DAY)).toEqual({ from: '2029-06-01', until: '2033-05-31' })
    expect(followingTerm([], DAY)).toEqual({ from: '2027-01-01', until: '2030-12-31' })
  })
  it('asks an umbrella body once for all its seats, and nobody twice', () => {
    const seats = [
      seat({ id: '1', nominator: 'Paraplyet', nominatorEmail: 'p@example.org' }), seat({ id: '2', nominator: 'paraplyet', nominatorEmail: 'p@example.org', nominatorContact: 'Kaj Lund' }),
      seat({ id: '3', organisation: { id: 'o', name: 'Skolan' } }), seat({ id: '4' }), seat({ id: '5', organisation: { id: 'o', name: 'Skolan' } }),
    ]
    expect(bodiesToAsk(seats, new Set(['5']))).toEqual([{ name: 'Paraplyet', email: 'p@example.org', contact: 'Kaj Lund', seatIds: ['1', '2'] }, { name: 'Skolan', email: null, contact: null, seatIds: ['3'] }])
  })
  it('lets a term run to its own last day, whatever has been appointed after it', () => {
    const term = { isAppointed: true, from: '2025-06-01', until: '2027-05-31' }
    expect(['2025-05-31', '2025-06-01', '2027-05-31', '2027-06-01'].map((day) => termState(term, day))).toEqual(['appointed', 'running', 'running', 'closed'])
    expect(termState({ ...term, isAppointed: false }, '2028-01-01')).toBe('preparing')
  })
  it('names nobody young in the decision', () => {
    const words = { deputy: (name: string) => `ersättare ${name}`, unnamed: 'ungas representant' }
    expect(decisionLines([{ sector: 'Polis', organisation: null, person: 'Eeva', deputy: 'Matti' }, { sector: 'Unga', organisation: 'Ungdomsrådet', person: null, deputy: null }], words)).toBe('– Polis: Eeva, ersättare Matti\n– Unga, Ungdomsrådet: ungas representant')
  })
})

describe('what the forms send', () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries({ lng: 'sv', network: 'x', seatId: newId(), revision: '3', ...fields })) data.append(name, value)
    return valuesOf(data)
  }
  const faults = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) => Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))

  it('fills a seat with a new person, empty fields and all', () => {
    expect(fillSeatSchema.parse(form({ memberId: '', name: ' Timo ', email: 'Timo@Example.org', role: 'chair', from: '2026-01-01', until: '', mayDecide: 'on' }))).toMatchObject({ revision: 3, memberId: null, name: 'Timo', email: 'timo@example.org', role: 'chair', mayDecide: true, until: null })
    expect(fillSeatSchema.parse(form({ from: '2026-01-01' }))).toMatchObject({ memberId: null, name: '', email: null, role: 'member', mayDecide: false, until: null })
  })
  it('says what is wrong at its field', () => {
    expect(faults(fillSeatSchema.safeParse(form({ name: 'x'.repeat(121), email: 'inte en adress', role: 'kung', from: 'i morgon', until: '2026-02-30' })))).toMatchObject({ name: 'common:problem.tooLong', email: 'common:problem.notAnEmail', from: 'common:problem.notADate', until: 'common:problem.notADate' })
    expect(faults(fillSeatSchema.safeParse(form({ name: '131052-308T', from: '' })))).toMatchObject({ name: 'common:problem.nationalId', from: 'common:problem.required' })
  })
  it('passes a seat, chooses a sector and nominates', () => {
    expect(passSeatSchema.safeParse(form({ organisation: '', from: '2026-01-01' })).success).toBe(false)
    expect(chooseSectorSchema.parse(form({ sectorKey: '', name: 'Fyrväsendet', from: '2026-01-01' }))).toMatchObject({ sectorKey: null, name: 'Fyrväsendet' })
    expect(nominateSchema.parse(form({ 'nominations.0.id': newId(), 'nominations.0.personName': 'Eeva', 'nominations.0.personEmail': '', 'nominations.1.id': newId() }))).toMatchObject({ nominations: [{ personName: 'Eeva', personEmail: null, mayDecide: false }, { personName: null }] })
  })
})
