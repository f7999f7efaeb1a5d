import { describe, expect, it, test } from 'vitest'
import {
  attendanceClass, checkCadence, checkComposition, missingOffices, requiredSectors, ruleSetsInForce, seatTemplates,
} from '@/lib/frames/rules'
import { readDefinition, ruleSetSchema, type RosterSeat, type RuleSet } from '@/lib/frames/schema'
import { readReference } from '@/prisma/reference/files'

const { ruleSets } = readReference()
const named = (code: string): RuleSet => {
  const found = ruleSets.find((one) => one.code === code)
  if (!found) throw new Error(`no rule set ${code}`)
  return found
}
const seat = (sectorKey: string | null, change: Partial<RosterSeat> = {}): RosterSeat => ({
  sectorKey, placeId: null, role: 'member', isYouth: false, filled: true, holderUntil: null, from: '2025-06-01', to: null, ...change,
})
const porvoo = { level: 'municipal', date: '2026-10-01', placeIds: ['porvoo'] } as const
const full = ['education', 'social_services', 'health_services', 'youth', 'employment', 'police'].map((key) => seat(key))
const check = (seats: RosterSeat[], place = porvoo) => checkComposition([named('fi-youth-act-9')], seats, place)[0]
const stateOf = (seats: RosterSeat[], key: string) => check(seats)?.items.find((item) => item.key === key)?.state

describe('a Finnish network under section 9', () => {
  it('is complete with every required function, and says that the list is not verified', () => {
    const result = check(full)
    expect(result).toMatchObject({ status: 'complete', verified: false })
    expect(result?.items.filter((item) => item.strength === 'must').every((item) => !item.verified)).toBe(true)
  })

  it('tells a seat that is lacking from one nobody holds and one whose term has run out', () => {
    const withoutPolice = full.filter((one) => one.sectorKey !== 'police')
    expect(stateOf(withoutPolice, 'police')).toBe('missing')
    expect(stateOf([...withoutPolice, seat('police', { filled: false })], 'police')).toBe('vacant')
    expect(stateOf([...withoutPolice, seat('police', { holderUntil: '2026-09-30' })], 'police')).toBe('expired')
    expect(stateOf([...withoutPolice, seat('police', { holderUntil: '2026-10-01' })], 'police')).toBe('met')
    expect(check(withoutPolice)?.status).toBe('incomplete')
  })

  it('takes one seat for social and health care, from either', () => {
    const oneOfTwo = full.filter((one) => one.sectorKey !== 'health_services')
    expect(stateOf(oneOfTwo, 'socialHealth')).toBe('met')
    expect(stateOf(full.filter((one) => !['health_services', 'social_services'].includes(one.sectorKey ?? '')), 'socialHealth')).toBe('missing')
  })

  it('does not miss what the act leaves to the network', () => {
    expect(stateOf(full, 'defence')).toBe('missing')
    expect(check(full)?.status).toBe('complete')
  })

  it('lets no observer and no invited expert stand for a sector, nor a seat that ended yesterday', () => {
    const without = full.filter((one) => one.sectorKey !== 'youth')
    expect(stateOf([...without, seat('youth', { role: 'observer' })], 'youth')).toBe('missing')
    expect(stateOf([...without, seat('youth', { role: 'expert' })], 'youth')).toBe('missing')
    expect(stateOf([...without, seat('youth', { to: '2026-09-30' })], 'youth')).toBe('missing')
    expect(stateOf([...without, seat('youth', { role: 'secretary' })], 'youth')).toBe('met')
  })

  it('is not a regional group: nothing is asked, so nothing is checked', () => {
    expect(checkComposition([named('fi-youth-act-9')], full, { ...porvoo, level: 'regional' })[0]?.status).toBe('notChecked')
  })

  it('needs one seat a function however many municipalities share it', () => {
    const joint = { ...porvoo, placeIds: ['porvoo', 'loviisa', 'lapinjärvi'] }
    expect(checkComposition([named('fi-youth-act-9')], full, joint)[0]?.status).toBe('complete')
  })
})

describe('a LAPE group', () => {
  it('has its youth seat filled by whoever sits on a youth seat', () => {
    const place = { level: 'municipal', date: '2017-05-01', placeIds: ['vasa'] } as const
    const items = (seats: RosterSeat[]) => checkComposition([named('fi-lape-municipal')], seats, place)[0]?.items
    const state = (seats: RosterSeat[]) => items(seats)?.find((item) => item.key === 'youthSeat')?.state
    expect(state([seat('youth', { from: '2016-10-01' })])).toBe('missing')
    expect(state([seat(null, { from: '2016-10-01', role: 'youth', isYouth: true })])).toBe('met')
  })
})

