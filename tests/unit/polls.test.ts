import { describe, expect, it } from 'vitest'
import { isDayOff } from '@/lib/i18n/days-off'
import { spanOf } from '@/lib/meetings/occasion-rules'
import { nextOccasions, type WallOccasion } from '@/lib/meetings/rhythm-rules'
import { bestOf, isOpen, isTimeToRemind, sectorsAsked, standings } from '@/lib/polls/rules'
import { askForTimeSchema } from '@/lib/polls/schema'

const [education, police, youth] = [{ id: 'education', isRequired: true }, { id: 'police', isRequired: true }, { id: 'youth', isRequired: false }]

describe('the best time', () => {
  it('weighs required sectors first, then all sectors, then those it suits outright', () => {
    const people = [
      { sectors: [education], answers: { a: 'no', b: 'yes', c: 'yes' } },
      { sectors: [police], answers: { a: 'no', b: 'if_needed', c: 'no' } },
      { sectors: [youth], answers: { a: 'yes', b: 'no', c: 'yes' } },
      { sectors: [youth], answers: { a: 'yes', b: 'no', c: 'yes' } },
    ] as const
    const counted = standings(['a', 'b', 'c'], people)
    expect(bestOf(counted)).toEqual({ option: 'b', yes: 1, ifNeeded: 1, no: 2, silent: 0, required: 2, sectors: 2 })
    expect(sectorsAsked(people)).toEqual({ required: 2, sectors: 3 })
  })

  it('prefers a plain yes to an if need be, and the earlier of two alike', () => {
    const people = [{ sectors: [education], answers: { a: 'if_needed', b: 'yes', c: 'yes' } }] as const
    expect(bestOf(standings(['a', 'b', 'c'], people))?.option).toBe('b')
  })

  it('is not named before anybody can', () => {
    expect(bestOf(standings(['a', 'b'], [{ sectors: [education], answers: {} }, { sectors: [police], answers: { a: 'no', b: 'no' } }]))).toBeNull()
  })
})

describe('a poll', () => {
  it('is open to the end of its last day, and not when somebody has closed it', () => {
    expect(isOpen({ closedAt: null, closesOn: '2026-12-01' }, '2026-12-01')).toBe(true)
    expect(isOpen({ closedAt: null, closesOn: '2026-12-01' }, '2026-12-02')).toBe(false)
    expect(isOpen({ closedAt: new Date(), closesOn: '2026-12-01' }, '2026-11-30')).toBe(false)
  })

  it('reminds once, from two days before its last day', () => {
    const poll = { closedAt: null, closesOn: '2026-12-01', remindedOn: null }
    expect(isTimeToRemind(poll, '2026-11-28')).toBe(false)
    expect(isTimeToRemind(poll, '2026-11-29')).toBe(true)
    expect(isTimeToRemind({ ...poll, remindedOn: '2026-11-29' }, '2026-11-30')).toBe(false)
    expect(isTimeToRemind(poll, '2026-12-02')).toBe(false)
  })

  it('leaves out rows without a day, and asks for two at least', () => {
    const form = (times: object[]) => askForTimeSchema.safeParse({ title: { sv: 'Möte' }, closesOn: '2026-12-01', times })
    const [first, none, second] = [{ date: '2026-12-08', startsAt: '9', endsAt: '11.00' }, { date: '', startsAt: '09:00', endsAt: '11:00' }, { date: '15.12.2026', startsAt: '09:00', endsAt: '11:00' }]
    expect(form([first, none, second]).data?.times).toEqual([{ date: '2026-12-08', startsAt: '09:00', endsAt: '11:00' }, null, { date: '2026-12-15', startsAt: '09:00', endsAt: '11:00' }])
    expect(form([first, none]).error?.issues.map((one) => [one.path.join('.'), one.message])).toEqual([['times.1.date', 'polls:problem.tooFew']])
    expect(form([first, second, { ...second, date: '31.2.2027' }]).error?.issues[0]).toMatchObject({ path: ['times', 2, 'date'], message: 'common:problem.notADate' })
  })
})

