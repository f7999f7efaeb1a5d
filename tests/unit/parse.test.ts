import { describe, expect, it } from 'vitest'
import { isSkippedTime, momentOf, movedDay, startOfDay, today } from '@/lib/i18n/moments'
import { parseDate, parseNumber, parseTime } from '@/lib/i18n/parse'

describe('parseNumber', () => {
  it.each([
    ['12,5', 'sv', 12.5],
    ['12.5', 'sv', 12.5],
    ['1 234,5', 'fi', 1234.5],
    ['1\u00A0234', 'no', 1234],
    ['1.234,5', 'da', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1.234', 'da', 1234],
    ['1.234', 'sv', 1.234],
    ['1,234', 'en', 1234],
    ['1,234', 'fi', 1.234],
    ['1.234.567', 'fi', 1234567],
    ['−3', 'sv', -3],
    ['–3', 'sv', -3],
    ['-3', 'sv', -3],
    ['0', 'sv', 0],
    ['0,5', 'en', 0.5],
  ] as const)('reads %s in %s as %d', (text, lng, value) => {
    expect(parseNumber(text, lng)).toBe(value)
  })

  it.each(['', ' ', 'tolv', '7l', '1,2,3', '1.2.3', '1,23.4,5', '12 %', '=1+1', '1e5', 'Infinity', '--3', '١٢', '1..5'])('refuses "%s"', (text) => {
    expect(parseNumber(text, 'sv')).toBeNull()
  })
})

describe('parseDate and parseTime', () => {
  it.each([
    ['2026-12-04', '2026-12-04'],
    ['4.12.2026', '2026-12-04'],
    ['04.12.2026', '2026-12-04'],
    [' 4. 12. 2026 ', '2026-12-04'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(parseDate(text)).toBe(day)
  })

  it.each(['2026-02-29', '31.4.2026', '4/12/2026', '4.12.26', '2026-13-01', '0.1.2026', 'i morgon', ''])('refuses "%s"', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it.each([
    ['14.32', '14:32'],
    ['14:32', '14:32'],
    ['9', '09:00'],
    ['kl. 9', '09:00'],
    ['klo 9.05', '09:05'],
    ['00:00', '00:00'],
  ])('reads the time %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  it.each(['24.00', '9.60', '9.5', 'nio', ''])('refuses the time "%s"', (text) => {
    expect(parseTime(text)).toBeNull()
  })
})

describe('moments', () => {
  it('turns wall time into a moment, winter and summer', () => {
    expect(momentOf({ date: '2026-12-04', time: '09:00' }, 'Europe/Helsinki')?.toISOString()).toBe('2026-12-04T07:00:00.000Z')
    expect(momentOf({ date: '2026-06-04', time: '09:00' }, 'Europe/Helsinki')?.toISOString()).toBe('2026-06-04T06:00:00.000Z')
    expect(momentOf({ date: '2026-06-04', time: '09:00' }, 'Atlantic/Faroe')?.toISOString()).toBe('2026-06-04T08:00:00.000Z')
  })

  it('moves the missing hour ahead and tells that it is missing', () => {
    const missing = { date: '2026-03-29', time: '02:30' }
    expect(momentOf(missing, 'Europe/Stockholm')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(isSkippedTime(missing, 'Europe/Stockholm')).toBe(true)
    expect(isSkippedTime({ date: '2026-03-29', time: '03:30' }, 'Europe/Stockholm')).toBe(false)
    expect(isSkippedTime(missing, 'Atlantic/Reykjavik')).toBe(false)
  })

  it('means the first of the two hours in autumn', () => {
    expect(momentOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Oslo')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(isSkippedTime({ date: '2026-10-25', time: '02:30' }, 'Europe/Oslo')).toBe(false)
  })

  it('gives null for what is no day, time or zone', () => {
    expect(momentOf({ date: '2026-02-30', time: '09:00' }, 'Europe/Oslo')).toBeNull()
    expect(momentOf({ date: '2026-02-20', time: '25:00' }, 'Europe/Oslo')).toBeNull()
    expect(momentOf({ date: '2026-02-20', time: '09:00' }, 'Nowhere/Land')).toBeNull()
  })

  it('knows the day in a zone and moves days', () => {
    expect(today('Europe/Helsinki', new Date('2026-12-31T22:30:00Z'))).toBe('2027-01-01')
    expect(today('America/Nuuk', new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
    expect(startOfDay('2026-12-04', 'Europe/Helsinki')?.toISOString()).toBe('2026-12-03T22:00:00.000Z')
    expect(movedDay('2026-01-31', { months: 1 })).toBe('2026-02-28')
    expect(movedDay('2026-12-31', { days: 1 })).toBe('2027-01-01')
  })
})
