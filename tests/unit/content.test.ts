import { describe, expect, it } from 'vitest'
import { directoryName } from '@/lib/i18n/directory-names'
import { contentIn, emptyContent, localizedInput, localizedText, missingLanguages, outdatedLanguages, withConfirmed, withText, withTexts } from '@/lib/i18n/content'

const both = withTexts(emptyContent(), { sv: 'Kortare väntetid', fi: 'Lyhyempi odotusaika' })

describe('content in several languages', () => {
  it('makes the first written the original and the rest translations of it', () => {
    expect(both).toEqual({
      sv: { text: 'Kortare väntetid', state: 'original', sourceRevision: 1 },
      fi: { text: 'Lyhyempi odotusaika', state: 'translated', sourceRevision: 1 },
    })
    expect(localizedText.parse(both)).toEqual(both)
  })

  it('marks translations outdated when the original changes alone', () => {
    const changed = withTexts(both, { sv: 'Mycket kortare väntetid', fi: 'Lyhyempi odotusaika' })
    expect(outdatedLanguages(changed)).toEqual(['fi'])
    expect(contentIn(changed, 'fi').isOutdated).toBe(true)
    expect(outdatedLanguages(withText(changed, 'fi', 'Paljon lyhyempi odotusaika'))).toEqual([])
    expect(outdatedLanguages(withConfirmed(changed, 'fi'))).toEqual([])
  })

  it('keeps everything up to date when both change together', () => {
    const changed = withTexts(both, { sv: 'A', fi: 'B' })
    expect(outdatedLanguages(changed)).toEqual([])
    expect(changed.fi?.sourceRevision).toBe(2)
  })

  it('leaves the original current when only a translation changes', () => {
    expect(outdatedLanguages(withText(both, 'fi', 'Odotus lyhenee'))).toEqual([])
    expect(withText(both, 'fi', 'Lyhyempi odotusaika')).toBe(both)
  })

  it('takes a language away with an empty text and lets the next one lead', () => {
    const left = withText(both, 'sv', '')
    expect(left.fi?.state).toBe('original')
    expect(missingLanguages(left, ['fi', 'sv'])).toEqual(['sv'])
    expect(withText(left, 'fi', '')).toEqual({})
  })

  it('remembers that a machine wrote it', () => {
    expect(withText(both, 'en', 'Shorter wait', 'machine').en?.state).toBe('machine')
  })

  it('shows a fallback as a fallback, the original before others', () => {
    const shown = contentIn(both, 'da')
    expect(shown).toMatchObject({ text: 'Kortare väntetid', lang: 'sv', isFallback: true })
    expect(contentIn(both, 'da', ['fi', 'sv']).lang).toBe('fi')
    expect(contentIn(both, 'fi')).toMatchObject({ lang: 'fi', isFallback: false })
    expect(contentIn(null, 'fi')).toMatchObject({ text: '', lang: 'fi', isFallback: false })
  })

  it('refuses unknown languages and broken entries', () => {
    expect(localizedText.safeParse({ xx: both.sv }).success).toBe(false)
    expect(localizedText.safeParse({ sv: { text: 'a', state: 'final', sourceRevision: 1 } }).success).toBe(false)
  })

  it('checks what a form sends, language by language', () => {
    expect(localizedInput(10).parse({ sv: ' Mål ', fi: '' })).toEqual({ sv: 'Mål', fi: '' })
    expect(localizedInput(3).safeParse({ sv: 'För långt' }).error?.issues[0]?.message).toBe('common:problem.tooLong')
  })
})

it('a name of the directory is the one in the reader’s language, in Finland-Swedish where that differs, else the first there is', () => {
  expect(directoryName({ fi: 'Porvoo', sv: 'Borgå' }, 'sv')).toBe('Borgå')
  expect(directoryName({ fi: 'Porvoo', sv: 'Borgå' }, 'en')).toBe('Porvoo')
  expect(directoryName({ sv: 'Finlands Kommunförbund', 'sv-FI': 'Kommunförbundet' }, 'sv', 'FI')).toBe('Kommunförbundet')
  expect([directoryName({}, 'sv'), directoryName(null, 'sv')]).toEqual(['', ''])
})
