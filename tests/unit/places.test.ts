import { describe, expect, it } from 'vitest'
import { isBilingual, isPeriUrban, isSmall, keyOf, namesOf, originsOn, peerGroupOf, placesOn, searchKey, slugFor } from '@/lib/places/rules'
import type { MunicipalityTypes, Succession } from '@/lib/places/schema'
import { readReference } from '@/prisma/reference/files'

const { municipalities, municipalityTypes, successions } = readReference()
const place = (country: string, code: string) => {
  const found = municipalities.find((row) => row.country === country && row.code === code)
  if (!found) throw new Error(`no ${country} ${code}`)
  return found
}

describe('search', () => {
  it('finds a place by any of its names, with accents or without', () => {
    const keys = namesOf(place('FI', '638')).map((one) => searchKey(one.name))
    expect(keys).toContain(searchKey('Borga'))
    expect(namesOf(place('NO', '5612')).map((one) => searchKey(one.name))).toContain(searchKey('guovdageaidnu'))
    expect(searchKey('Malmö')).toBe(searchKey('malmo'))
  })

  it('reads the letters of every Nordic language', () => {
    expect(searchKey('Þórshöfn Ðjúpivogur')).toBe('thorshofn djupivogur')
    expect(searchKey('Ŋuorta Đeatnu Šiella Čáhputnjárga')).toBe('nuorta deatnu siella cahputnjarga')
    expect(searchKey('Straße')).toBe('strasse')
    expect(searchKey('Åbenrå')).toBe(searchKey('Aabenraa'))
    expect(searchKey('Ærø')).toBe(searchKey('Ärö'))
    expect(searchKey('  Sør-Varanger / Mátta-Várjjat ')).toBe('sor varanger matta varjjat')
  })

  it('leaves a key for every municipality, and keys are stable', () => {
    const keys = municipalities.map((row) => searchKey(row.name))
    expect(keys.filter((key) => !/^[a-z]+( [a-z]+)*$/.test(key))).toEqual([])
    expect(keys.filter((key) => searchKey(key) !== key)).toEqual([])
  })
})

describe('addresses', () => {
  it('are readable and unique', () => {
    expect(slugFor('FI', '638', 'Porvoo')).toBe('fi-638-porvoo')
    expect(slugFor('IS', '0000', 'Reykjavíkurborg')).toBe('is-0000-reykjavikurborg')
    expect(slugFor('FO', '4207', 'Við Sjógv / Ærø')).toBe('fo-4207-vid-sjogv-aero')
    const slugs = municipalities.map((row) => slugFor(row.country, row.code, row.name))
    expect(new Set(slugs).size).toBe(1149)
  })
})

describe('types', () => {
  it('tell small by the limit in data, bilingual from the languages, and leave the rest unknown', () => {
    expect(isSmall(4_999, municipalityTypes)).toBe(true)
    expect(isSmall(5_000, municipalityTypes)).toBe(false)
    expect(isSmall(null, municipalityTypes)).toBeNull()
    expect(isBilingual('FI', place('FI', '710').languages, municipalityTypes)).toBe(true)
    expect(isBilingual('FI', place('FI', '005').languages, municipalityTypes)).toBe(false)
    expect(isBilingual('SE', ['sv', 'fi'], municipalityTypes)).toBe(false)
    expect(municipalities.filter((row) => isBilingual(row.country, row.languages, municipalityTypes))).toHaveLength(33)
    expect(isPeriUrban('FI-638', '2026-10-01', municipalityTypes)).toBeNull()
    expect(peerGroupOf('SE-0980', '2026-10-01', municipalityTypes)).toBeNull()
  })

  it('read a dated list once there is one: no before its first day, and no for who is not on it', () => {
    const list = { jurisdiction: 'FI', from: '2024-01-01', to: '2027-12-31', source: 'a list', places: ['FI-753'] } as const
    const listed: MunicipalityTypes = { ...municipalityTypes, periUrban: { ...municipalityTypes.periUrban, lists: [{ ...list, places: [...list.places] }] } }
    expect(isPeriUrban('FI-753', '2023-12-31', listed)).toBeNull()
    expect(isPeriUrban('FI-753', '2026-10-01', listed)).toBe(true)
    expect(isPeriUrban('FI-638', '2026-10-01', listed)).toBe(false)
    expect(isPeriUrban('SE-0980', '2026-10-01', listed)).toBeNull()
  })
})

describe('successions', () => {
  const step = (from: string, to: string, date: string | null, share: number | null): Succession => ({ from, to, fromName: from, date, year: 2020, kind: 'merged', share, verified: true, source: 'a test' })

  it('carry Pertunmaa to Mäntyharju from the day of the merger', () => {
    expect(placesOn('FI-588', '2025-12-31', successions)).toEqual([{ key: 'FI-588', share: 1 }])
    expect(placesOn('FI-588', '2026-01-01', successions)).toEqual([{ key: 'FI-507', share: 1 }])
    expect(originsOn('FI-507', '2026-01-01', successions)).toEqual(['FI-588'])
  })

  it('wait for a merger whose day nobody has told', () => {
    expect(placesOn('IS-3506', '2026-12-31', successions)).toEqual([{ key: 'IS-3506', share: 1 }])
  })

  it('follow a chain and a split, and say unknown when one share is', () => {
    const steps = [step('A', 'B', '2015-01-01', 1), step('B', 'C', '2020-01-01', 0.25), step('B', 'D', '2020-01-01', 0.75)]
    expect(placesOn('A', '2021-01-01', steps)).toEqual([{ key: 'C', share: 0.25 }, { key: 'D', share: 0.75 }])
    expect(placesOn('A', '2019-12-31', steps)).toEqual([{ key: 'B', share: 1 }])
    expect(placesOn('A', '2021-01-01', [step('A', 'B', '2015-01-01', null), ...steps.slice(1)])[0]?.share).toBeNull()
    expect(originsOn('D', '2021-01-01', steps)).toEqual(['B', 'A'])
  })

  it('do not run in circles', () => {
    expect(placesOn('A', '2021-01-01', [step('A', 'B', '2015-01-01', 1), step('B', 'A', '2016-01-01', 1)])).toHaveLength(1)
  })
})

it('names a place by jurisdiction and code', () => {
  expect(keyOf('FI', '638')).toBe('FI-638')
})
