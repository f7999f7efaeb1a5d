import { describe, expect, test } from 'vitest'
import { figureSvg } from '@/components/charts/figure-file'
import { comparisonFile } from '@/components/comparisons/comparison-files'
import { comparisonHref, toggled } from '@/lib/comparisons/address-rules'
import { activityOf, compositionOf, figureOf, fits, meetingsIn, partIn, smallLimit } from '@/lib/comparisons/rules'
import { type Compared, comparisonChoices, type FigureFact } from '@/lib/comparisons/schema'
import { likeness, similarTo, traitsOf } from '@/lib/comparisons/similarity-rules'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

const DAY = '2026-11-25'
const fact = (key: string, value: number, more: Partial<FigureFact> = {}): FigureFact => ({ key, part: '', period: 'now', value, n: null, status: 'value', ...more })
const network = (facts: Partial<Compared> = {}): Compared => ({
  id: facts.slug ?? 'a', slug: 'a', names: { fi: { text: 'Verkosto', state: 'original', sourceRevision: 1 } }, state: 'active', isDemonstration: true, languages: ['fi'], placeIds: ['p'], facts: [],
  required: null, lastMeeting: null, publishedAt: new Date(DAY), computedAt: null, profile: null, places: [], inhabitants: null, young: null, regionSlugs: [], smallBelow: 5000, ...facts,
})

describe('a network seen from outside', () => {
  test('hidden figures and unseen ones are not known, never zero', () => {
    expect(figureOf({ facts: [fact('seats', 3, { status: 'hidden' })] }, 'seats')).toBeNull()
    expect(meetingsIn({ facts: [] }, '2025')).toBeNull()
    expect(meetingsIn({ facts: [fact('seats', 9)] }, '2025')).toBe(0)
    expect(compositionOf({ facts: [] })).toBe('unknown')
  })

  test('no required sector at all is not a complete composition', () => {
    expect(compositionOf({ facts: [fact('sectors_missing', 0), fact('sectors_required', 0)] })).toBe('unknown')
    expect(compositionOf({ facts: [fact('sectors_missing', 0), fact('sectors_required', 6)] })).toBe('complete')
    expect(compositionOf({ facts: [fact('sectors_missing', 1), fact('sectors_required', 6)] })).toBe('incomplete')
  })

  test('it sleeps after a year without meetings, and last year alone leaves it open', () => {
    expect(activityOf(network({ lastMeeting: '2025-11-25' }), DAY)).toBe('working')
    expect(activityOf(network({ lastMeeting: '2025-11-24' }), DAY)).toBe('sleeping')
    expect(activityOf(network({ facts: [fact('meetings', 3, { period: '2025' })] }), DAY)).toBe('unknown')
    expect(activityOf(network({ facts: [fact('meetings', 1, { period: '2026' })] }), DAY)).toBe('working')
    expect(activityOf(network(), DAY)).toBe('unknown')
    expect(activityOf(network({ state: 'planned', lastMeeting: DAY }), DAY)).toBe('starting')
  })

  test('the list is narrowed by type and by any name in any language', () => {
    const porvoo = network({ languages: ['sv', 'fi'], places: [{ id: 'p', slug: 'fi-638-porvoo', names: [{ lang: 'fi', name: 'Porvoo' }, { lang: 'sv', name: 'Borgå' }] }] })
    expect(fits(porvoo, { q: 'borga' })).toBe(true)
    expect(fits(porvoo, { q: 'kuopio' })).toBe(false)
    expect(fits(porvoo, { type: 'bilingual' })).toBe(true)
    expect(fits(porvoo, { type: 'small' })).toBe(false)
  })
})

describe('likeness', () => {
  const own = { inhabitants: 50_000, young: 6, languages: 2, municipalities: 1, meetings: 4 }

  test('names the two figures that weigh most, and the reason changes when the figures change', () => {
    const alike = likeness(own, { ...own, inhabitants: 48_000 })
    expect(alike?.reasons.map((one) => one.feature)).toEqual(['inhabitants', 'young'])
    const other = likeness(own, { ...own, inhabitants: 5_000 })
    expect(other?.reasons.map((one) => one.feature)).toEqual(['young', 'languages'])
    expect(other!.score).toBeLessThan(alike!.score)
    expect(alike?.reasons[0]).toMatchObject({ own: 50_000, other: 48_000, likeness: 96 })
  })

  test('what one of them does not show counts in nothing', () => {
    expect(likeness({ young: 6 }, { young: 6, meetings: 4 })).toMatchObject({ score: 100, reasons: [{ feature: 'young' }] })
    expect(likeness({ young: 6 }, { meetings: 4 })).toBeNull()
    expect(traitsOf(network(), '2025')).toEqual({ languages: 1, municipalities: 1 })
  })

  test('leaves out itself, those chosen and those without a page', () => {
    const others = ['a', 'b', 'c', 'd'].map((slug) => network({ slug, id: slug, publishedAt: slug === 'd' ? null : new Date(DAY) }))
    expect(similarTo(network(), others, { year: '2025', taken: ['b'] }).map((one) => one.network.slug)).toEqual(['c'])
  })
})