describe('the hours of a proposal', () => {
  const zone = 'Europe/Helsinki'
  it('are the network’s own on both sides of the night when the clock is turned', () => {
    const starts = (date: string) => spanOf({ date, startsAt: '09:00', endsAt: '11:00' }, zone).startsAt.toISOString()
    expect([starts('2026-10-23'), starts('2026-10-26')]).toEqual(['2026-10-23T06:00:00.000Z', '2026-10-26T07:00:00.000Z'])
    const across = spanOf({ date: '2026-10-25', startsAt: '02:00', endsAt: '05:00' }, zone)
    expect((across.endsAt.getTime() - across.startsAt.getTime()) / 3_600_000).toBe(4)
  })

  it('are asked for again when the clock never shows them, and when the end comes first', () => {
    const of = (occasion: WallOccasion) => () => spanOf(occasion, zone, 'times.1.')
    expect(of({ date: '2027-03-28', startsAt: '03:30', endsAt: '05:00' })).toThrow(expect.objectContaining({ code: 'common:problem.skippedTime', details: expect.objectContaining({ field: 'times.1.startsAt' }) }))
    expect(of({ date: '2027-03-29', startsAt: '11:00', endsAt: '09:00' })).toThrow(expect.objectContaining({ code: 'meetings:problem.endsBeforeStart', details: expect.objectContaining({ field: 'times.1.endsAt' }) }))
  })
})

describe('proposed times', () => {
  const met = (date: string, startsAt = '13:00', endsAt = '15:00'): WallOccasion => ({ date, startsAt, endsAt })
  const rhythm = { today: '2026-11-25', jurisdiction: 'FI', target: 5, callDays: 7 }
  const days = (found: WallOccasion[]) => found.map((one) => one.date)

  it('stand on the usual weekday and hour, about a rhythm after the last meeting', () => {
    const past = [met('2026-09-02', '09:00', '11:00'), met('2026-04-14'), met('2026-06-09'), met('2026-08-11'), met('2026-10-13')]
    const found = nextOccasions(past, rhythm, 3)
    expect(days(found)).toEqual(['2026-12-08', '2026-12-15', '2026-12-22'])
    expect(found[0]).toMatchObject({ startsAt: '13:00', endsAt: '15:00' })
  })

  it('pass over holidays, the eves and July', () => {
    const thursdays = [met('2026-04-16'), met('2026-06-11'), met('2026-08-13'), met('2026-10-15')]
    expect(days(nextOccasions(thursdays, { ...rhythm, today: '2026-12-05' }, 3))).toEqual(['2026-12-17', '2027-01-07', '2027-01-14'])
    expect(days(nextOccasions([met('2026-05-05'), met('2026-06-30')], { ...rhythm, today: '2026-06-30' }, 1))[0]?.slice(0, 7)).not.toBe('2026-07')
  })

  it('never come so soon that the call would be late, and follow the annual clock where it wants a day', () => {
    expect(days(nextOccasions([met('2026-01-13'), met('2026-03-10')], rhythm, 1))).toEqual(['2026-12-08'])
    expect(days(nextOccasions([met('2026-10-13')], rhythm, 1, '2027-02-10'))).toEqual(['2027-02-09'])
  })

  it('are made from the target where the network has never met', () => {
    expect(nextOccasions([], rhythm, 2)).toEqual([{ date: '2026-12-08', startsAt: '09:00', endsAt: '11:00' }, { date: '2026-12-15', startsAt: '09:00', endsAt: '11:00' }])
  })
})

describe('days off', () => {
  it('are those of each country', () => {
    const off = (day: string) => ['FI', 'SE', 'NO', 'DK'].filter((country) => isDayOff(day, country))
    expect(off('2027-03-26')).toEqual(['FI', 'SE', 'NO', 'DK'])
    expect(off('2027-03-25')).toEqual(['NO', 'DK'])
    expect(off('2027-05-17')).toEqual(['NO', 'DK'])
    expect(off('2027-05-06')).toEqual(['FI', 'SE', 'NO', 'DK'])
    expect(off('2027-06-25')).toEqual(['FI', 'SE'])
    expect(off('2028-12-06')).toEqual(['FI'])
    expect(off('2026-11-28')).toEqual(['FI', 'SE', 'NO', 'DK'])
    expect(off('2026-11-25')).toEqual([])
  })
})
