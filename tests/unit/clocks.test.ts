import { describe, expect, it } from 'vitest'
import { partOfYear, placeMarks, spread, weekTicks } from '@/components/charts/wheel-geometry'
import type { ClockDefinition } from '@/lib/clocks/definition-schema'
import { concernsSince, dayIn, type EarlierItem, firstDayOf, missingItems, ruleOf, stateOn, weeksIn } from '@/lib/clocks/rules'
import { byMonth, type ClockItem, type ClockMeeting, contentOf, countLeft, entriesOf, titleIn } from '@/lib/clocks/year-rules'
import { isoWeek } from '@/lib/i18n/iso-week'
import { momentOf, today } from '@/lib/i18n/moments'
import { readReference } from '../../prisma/reference/files'

const titles = { sv: 'Sak', fi: 'Asia', da: 'Ting', no: 'Sak', en: 'Thing' }
const clock = (more: Partial<ClockDefinition> = {}): ClockDefinition => ({
  code: 'usual', version: '2026', names: titles, origin: 'network', verified: true, source: ['test'],
  items: [
    { key: 'seats', kind: 'check', rule: { month: 1, week: 3, weekday: 4 }, leadDays: 14, titles },
    { key: 'plan', kind: 'report', rule: { month: 12, week: -1, weekday: 5 }, leadDays: 30, titles },
    { key: 'term', kind: 'event', rule: { month: 6, day: 1 }, leadDays: 90, titles, years: { every: 4, from: 2025 } },
  ],
  ...more,
})
const network = { jurisdiction: 'FI', since: '2020-01-01', ruleSets: new Map<string, string>(), programmes: new Map<string, string>() }
const earlier = (series: string, more: Partial<EarlierItem<string>> = {}): EarlierItem<string> => ({ series, rule: null, leadDays: 14, ownerMemberId: null, ownerOrganisationId: null, isEnded: false, own: series, ...more })

describe('the day of a rule', () => {
  it('is the weekday of a week of the month, the last one with -1', () => {
    expect(dayIn({ month: 12, week: 1, weekday: 5 }, 2026)).toBe('2026-12-04')
    expect(dayIn({ month: 10, week: -1, weekday: 5 }, 2026)).toBe('2026-10-30')
    expect(dayIn({ month: 2, week: 4, weekday: 7 }, 2026)).toBe('2026-02-22')
  })

  it('is a date, the last of a month that is too short', () => {
    expect([dayIn({ month: 2, day: 29 }, 2027), dayIn({ month: 2, day: 29 }, 2028)]).toEqual(['2027-02-28', '2028-02-29'])
    expect(dayIn({ month: 4, day: 31 }, 2026)).toBe('2026-04-30')
  })

  it('is a weekday of an ISO week, and never leaves its year', () => {
    expect([weeksIn(2026), weeksIn(2027), weeksIn(2032)]).toEqual([53, 52, 53])
    expect(dayIn({ isoWeek: 22, weekday: 6 }, 2026)).toBe('2026-05-30')
    expect(isoWeek(dayIn({ isoWeek: 53, weekday: 3 }, 2027)).week).toBe(52)
    expect(dayIn({ isoWeek: 1, weekday: 1 }, 2026)).toBe('2026-01-01')
    expect(dayIn({ isoWeek: 53, weekday: 7 }, 2026)).toBe('2026-12-31')
  })

  it('comes back by the rule that is made of it', () => {
    for (const day of ['2026-12-04', '2026-10-15', '2026-01-01', '2026-06-10']) expect(dayIn(ruleOf(day, 'week'), 2026)).toBe(day)
    expect(dayIn(ruleOf('2026-10-30', 'week'), 2027)).toBe('2027-10-29')
    expect(dayIn(ruleOf('2028-02-29', 'date'), 2029)).toBe('2029-02-28')
  })
})

describe('the state of a thing', () => {
  const item = { state: 'planned', dueOn: '2026-12-10', leadDays: 14 } as const

  it('is due from its first day of work and late from the day after', () => {
    expect(firstDayOf(item)).toBe('2026-11-26')
    expect(['2026-11-25', '2026-11-26', '2026-12-10', '2026-12-11'].map((day) => stateOn(item, day))).toEqual(['planned', 'due', 'due', 'late'])
    expect(stateOn({ ...item, state: 'done' }, '2027-01-01')).toBe('done')
    expect(stateOn({ ...item, state: 'skipped' }, '2027-01-01')).toBe('skipped')
  })

  it('changes at midnight of the network, on both sides of a clock change', () => {
    const midnight = (date: string, zone: string) => momentOf({ date, time: '00:00' }, zone)!.getTime()
    for (const [zone, date] of [['Europe/Helsinki', '2026-03-30'], ['Europe/Helsinki', '2026-10-26'], ['America/Nuuk', '2026-03-29'], ['Atlantic/Reykjavik', '2026-10-26']] as const) {
      const due = { state: 'planned', dueOn: today(zone, new Date(midnight(date, zone) - 1)), leadDays: 0 } as const
      expect(stateOn(due, today(zone, new Date(midnight(date, zone) - 1)))).toBe('due')
      expect(stateOn(due, today(zone, new Date(midnight(date, zone))))).toBe('late')
    }
    expect(firstDayOf({ dueOn: '2026-03-31', leadDays: 7 })).toBe('2026-03-24')
  })
})