describe('the address', () => {
  test('holds every choice and is read back the same', () => {
    const choices = comparisonChoices.parse({ type: 'small', with: 'fi-638-porvoo,fi-297-kuopio', indicator: 'unemployment_total', q: 'Borgå' })
    const href = comparisonHref('/sv/compare', choices)
    expect(comparisonChoices.parse(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(choices)
  })

  test('leaves out what it does not understand, and a seventh network', () => {
    expect(comparisonChoices.parse({ type: 'large', with: `a,'; drop,b`, indicator: '<b>' })).toEqual({ type: undefined, with: ['a', 'b'], indicator: undefined, q: undefined })
    const six = comparisonChoices.parse({ with: 'a,b,c,d,e,f' })
    expect(toggled(six, 'g').with).toHaveLength(6)
    expect(toggled(six, 'a').with).toEqual(['b', 'c', 'd', 'e', 'f'])
  })
})

describe('the limit and the parts of a comparison', () => {
  test('small is told by the limit in data, one for all or none; single and joint by municipalities', () => {
    const small = network({ inhabitants: { value: 4999, year: 2025 } })
    expect([fits(small, { type: 'small' }), fits({ ...small, smallBelow: null }, { type: 'small' }), fits({ ...small, inhabitants: null }, { type: 'small' })]).toEqual([true, false, false])
    expect([fits(small, { type: 'single' }), fits({ ...small, placeIds: ['p', 'q'] }, { type: 'single' })]).toEqual([true, false])
    expect([smallLimit([{ smallBelow: 5000 }, { smallBelow: 5000 }]), smallLimit([{ smallBelow: 5000 }, { smallBelow: null }]), smallLimit([])]).toEqual([5000, null, null])
  })

  test('no figure is none only where all figures are public', () => {
    const facts = [fact('decisions_answered', 1, { period: '2025', n: 2 })]
    expect(partIn({ facts, publishedAt: null }, 'decisions_answered', '2025')).toEqual({ part: 1, whole: 2 })
    expect(partIn({ facts, publishedAt: null }, 'actions_on_time', '2025')).toBeNull()
    expect(partIn({ facts, publishedAt: new Date(DAY) }, 'actions_on_time', '2025')).toEqual({ part: 0, whole: 0 })
  })
})

test.each(LANGUAGES)('%s: a comparison comes along as files with the numbers of the page', (lng) => {
  const named = (slug: string, share: number) => network({ slug, id: slug, names: { fi: { text: slug, state: 'original', sourceRevision: 1 } }, required: ['police'], facts: [fact('attendance', share, { part: 'police', n: 4 }), fact('sectors_missing', 0), fact('goals', 2), fact('goals', 2, { part: 'on_track' })] })
  const chosen = [named('porvoo', 0.75), named('kuopio', 0.5)]
  const points = [{ x: 2024, value: 3.5 }, { x: 2025, value: null, hidden: true }]
  const names = { sv: 'Andel', fi: 'Osuus', da: 'Andel', no: 'Andel', en: 'Share' }
  const indicator = { key: 'i', names, unit: 'percent', decimals: 1, direction: 'neutral' as const, sources: ['THL'] }
  const view = { day: DAY, listed: chosen, rows: 2, shown: chosen, all: chosen, chosen, indicators: [indicator], indicator, series: [{ placeId: 'p', points }] }
  const t = texts(lng)
  const file = (figure: string) => comparisonFile(figure, t, view, [], true)
  expect(file('attendance')?.records).toEqual([[t('comparisons:cohort.network'), 'police'], ['porvoo', 75], ['kuopio', 50]])
  expect(figureSvg(t.lang, file('attendance')!)).toMatch(/>75<[\s\S]*>50</)
  expect(file('series')?.records).toEqual([[t('comparisons:series.period'), 'porvoo', 'kuopio'], [2024, 3.5, 3.5], [2025, t('common:value.hidden'), t('common:value.hidden')]])
  expect(file('networks')?.records[1]).toContain(`${t('common:status.onTrack')} 2`)
  expect([file('other'), figureSvg(t.lang, file('networks')!)]).toEqual([null, null])
})
