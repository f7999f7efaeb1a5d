import { describe, expect, test } from 'vitest'
import { headline } from '@/components/dashboards/headline'
import type { FigureFact, NetworkFigures } from '@/lib/comparisons/schema'
import { areaHref, sortedBy } from '@/lib/dashboards/address-rules'
import { chosenRows, coverageOf, municipalityRows, toFollow } from '@/lib/dashboards/rules'
import { areaChoices, type AreaFigures } from '@/lib/dashboards/schema'
import { meetingsSpread, regionRows } from '@/lib/dashboards/rollup-rules'
import { csvText } from '@/lib/export/csv'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

const DAY = '2026-11-25'
const fact = (key: string, value: number, more: Partial<FigureFact> = {}): FigureFact => ({ key, part: '', period: 'now', value, n: null, status: 'value', ...more })
const network = (id: string, placeIds: string[], more: Partial<NetworkFigures> = {}): NetworkFigures => ({
  id, slug: id, names: {}, state: 'active', isDemonstration: false, languages: ['fi'], placeIds, required: ['police', 'education'], lastMeeting: '2026-10-01', publishedAt: null, computedAt: null,
  facts: [fact('sectors_missing', 0), fact('sectors_required', 2), fact('meetings', 5, { period: '2025' }), fact('chair', 1)], ...more,
})
const place = (id: string) => ({ id, slug: id, names: {}, main: id.toUpperCase(), lat: 60, lon: 25, region: { slug: 'r1', names: {}, main: 'R1' }, inhabitants: 1000, inhabitantsYear: 2025, type: { isSmall: true, isBilingual: id === 'a', listed: [] as string[] } })

const lacking = network('joint', ['b', 'c'], { facts: [fact('sectors_missing', 1), fact('sectors_missing', 1, { part: 'police' }), fact('sectors_required', 2), fact('chair', 0)] })
const figures: AreaFigures = {
  area: { id: 'fi', slug: 'fi', kind: 'jurisdiction', jurisdiction: 'FI', names: {}, main: 'Suomi' }, day: DAY, sectors: [{ key: 'police', names: { sv: 'polis', fi: 'poliisi', da: 'politi', no: 'politi', en: 'police' } }], sources: [],
  municipalities: ['a', 'b', 'c', 'd', 'e', 'f'].map(place),
  young: { band: '13-17', year: 2021, source: 'THL', byPlace: new Map([['a', 30], ['b', 20], ['c', 10], ['d', 40]]) },
  networks: [network('single', ['a']), lacking, network('asleep', ['d'], { lastMeeting: '2025-01-01' })],
  known: [{ placeId: 'e', isFound: true, name: null, chairOffice: null, source: 'web', seenOn: new Date(DAY) }], smallBelow: 5000,
  history: { spells: [{ networkId: 'single', placeId: 'a', from: '2024-03-01', to: null }], meetingYears: [] },
}
const rows = municipalityRows(figures)
const coverage = coverageOf(rows, DAY)

describe('an area', () => {
  test('every municipality is in one class, and nobody knowing is not the same as none', () => {
    expect(rows.map((row) => [row.place.id, row.class, row.situation])).toEqual([
      ['a', 'complete', 'complete'], ['b', 'incomplete', 'incomplete'], ['c', 'incomplete', 'incomplete'], ['d', 'no-meetings', 'sleeping'], ['e', 'unknown', 'recordedOutside'], ['f', 'unknown', 'notKnown'],
    ])
  })

  test('counts municipalities and young people of networks that meet; a place without figure is said', () => {
    expect(coverage).toMatchObject({ municipalities: 6, covered: 3, working: 2, single: 1, joint: 1, complete: 1, onPlatform: 4, recordedOutside: 1, notKnown: 1, young: { covered: 60, total: 100, lacking: 2 }, mostMissing: { sector: 'police', networks: 1 } })
  })

  test('tells sectors by region and meetings by how many', () => {
    const [region] = regionRows(rows, ['police', 'education'])
    expect([region?.municipalities, region?.covered, region?.checked, region?.present.get('police'), region?.present.get('education')]).toEqual([6, 3, 3, 1, 3])
    expect(meetingsSpread(rows, '2025').spread.map((one) => one.networks)).toEqual([1, 0, 0, 0, 0, 2, 0])
  })

  test('names whom to contact first', () => {
    expect(toFollow(figures.networks, DAY).map((one) => one.id)).toEqual(['asleep', 'joint'])
  })

  test('is narrowed and sorted as the address says', () => {
    const choices = areaChoices.parse({ state: 'incomplete', sort: 'name', dir: 'desc', region: '<b>' })
    expect(chosenRows(rows, choices, (a, b) => a.place.main.localeCompare(b.place.main)).map((row) => row.place.id)).toEqual(['c', 'b'])
    expect(areaHref('/sv/national/fi', sortedBy(choices, 'name'))).toBe('/sv/national/fi?state=incomplete&sort=name')
  })
})

test.each(LANGUAGES)('%s says the finding in whole sentences, and what is not known', (lng) => {
  const said = headline(texts(lng), coverage, figures)
  expect(said).toHaveLength(4)
  expect(said.every((sentence) => /^[\p{Lu}\d].*\.$/u.test(sentence))).toBe(true)
  expect(said.join(' ')).toContain('60')
  expect(headline(texts(lng), { ...coverage, young: null }, figures)[1]).toBe(texts(lng)('dashboards:headline.youngUnknown'))
  expect(headline(texts(lng), { ...coverage, covered: 0 }, figures)).toHaveLength(1)
})

test('a file keeps letters and quotes, and no cell runs as a formula', () => {
  expect(csvText([['Åbo, "x"', '=1+1', null, 3]])).toBe('\uFEFF"Åbo, ""x""","\'=1+1",,3\r\n')
})