describe("KL's administrative network", () => {
  const place = { level: 'programme', date: '2011-02-01', placeIds: ['halsnæs', 'silkeborg'] } as const
  const from = (placeId: string) => seat('municipal_representation', { placeId, from: '2010-10-29' })
  const item = (seats: RosterSeat[]) => checkComposition([named('dk-kl')], seats, place)[0]?.items[0]

  it('asks for two seats from each municipality: a third from one does not fill the other', () => {
    const uneven = [from('halsnæs'), from('halsnæs'), from('halsnæs'), from('silkeborg')]
    expect(item(uneven)).toMatchObject({ state: 'missing', neededSeats: 4, filledSeats: 3 })
    expect(item([...uneven, from('silkeborg')])).toMatchObject({ state: 'met', neededSeats: 4, filledSeats: 4 })
  })

  it('names thirteen internal and eight external actors in the municipality, and misses none as required', () => {
    const result = checkComposition([named('dk-kl')], [], { ...place, level: 'municipal' })[0]
    const groups = result?.items.map((one) => one.group?.key)
    expect([groups?.filter((key) => key === 'internal').length, groups?.filter((key) => key === 'external').length]).toEqual([13, 8])
    expect(result?.status).toBe('complete')
    expect(result?.items[0]?.texts.da).toContain('kommunens egne aktører')
  })
})

test('a rule set with a sector nobody has seen is obeyed like any other', () => {
  const five = (word: string) => `{ sv: ${word}, fi: ${word}, da: ${word}, no: ${word}, en: ${word} }`
  const reading = readDefinition(ruleSetSchema, `
code: ax-lighthouse
version: '2030'
jurisdiction: AX
kind: local
names: ${five('Lighthouse rule')}
summary: ${five('summary')}
legalBasis: { act: ${five('act')}, number: null, section: null, validFrom: 2030-01-01, validTo: null, url: null }
levels: [municipal]
ageGroup: { from: null, to: null }
verified: false
sectors: [{ key: lighthouse_keeping, names: ${five('lighthouses')} }]
tasks: []
items: [{ key: keeper, anyOf: [lighthouse_keeping], strength: must, seats: 2, texts: ${five('two keepers')}, verified: false }]
source: [a test]
`)
  if (!reading.ok) throw new Error(reading.errors.join('\n'))
  const place = { level: 'municipal', date: '2030-02-01', placeIds: ['jomala'] } as const
  expect(seatTemplates([reading.value], place)).toHaveLength(2)
  expect(requiredSectors([reading.value], place)).toEqual(['lighthouse_keeping'])
  const one = checkComposition([reading.value], [seat('lighthouse_keeping')], place)[0]
  expect(one).toMatchObject({ status: 'incomplete', items: [{ state: 'missing', neededSeats: 2, filledSeats: 1 }] })
})

describe('a definition with faults', () => {
  it('names line and path, also of what is missing', () => {
    const reading = readDefinition(ruleSetSchema, "code: Bad Code\nversion: '1'\nlegalBasis:\n  act: { sv: lag }\n  validFrom: yesterday\n")
    expect(reading.ok).toBe(false)
    const errors = reading.ok ? [] : reading.errors
    expect(errors.find((error) => error.startsWith('line 1, path code:'))).toBeDefined()
    expect(errors.find((error) => error.startsWith('line 4, path legalBasis.act.fi:'))).toBeDefined()
    expect(errors.find((error) => error.startsWith('line 5, path legalBasis.validFrom:'))).toBeDefined()
  })

  it('names the line of broken YAML', () => {
    expect(readDefinition(ruleSetSchema, 'code: a\ncode: b\n')).toMatchObject({ ok: false, errors: [expect.stringMatching(/^line 2: /)] })
  })
})

