import { describe, expect, test } from 'vitest'
import { courseByYear, goalStandings } from '@/lib/dashboards/course-rules'
import { coverageRows } from '@/lib/dashboards/coverage-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import { coverageByYear, percentOf } from '@/lib/dashboards/trend-rules'
import { typeRows } from '@/lib/dashboards/type-rules'
import { actionFacts, decisionFacts, goalFacts } from '@/lib/publications/course-rules'
import type { FigureFact, NetworkFigures } from '@/lib/comparisons/schema'

const TODAY = '2026-06-15'
const spell = (networkId: string, placeId: string, from: string, to: string | null = null) => ({ networkId, placeId, from, to })

describe('coverage year by year', () => {
  const history = {
    spells: [spell('n1', 'a', '2023-12-31'), spell('n1', 'b', '2024-01-01', '2025-12-30'), spell('n2', 'c', '2025-05-01', '2025-12-31'), spell('n3', 'elsewhere', '2020-01-01')],
    meetingYears: [{ networkId: 'n1', year: 2024 }, { networkId: 'n1', year: 2025 }, { networkId: 'n2', year: 2026 }],
  }
  const records = [{ placeId: 'd', isFound: true, day: '2024-06-01' }, { placeId: 'd', isFound: false, day: '2026-02-01' }, { placeId: 'a', isFound: false, day: '2024-01-01' }]
  const years = coverageByYear(['a', 'b', 'c', 'd'], history, records, TODAY)

  test('begins where the rows of the area begin, counts the last day of a year, and this year as of today', () => {
    expect(years.map((one) => [one.year, one.day, one.registered])).toEqual([[2023, '2023-12-31', 1], [2024, '2024-12-31', 2], [2025, '2025-12-31', 2], [2026, TODAY, 1]])
  })

  test('the first year with meetings is not told, later years count those whose network met', () => {
    expect(years.map((one) => one.met)).toEqual([null, null, 1, 0])
  })

  test('a record counts from its day, the newest holds, and a network of ours goes before it; all add up', () => {
    expect(years.map((one) => [one.outside, one.recordedNone, one.unknown])).toEqual([[0, 0, 3], [1, 0, 1], [1, 0, 1], [0, 1, 2]])
    for (const one of years) expect(one.registered + one.outside + one.recordedNone + one.unknown).toBe(one.municipalities)
  })

  test('no rows, no years; a region follows the years of its country', () => {
    expect(coverageByYear(['x'], history, records, TODAY)).toEqual([])
    expect(coverageByYear(['c'], history, records, TODAY, 2023).map((one) => one.registered)).toEqual([0, 0, 1, 0])
    expect([percentOf(null, 4), percentOf(1, 0), percentOf(1, 4)]).toEqual([null, null, 25])
  })
})

const facts = (...all: Partial<FigureFact>[]): FigureFact[] => all.map((one) => ({ key: '', part: '', period: 'now', value: null, n: null, status: 'value', ...one }))
const network = (id: string, placeIds: string[], own: FigureFact[] = []) => ({ id, placeIds, facts: own, state: 'active' }) as unknown as NetworkFigures
const row = (id: string, more: object = {}) => ({ place: { id, type: { isSmall: null, isBilingual: null, listed: [] }, region: null }, situation: 'notKnown', class: 'unknown', network: null, isCovered: false, missing: [], young: null, ...more }) as unknown as MunicipalityRow
const placed = (isSmall: boolean | null, isBilingual: boolean | null, listed: string[] = []) => ({ id: 'p', type: { isSmall, isBilingual, listed }, region: null })

