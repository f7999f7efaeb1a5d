import { describe, expect, it } from 'vitest'
import { relativeDay } from '@/lib/i18n/relative-day'
import { texts } from '@/lib/i18n/texts'

describe('texts', () => {
  it('speaks the language asked for', () => {
    expect(texts('fi')('common:button.save')).toBe('Tallenna')
    expect(texts('no').lang).toBe('nb')
  })

  it('fills named values and leaves what people wrote as it is', () => {
    const name = '$t(common:button.save) {{time}} <b>'
    expect(texts('sv')('common:conflict.theirs', { name, time: '14.32' })).toBe(`Ändrat av ${name} 14.32`)
  })

  it('chooses the plural form and groups thousands in counts, never in years', () => {
    expect(texts('fi')('meetings:list.items', { count: 1 })).toBe('1 asiakohta')
    expect(texts('fi')('meetings:list.items', { count: 0 })).toBe('0 asiakohtaa')
    expect(texts('da')('common:count.inhabitants', { count: 1234 })).toBe('1.234 indbyggere')
    expect(texts('sv')('common:problem.tooLong', { max: 10000 })).toContain('10\u00A0000 tecken')
    expect(texts('sv')('meetings:minutes.decisionNumber', { number: 1234, year: 2026 })).toBe('Beslut 1234/2026')
  })

  it('reads Finland-Swedish first in Finland and on Åland, and falls back text by text', () => {
    expect(texts('sv', 'FI')('common:problem.notADate')).toContain('4.12.2026')
    expect(texts('sv', 'AX')('common:button.save')).toBe('Spara')
    expect(texts('sv', 'SE')('common:problem.notADate')).toContain('2026-12-04')
    expect(texts('sv', 'FI').lang).toBe('sv-FI')
    expect(texts('fi', 'FI').lang).toBe('fi')
  })

  it('hands a whole group to an island, overlay included', () => {
    const t = texts('sv', 'FI')
    expect(t.all('common', 'problem').notADate).toContain('4.12.2026')
    expect(t.all('common', 'problem').required).toBe('Fyll i det här fältet.')
    expect(t.all('meetings').title).toBe('Möten')
    expect(texts('en').all('common', 'button').save).toBe('Save')
  })

  it('answers an address of no language in English instead of breaking', () => {
    expect(texts('xx' as 'en')('common:button.save')).toBe('Save')
  })

  it('throws on a key or value that is missing', () => {
    const t = texts('sv')
    expect(() => t.named('common:problem.neverHeard')).toThrow('common:problem.neverHeard')
    expect(() => t('common:problem.tooLong')).toThrow('max')
    expect(t.has('common:problem.required')).toBe(true)
    expect(t.has('common:problem.neverHeard')).toBe(false)
  })
})

describe('relativeDay', () => {
  it('says how far a day is in words', () => {
    const said = (day: string) => relativeDay(texts('fi'), day, '2026-12-04')
    expect(said('2026-12-04')).toBe('tänään')
    expect(said('2026-12-05')).toBe('huomenna')
    expect(said('2026-12-03')).toBe('eilen')
    expect(said('2026-12-07')).toBe('3 päivän päästä')
    expect(said('2026-12-02')).toBe('2 päivää sitten')
  })
})