describe('rule sets in force', () => {
  const mandate = (code: string | null, version: string | null, to: string | null = null) => ({ ruleSetCode: code, ruleSetVersion: version, from: '2011-05-01', to })
  const codes = (date: string, ...mandates: ReturnType<typeof mandate>[]) => ruleSetsInForce(ruleSets, mandates, date).map((one) => one.code)

  it('follow the law when a mandate still cites the repealed section', () => {
    expect(codes('2016-12-31', mandate('fi-youth-act-7a', '2010'))).toEqual(['fi-youth-act-7a'])
    expect(codes('2017-01-01', mandate('fi-youth-act-7a', '2010'))).toEqual(['fi-youth-act-9'])
    expect(codes('2026-10-01', mandate('fi-youth-act-7a', null))).toEqual(['fi-youth-act-9'])
  })

  it('are several for a group with several tasks, each once, and none for an ended mandate or one without rules', () => {
    const both = [mandate('fi-youth-act-9', '2017'), mandate('fi-lape-municipal', '2016'), mandate('fi-youth-act-7a', '2010')]
    expect(codes('2017-06-01', ...both)).toEqual(['fi-youth-act-9', 'fi-lape-municipal'])
    expect(codes('2026-10-01', ...both)).toEqual(['fi-youth-act-9'])
    expect(codes('2026-10-01', mandate('fi-youth-act-9', '2017', '2020-12-31'), mandate(null, null))).toEqual([])
  })
})

describe('the seats a new network starts with', () => {
  it('are those of the act, in its order; social and health get one each and the optional none', () => {
    const seats = seatTemplates([named('fi-youth-act-9')], porvoo)
    expect(seats.map((one) => one.sectorKey)).toEqual(['education', 'social_services', 'health_services', 'youth', 'employment', 'police'])
    expect(requiredSectors([named('fi-youth-act-9')], porvoo)).toEqual(seats.map((one) => one.sectorKey))
  })

  it('are shared between two rule sets that ask for the same', () => {
    const seats = seatTemplates([named('fi-youth-act-9'), named('fi-lape-municipal')], { ...porvoo, date: '2017-06-01' })
    expect(seats.find((one) => one.sectorKey === 'education')?.requiredBy).toEqual([
      { code: 'fi-youth-act-9', version: '2017', item: 'education' },
      { code: 'fi-lape-municipal', version: '2016', item: 'educationYouth' },
    ])
    expect(seats.filter((one) => one.isYouth)).toEqual([expect.objectContaining({ role: 'youth', strength: 'must' })])
  })

  it('are multiplied by the municipalities where the rule asks for seats from each', () => {
    const seats = seatTemplates([named('dk-kl')], { level: 'programme', date: '2011-02-01', placeIds: ['a', 'b', 'c'] })
    expect(seats.map((one) => one.placeId)).toEqual(['a', 'a', 'b', 'b', 'c', 'c'])
  })

  it('fill the check they came from', () => {
    for (const ruleSet of ruleSets) {
      for (const level of ruleSet.levels) {
        const place = { level, date: ruleSet.legalBasis.validFrom, placeIds: ['a', 'b'] }
        const seats = seatTemplates([ruleSet], place).map((one) => seat(one.sectorKey, { placeId: one.placeId, role: one.role, isYouth: one.isYouth, from: '2000-01-01' }))
        expect([ruleSet.code, checkComposition([ruleSet], seats, place)[0]?.status]).toEqual([ruleSet.code, 'complete'])
      }
    }
  })
})

describe('rhythm', () => {
  it('counts held meetings in the twelve months that end today', () => {
    const held = ['2025-10-01', '2025-10-02', '2026-02-10', '2026-05-05', '2026-10-01', '2026-10-02']
    expect(checkCadence(held, 4, '2026-10-01')).toEqual({ held: 4, target: 4, state: 'kept' })
    expect(checkCadence(held, 5, '2026-10-01').state).toBe('behind')
    expect(checkCadence([], null, '2026-10-01').state).toBe('noTarget')
  })

  it('classes attendance over the last four meetings', () => {
    expect(attendanceClass([])).toBeNull()
    expect(attendanceClass([false, true, true, true, false])).toBe('regular')
    expect(attendanceClass([true, true, false, false])).toBe('irregular')
    expect(attendanceClass([true, false, false, false])).toBe('absent')
    expect(attendanceClass([true, true, false])).toBe('regular')
    expect(attendanceClass([true, false, false])).toBe('irregular')
  })

  it('warns of a missing chair or secretary', () => {
    expect(missingOffices([seat('youth', { role: 'chair' })], '2026-10-01')).toEqual(['secretary'])
    expect(missingOffices([seat('youth', { role: 'chair', holderUntil: '2026-09-30' })], '2026-10-01')).toEqual(['chair', 'secretary'])
  })
})