describe('what a year should hold', () => {
  const facts = { network, clocks: [clock()], before: [] as EarlierItem<string>[], taken: new Set<string>() }

  it('comes from the clocks that concern the network, in the years they name', () => {
    expect(missingItems(2026, facts).map((one) => [one.series, one.day])).toEqual([['usual/seats', '2026-01-15'], ['usual/plan', '2026-12-25']])
    expect(missingItems(2029, facts).map((one) => one.series)).toContain('usual/term')
    expect(concernsSince(clock({ jurisdictions: ['SE'] }), network)).toBeNull()
    expect(concernsSince(clock({ programme: 'p' }), network)).toBeNull()
    expect(concernsSince(clock({ programme: 'p' }), { ...network, programmes: new Map([['p', '2026-06-01']]) })).toBe('2026-06-01')
  })

  it('begins when the network, the mandate or the programme does', () => {
    expect(missingItems(2026, { ...facts, network: { ...network, since: '2026-03-01' } }).map((one) => one.series)).toEqual(['usual/plan'])
  })

  it('makes nothing twice', () => {
    const once = missingItems(2027, facts)
    expect(missingItems(2027, { ...facts, taken: new Set(once.map((one) => one.series)) })).toEqual([])
  })

  it('returns what was moved for a year by its rule, and follows a rule changed for good', () => {
    const before = [earlier('usual/seats', { ownerMemberId: 'm' }), earlier('usual/plan', { rule: { month: 11, week: 2, weekday: 2 }, leadDays: 45 })]
    const [seats, plan] = missingItems(2027, { ...facts, before })
    expect(seats).toMatchObject({ day: '2027-01-21', rule: null, ownerMemberId: 'm' })
    expect(plan).toMatchObject({ day: '2027-11-09', leadDays: 45 })
  })

  it('brings back what is the network’s own, unless it was meant once or has ended', () => {
    const before = [earlier('a', { rule: { month: 5, day: 6 } }), earlier('b'), earlier('c', { rule: { month: 5, day: 6 }, isEnded: true })]
    expect(missingItems(2027, { ...facts, clocks: [], before }).map((one) => [one.series, one.day])).toEqual([['a', '2027-05-06']])
  })

  it('stands in every language in the files, with a day for every rule', () => {
    for (const one of readReference().clocks) for (const item of one.items) expect(dayIn(item.rule, 2027).slice(0, 4), `${one.code}/${item.key}`).toBe('2027')
  })
})

const item = (id: string, dueOn: string, more: Partial<ClockItem> = {}): ClockItem => ({
  id, series: `usual/${id}`, year: 2026, origin: 'network', kind: 'check', title: contentOf(titles), rule: null, plannedOn: dueOn, dueOn, leadDays: 14, ownerMemberId: null, ownerOrganisationId: null, owner: null,
  state: 'planned', reason: null, closedOn: null, revision: 1, changedAt: new Date(0), ...more,
})
const meeting = (id: string, day: string, state: ClockMeeting['state'] = 'draft'): ClockMeeting => ({ id, day, state, startsAt: new Date(`${day}T07:00:00Z`), endsAt: new Date(`${day}T09:00:00Z`), venue: null })

describe('the list of a year', () => {
  it('joins a planned meeting with the real one of its month and numbers the rest by day', () => {
    const entries = entriesOf([item('m', '2026-11-19', { kind: 'meeting' }), item('a', '2026-01-15'), item('b', '2026-12-10')], [meeting('x', '2026-11-05', 'closed'), meeting('y', '2026-11-24'), meeting('z', '2026-04-01', 'cancelled')], '2026-11-25')
    expect(entries.map((one) => [one.key, one.day, one.state, one.number])).toEqual([['a', '2026-01-15', 'late', 1], ['x', '2026-11-05', 'done', null], ['m', '2026-11-24', 'late', null], ['b', '2026-12-10', 'planned', 2]])
    expect(countLeft(entries)).toMatchObject({ left: 3, late: 2, next: { key: 'b' } })
    expect(byMonth(entries).map((one) => [one.month, one.entries.length])).toEqual([[1, 1], [11, 2], [12, 1]])
  })

  it('is told in the Swedish of Finland where that differs', () => {
    const title = contentOf({ ...titles, 'sv-FI': 'Sak i Finland' })
    expect([titleIn(title, { lng: 'sv', jurisdiction: 'FI' }).text, titleIn(title, { lng: 'sv', jurisdiction: 'SE' }).text, titleIn(title, { lng: 'fi', jurisdiction: 'FI' }).text]).toEqual(['Sak i Finland', 'Sak', 'Asia'])
  })
})

describe('the wheel', () => {
  it('has January at the top and every ISO week once', () => {
    expect([partOfYear('2026-01-01'), partOfYear('2026-07-02').toFixed(2)]).toEqual([0, '0.50'])
    const weeks = weekTicks(2026, (day) => isoWeek(day).week)
    expect([weeks.length, weeks[0]?.week, weeks.at(-1)?.week]).toEqual([52, 2, 53])
    expect(weekTicks(2027, (day) => isoWeek(day).week)[0]?.week).toBe(1)
  })

  it('pushes crowded marks apart, in order and inside the year', () => {
    const moved = spread([0.97, 0.975, 0.98, 0.99], 0.02)
    expect(moved.every((part, i) => part <= 1 && (i === 0 || part - (moved[i - 1] ?? 0) >= 0.0199))).toBe(true)
    expect(spread([0.1, 0.5], 0.02)).toEqual([0.1, 0.5])
  })

  it('draws the preparation as an arc that does not begin before the year', () => {
    const [mark] = placeMarks([{ key: 'a', day: '2026-01-15', from: '2025-12-20', lane: 'network', text: '1', state: 'planned' }], ['network', 'meeting'])
    expect(mark).toMatchObject({ isFlag: false })
    expect(mark?.arc).toMatch(/^M330 165A/)
  })
})
