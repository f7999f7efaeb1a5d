import { expect, it } from 'vitest'
import { inBandOrder, suggestedOrganisations, threadOf } from '@/lib/sectors/rules'
import { textIn } from '@/lib/i18n/five-texts'
import { readReference } from '@/prisma/reference/files'

const { sectors } = readReference()
const sector = (key: string) => {
  const found = sectors.find((one) => one.key === key)
  if (!found) throw new Error(`no sector ${key}`)
  return found
}

it('gives the six functions of the law their colours and every other sector grey', () => {
  expect(['education', 'social_services', 'health_services', 'youth', 'employment', 'police'].map(threadOf)).toEqual(['education', 'social', 'health', 'youth', 'employment', 'police'])
  expect(sectors.filter((one) => threadOf(one.key) !== 'other')).toHaveLength(6)
  expect([threadOf('lighthouse_keeping'), threadOf('constructor')]).toEqual(['other', 'other'])
})

it('puts the required first, in the order of the law, and leaves the others as they were added', () => {
  const rows = ['parish', 'police', 'youth', 'ngo', 'education'].map((key) => ({ key }))
  expect(inBandOrder(rows, ['education', 'youth', 'employment', 'police']).map((row) => row.key)).toEqual(['education', 'youth', 'police', 'parish', 'ngo'])
})

it('says sectors as each country does', () => {
  expect(textIn(sector('employment').names, 'sv')).toBe('arbetsmarknad')
  expect(textIn(sector('employment').names, 'sv', 'FI')).toBe('sysselsättningstjänster')
  expect(textIn(sector('health_services').names, 'sv', 'AX')).toBe('hälso- och sjukvård')
  expect(textIn(sector('employment').names, 'no', 'FI')).toBe('arbeid og velferd')
})

it('suggests typical organisations by jurisdiction, and none where none is known', () => {
  expect(suggestedOrganisations(sector('police'), 'FI')).toContain('poliisilaitos')
  expect(suggestedOrganisations(sector('autism_support'), 'FI')).toEqual([])
})
