import { describe, expect, it } from 'vitest'
import { contentLang, htmlLang, negotiateLanguage, normaliseLanguage } from '@/lib/i18n/languages'

describe('languages', () => {
  it('tells the browser bokmål and Finland-Swedish by their own tags', () => {
    expect(htmlLang('no')).toBe('nb')
    expect(htmlLang('sv', 'FI')).toBe('sv-FI')
    expect(htmlLang('sv', 'AX')).toBe('sv-FI')
    expect(htmlLang('sv', 'SE')).toBe('sv')
    expect(htmlLang('fi', 'FI')).toBe('fi')
    expect(contentLang('no')).toBe('nb')
    expect(contentLang('se')).toBe('se')
  })

  it.each([
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['NO', 'no'],
    ['sv_FI', 'sv'],
    ['en-GB', 'en'],
    ['de', null],
    ['', null],
  ])('normalises %s to %s', (tag, lng) => {
    expect(normaliseLanguage(tag)).toBe(lng)
  })

  it.each([
    ['fi-FI,fi;q=0.9,en;q=0.8', 'fi'],
    ['nn-NO,nb;q=0.9', 'no'],
    ['de-DE,de;q=0.9,da;q=0.5', 'da'],
    ['en;q=0.5, sv;q=0.8', 'sv'],
    ['fi;q=0, da', 'da'],
    ['is,kl', 'en'],
    ['se-NO', 'en'],
    ['*', 'sv'],
    ['', 'sv'],
    [null, 'sv'],
    ['fi;q=nonsense, da;q=0.1', 'da'],
  ])('negotiates %s to %s', (header, lng) => {
    expect(negotiateLanguage(header)).toBe(lng)
  })
})
