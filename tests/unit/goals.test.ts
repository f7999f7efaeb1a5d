import { describe, expect, it } from 'vitest'
import { expectedValue, lacksForAdoption, suggestedStatus } from '@/lib/goals/rules'
import { proposeGoalSchema } from '@/lib/goals/schema'
import { axisYear, inTime, latestValue } from '@/lib/indicators/rules'

const less = { baselineValue: 62, baselinePeriod: '2024', targetValue: 40, targetPeriod: '2028' }

describe('the way to a target', () => {
  it('is even between baseline and target, whichever way is better', () => {
    expect(expectedValue(less, 2026)).toBe(51)
    expect(expectedValue(less, 2040)).toBe(40)
    expect(expectedValue(less, 2020)).toBeNull()
    expect(expectedValue({ ...less, targetValue: null }, 2026)).toBeNull()
  })

  it('suggests a status from the newest value', () => {
    expect(suggestedStatus(less, { period: '2026', value: 50 })).toBe('on_track')
    expect(suggestedStatus(less, { period: '2026', value: 58 })).toBe('at_risk')
    expect(suggestedStatus(less, { period: '2026', value: 64 })).toBe('off_track')
    expect(suggestedStatus(less, null)).toBeNull()
  })
})

describe('an adoption', () => {
  it('lacks what the rule asks for', () => {
    expect(lacksForAdoption({ ...less, qualitativeReason: null, measured: true })).toBeNull()
    expect(lacksForAdoption({ ...less, baselinePeriod: null, qualitativeReason: null, measured: true })).toBe('baseline')
    expect(lacksForAdoption({ ...less, qualitativeReason: null, measured: false })).toBe('reason')
  })
})

describe('what comes in', () => {
  it('reads numbers as they are written, and says at which field something is wrong', () => {
    const form = { lng: 'da', text: { da: 'Kortere ventetid' }, measure: 'none', baselineValue: '1.234,5', baselinePeriod: '2024' }
    expect(proposeGoalSchema.parse(form)).toMatchObject({ baselineValue: 1234.5, measure: { kind: 'none' } })
    const paths = (more: object) => proposeGoalSchema.safeParse({ ...form, ...more }).error?.issues.map((issue) => issue.path.join('.'))
    expect(paths({ targetValue: 'mange' })).toEqual(['targetValue'])
    expect(paths({ targetValue: '3' })).toEqual(['targetPeriod'])
    expect(paths({ measure: 'new' })).toEqual(['newName', 'newUnit'])
    expect(paths({ measure: 'official:x' })).toEqual(['measure'])
    expect(paths({ text: { da: '' } })).toEqual(['text'])
  })
})

describe('a series', () => {
  it('is put in the order of time, whatever its periods are', () => {
    expect(axisYear('2026Q3')).toBe(2026.5)
    expect(axisYear('2026/27')).toBe(2026.5)
    const points = ['2026', '2025Q4', '2025-01'].map((period, value) => ({ period, value, status: 'value' as const }))
    expect(inTime(points).map((point) => point.period)).toEqual(['2025-01', '2025Q4', '2026'])
    expect(latestValue([...points, { period: '2027', value: null, status: 'hidden' as const }])).toEqual({ period: '2026', value: 0 })
  })
})
