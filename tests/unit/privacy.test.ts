import { describe, expect, it } from 'vitest'
import { cleanText, freeText, requiredText } from '@/lib/free-text'
import { findNationalIds } from '@/lib/national-ids'

/** All ids here are made up for the test: future or test series, right only in their check digits. */
const kinds = (text: string) => findNationalIds(text).map((found) => found.kind)

describe('national ids', () => {
  it.each([
    ['Elev 131052-308T kom inte', 'hetu'],
    ['131052A308T', 'hetu'],
    ['131052b308t', 'hetu'],
    ['010594Y9021', 'hetu'],
    ['(811228-9874)', 'personnummer'],
    ['19811228-9874', 'personnummer'],
    ['198112289874', 'personnummer'],
    ['811228 9874', 'personnummer'],
    ['811288-9871', 'personnummer'],
    ['310195-4209', 'cpr'],
    ['3101954209', 'cpr'],
    ['010110\u20111235', 'cpr'],
    ['15076500565', 'fodselsnummer'],
    ['150765 00565', 'fodselsnummer'],
    ['120174-3399', 'kennitala'],
    ['010199-123', 'ptal'],
    ['\uFF13\uFF11\uFF10\uFF11\uFF19\uFF15-\uFF14\uFF12\uFF10\uFF19', 'cpr'],
  ])('finds the id in %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  it('says where it stands', () => {
    expect(findNationalIds('Ring 131052-308T och 811228-9874')).toEqual([
      { kind: 'hetu', at: 5, length: 11 },
      { kind: 'personnummer', at: 21, length: 11 },
    ])
  })

  it.each([
    'Mötet är 2026-12-04 kl. 9–11.30',
    'Ring 070-123 45 67 eller +46 70 123 45 67',
    'Puhelin 040 123 4567, +358 40 123 4567',
    'Telefon 12 34 56 78',
    'Dnr KS 2026/123-45, HEL 2026-001234',
    'Organisationsnummer 212000-0142',
    'Y-tunnus 0201256-6',
    '131052-308U',
    '811228-9873',
    '321312-1234',
    'FI21 1234 5600 0007 85',
    '8601 11 17947',
    '2024–2026, § 9, 13–17 år',
    '550e8400-e29b-41d4-a716-446655440000',
    '🎉 سلام Ωμέγα 日本語 ŋŧž',
    'https://example.org/2026/12/04/121212',
    '1234567890123',
  ])('lets pass %s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('free text', () => {
  it('keeps every script and emoji, line breaks and tabs, and drops control characters', () => {
    expect(cleanText(' 👩‍👩‍👧 Čohkkán\r\nnästa\tŋ\u0000\u0007 ')).toBe('👩‍👩‍👧 Čohkkán\nnästa\tŋ')
    expect(cleanText('a\uD800b')).toBe('a\uFFFDb')
  })

  it('refuses with text keys', () => {
    const refusal = (text: unknown) => freeText(10).safeParse(text).error?.issues[0]?.message
    expect(refusal('för lång text')).toBe('common:problem.tooLong')
    expect(freeText(100).safeParse('131052-308T').error?.issues[0]?.message).toBe('common:problem.nationalId')
    expect(refusal(undefined)).toBe('common:problem.required')
    expect(refusal('')).toBeUndefined()
    expect(requiredText(10).safeParse('  ').error?.issues[0]?.message).toBe('common:problem.required')
    expect(requiredText(10).parse(' ok ')).toBe('ok')
  })
})
