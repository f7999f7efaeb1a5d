import { describe, expect, test } from 'vitest'
import { comparisonHref, toggled } from '@/lib/comparisons/address-rules'
import { activityOf, compositionOf, figureOf, fits, meetingsIn } from '@/lib/comparisons/rules'
import { type Compared, comparisonChoices, type FigureFact } from '@/lib/comparisons/schema'
import { likeness, similarTo, traitsOf } from '@/lib/comparisons/similarity-rules'

const DAY = '2026-11-25'
const fact = (key: string, value: number, more: Partial<FigureFact> = {}): FigureFact => ({ key, part: '', period: 'now', value, n: null, status: 'value', ...more })
const network = (facts: Partial<Compared> = {}): Compared => ({
  id: facts.slug ?? 'a', slug: 'a', names: { fi: { text: 'Verkosto', state: 'original', sourceRevision: 1 } }, state: 'active', isDemonstration: true, languages: ['fi'], placeIds: ['p'], facts: [],
  required: null, lastMeeting: null, publishedAt: new Date(DAY), computedAt: null, profile: null, places: [], inhabitants: null, young: null, regionSlugs: [], ...facts,
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
