import { describe, expect, it } from 'vitest'
import { countVotes, courseOf, isCarried, isDueForReminder } from '@/lib/decisions/rules'
import type { Vote } from '@/lib/decisions/schema'

const course = { forwardedOn: '2026-01-01', receivedOn: null, answer: null }

describe('where a decision is', () => {
  it('is made, sent, received and answered, in that order', () => {
    expect([{ ...course, forwardedOn: null }, course, { ...course, receivedOn: '2026-01-02' }, { ...course, answer: 'rejected' as const }].map(courseOf)).toEqual(['made', 'forwarded', 'received', 'rejected'])
  })

  it('is reminded of on the thirtieth day, counted from the last reminder', () => {
    expect(isDueForReminder({ ...course, remindedOn: null }, '2026-01-30')).toBe(false)
    expect(isDueForReminder({ ...course, remindedOn: null }, '2026-01-31')).toBe(true)
    expect(isDueForReminder({ ...course, remindedOn: '2026-01-31' }, '2026-02-28')).toBe(false)
    expect(isDueForReminder({ ...course, answer: 'noted', remindedOn: null }, '2027-01-01')).toBe(false)
  })
})

describe('a written procedure', () => {
  const cases: [(Vote | null)[], boolean][] = [
    [['yes', 'yes', null, null], true], [['yes', null, null], false], [['yes', 'no'], false], [['yes', 'yes', 'no'], true], [['yes', 'abstain', null, null], true], [['abstain', 'abstain'], false], [[], false],
  ]
  it.each(cases)('of %j is carried: %s', (votes, expected) => {
    expect(isCarried(countVotes(votes))).toBe(expected)
  })
})