describe('municipalities of an area', () => {
  const rows = [
    row('a', { network: network('one', ['a']), isCovered: true, situation: 'complete', class: 'complete', young: 30, place: placed(true, false) }),
    row('b', { network: network('two', ['b', 'c']), isCovered: true, situation: 'incomplete', class: 'incomplete', missing: ['police'], young: 10, place: placed(false, true) }),
    row('c', { network: network('asleep', ['c']), situation: 'sleeping', young: 20, place: placed(null, false) }),
    row('d', { situation: 'recordedOutside', young: 40 }), row('e', { situation: 'recordedNone' }), row('f'), row('g', { network: network('over', ['g']), situation: 'ended' }),
  ]

  test('each is counted once: registered alone, together or idle, reported, or not known', () => {
    expect(coverageRows(rows).map(({ kind, municipalities, young, share }) => [kind, municipalities, young, share])).toEqual([
      ['single', 1, 30, 30], ['joint', 1, 10, 10], ['idle', 1, 20, 20], ['outside', 1, 40, 40], ['recordedNone', 1, 0, 0], ['notKnown', 2, 0, 0],
    ])
    expect(coverageRows([row('x')])[0]).toMatchObject({ young: null, share: null })
  })

  test('types are told by limit, languages and network; those without a source are not known, never left out', () => {
    const types = new Map(typeRows(rows, ['police']).map((one) => [one.type, one]))
    expect([...types.keys()]).toEqual(['small', 'larger', 'bilingual', 'oneLanguage', 'single', 'joint', 'periUrban', 'peerGroup'])
    expect(types.get('small')?.group).toMatchObject({ municipalities: 1, checked: 1, complete: 1 })
    expect(types.get('bilingual')?.group?.present.get('police')).toBe(0)
    expect(types.get('joint')).toMatchObject({ untold: 3, group: { municipalities: 1, complete: 0 } })
    expect([types.get('periUrban')?.group, types.get('peerGroup')?.group]).toEqual([null, null])
    expect(typeRows([row('h', { place: placed(true, null, ['peri_urban']) })], []).find((one) => one.type === 'periUrban')?.group?.municipalities).toBe(1)
  })
})

describe('what comes of the meetings', () => {
  test('decisions by year, answers of those sent for one', () => {
    expect(decisionFacts([{ decidedOn: '2025-01-02', isForwarded: true, isAnswered: true }, { decidedOn: '2025-03-02', isForwarded: true, isAnswered: false }, { decidedOn: '2026-03-02', isForwarded: false, isAnswered: false }]))
      .toEqual([{ key: 'decisions', part: '', period: '2025', value: 2, n: null }, { key: 'decisions_answered', part: '', period: '2025', value: 1, n: 2 }, { key: 'decisions', part: '', period: '2026', value: 1, n: null }])
  })

  test('an action on its day is on time, one open past its day is not, one not yet due is not counted', () => {
    const done = (dueOn: string, doneOn: string | null) => ({ dueOn, doneOn })
    expect(actionFacts([done('2026-05-01', '2026-05-01'), done('2026-05-01', '2026-05-02'), done('2026-06-14', null), done('2026-06-15', null), done('2026-09-01', '2026-06-01')], TODAY))
      .toEqual([{ key: 'actions_on_time', part: '', period: '2026', value: 2, n: 4 }])
    expect(goalFacts([])).toEqual([{ key: 'goals', part: '', period: 'now', value: 0, n: null }])
  })

  test('an area adds up what it sees, the newest years first', () => {
    const seen = facts({ key: 'decisions', period: '2025', value: 3 }, { key: 'decisions_answered', period: '2025', value: 1, n: 2 }, { key: 'goals', part: 'on_track', value: 2 }, { key: 'actions_on_time', period: '2026', value: 1, n: 1 })
    const networks = [network('a', [], seen), network('b', [], facts({ key: 'decisions', period: '2025', value: 4 }, { key: 'goals', part: 'on_track', value: 5, status: 'hidden' }))]
    expect(courseByYear(networks)).toEqual([
      { year: '2026', networks: 1, decisions: 0, sent: 0, answered: 0, due: 1, onTime: 1 }, { year: '2025', networks: 2, decisions: 7, sent: 2, answered: 1, due: 0, onTime: 0 },
    ])
    expect(goalStandings(networks)[0]).toEqual({ standing: 'on_track', goals: 2 })
  })
})
