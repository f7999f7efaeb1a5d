import { describe, expect, it } from 'vitest'
import { findCaseSentences } from '@/lib/case-words'
import type { LocalizedText } from '@/lib/i18n/content'
import { texts } from '@/lib/i18n/texts'
import { minutesDocument, minutesParts } from '@/lib/minutes/document-rules'
import { cautionsOf, fingerprintOf, gapsOf, isLate, obstacleTo, publicAppendices, publicBody, shownLanguages, stepOf, withheldFrom } from '@/lib/minutes/rules'
import type { Look } from '@/lib/minutes/tongue-rules'
import { bodyOf, ITEMS } from '../support/minutes-body'

const said = (words: Record<string, string>): LocalizedText => Object.fromEntries(Object.entries(words).map(([lang, text], i) => [lang, { text, state: i === 0 ? 'original' : 'translated', sourceRevision: 1 }]))
const swedish = { lang: 'sv', t: texts('sv', 'FI') }
const finnish = { lang: 'fi', t: texts('fi', 'FI') }
const look = (tongues: Look['tongues'], more: Partial<Look> = {}): Look => ({ tongues, appendices: [], caseNumber: null, frozen: null, ...more })
const masking = { names: ['Elsa Testdotter'], word: () => '[namnet anges inte]' }

describe('the course of minutes', () => {
  it('goes from draft to archive, and back from the public when taken back', () => {
    expect(stepOf({ state: 'draft', isPublished: false, isArchived: false })).toBe('draft')
    expect(stepOf({ state: 'for_comments', isPublished: false, isArchived: false })).toBe('comments')
    expect(stepOf({ state: 'approved', isPublished: true, isArchived: false })).toBe('published')
    expect(stepOf({ state: 'approved', isPublished: false, isArchived: false })).toBe('approved')
    expect(stepOf({ state: 'approved', isPublished: false, isArchived: true })).toBe('archived')
  })

  it('is late on the fifteenth day without approval', () => {
    const planned = { heldOn: '2026-11-01', writtenOn: '2026-10-01' }
    expect(isLate('draft', planned, '2026-11-15')).toBe(false)
    expect(isLate('for_comments', planned, '2026-11-16')).toBe(true)
    expect(isLate('approved', planned, '2027-01-01')).toBe(false)
    expect(isLate('draft', { ...planned, writtenOn: '2026-11-20' }, '2027-01-01')).toBe(false)
  })

  it('tells one text from another, and not one order of keys from another', () => {
    const body = bodyOf()
    const turned = JSON.parse(JSON.stringify(body, Object.keys({ ...flat(body) }).toReversed())) as typeof body
    expect(fingerprintOf(turned)).toBe(fingerprintOf(body))
    expect(fingerprintOf({ ...body, meeting: { ...body.meeting, venue: 'Lovisa' } })).not.toBe(fingerprintOf(body))
  })

  it('has nothing to approve without presence or without a word', () => {
    const body = bodyOf()
    expect(obstacleTo(body)).toBeNull()
    expect(obstacleTo({ ...body, attendance: body.attendance.map((seat) => ({ ...seat, state: 'absent' as const })) })).toBe('attendanceMissing')
    expect(obstacleTo({ ...body, items: body.items.map((item) => ({ ...item, notes: {}, decisions: [], actions: [] })), decisions: [], actions: [] })).toBe('nothing')
  })
})

function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => ({ [key]: true, ...flat(inner) }))) as Record<string, true>
}

describe('what is kept from whom', () => {
  it('withholds every word of an item, and says that it was there and why', () => {
    const seen = JSON.stringify(withheldFrom(bodyOf(), new Set([ITEMS.restricted])))
    expect(seen).not.toMatch(/hemlig|Tilläggsavtal/i)
    expect(seen).toContain('24 § offentlighetslagen')
  })

  it('lets no restricted item, attendance, task, guest or name of a young person out', () => {
    const out = publicBody(bodyOf(), masking)
    const seen = JSON.stringify(out)
    expect(seen).not.toMatch(/hemlig|Tilläggsavtal|Saara|Gäst Gästsson|Ring polisen|Reservant|Elsa/i)
    expect(out.items[0]?.notes.sv?.text).toBe('[namnet anges inte] berättade om ungdomskortet.\nAndra stycket.')
    expect(out.sectors).toHaveLength(1)
    const appendices = [{ text: said({ sv: 'Om det hemliga' }), addedOn: '2026-12-01', addedBy: 'Saara Lindroos', itemId: ITEMS.restricted }, { text: said({ sv: 'Elsas ålder stryks' }), addedOn: '2026-12-01', addedBy: 'Saara Lindroos', itemId: null }]
    expect(publicAppendices(appendices, out, masking).map((one) => one.text.sv?.text)).toEqual(['[namnet anges inte] ålder stryks'])
  })
})

describe('before approval', () => {
  it('names the items that lack a language, and not notes that nobody wrote', () => {
    expect(gapsOf(bodyOf())).toEqual([{ number: 2, languages: ['fi'] }])
  })

  it('warns of a name beside a word of casework, in every language, and never of either alone', () => {
    expect(findCaseSentences('Nätverket diskuterade. Klienten Anna Andersson är orolig. Mötet slutade.')).toEqual(['Klienten Anna Andersson är orolig.'])
    for (const text of ['Asiakkaan Matti Meikäläisen tilanne on vaikea.', 'Barnevernet kjenner Ola Nordmann.', 'Borgeren Jens Jensen er anbragt.', 'The client John Smith was homeless.', 'Lastensuojelun asiakas M. on poissa.']) expect(findCaseSentences(text)).toHaveLength(1)
    for (const text of ['Saara Lindroos presenterade statistiken.', 'Antalet klienter ökade.', 'Barnskyddet i Borgå växer.', '']) expect(findCaseSentences(text)).toEqual([])
    const body = bodyOf()
    const marked = { ...body, items: body.items.map((item, i) => (i === 1 ? { ...item, notes: said({ sv: 'Patienten Kalle Karlsson nämndes.' }) } : item)) }
    expect(cautionsOf(marked)).toEqual([{ number: 2, sentence: 'Patienten Kalle Karlsson nämndes.' }])
  })
})

describe('the document', () => {
  it('stands in two languages side by side, each part level, each side in its language', () => {
    const document = minutesDocument(bodyOf(), look([swedish, finnish], { caseNumber: '412/2026', frozen: { version: 1, sha256: 'abcdef0123456789' } }))
    expect(document).toMatchObject({ lang: 'sv-FI', title: 'Protokoll 4.12.2026 · Pöytäkirja 4.12.2026', header: { right: 'ärendenummer 412/2026 · 4.12.2026' } })
    expect(document.blocks.map((block) => block.kind)).toEqual(Array.from(document.blocks, () => 'pair'))
    const [, first] = document.blocks
    expect(first).toMatchObject({ left: { lang: 'sv-FI' }, right: { lang: 'fi' } })
    expect(JSON.stringify(first)).toContain('§ 1 ')
  })

  it('says on the side that lacks a text that it lacks, and alone shows the original in its own language', () => {
    const beside = JSON.stringify(minutesParts(bodyOf(), look([swedish, finnish])).items[1])
    expect(beside.match(/Övergången diskuterades/g)).toHaveLength(1)
    expect(beside).toMatch(/puuttuu/i)
    const alone = minutesParts(bodyOf(), look([finnish])).items[1]?.blocks ?? []
    expect(alone.find((block) => block.kind === 'paragraph' && block.lang === 'sv')).toBeDefined()
  })

  it('numbers minutes with paragraphs and a memo plainly, and keeps paragraphs apart', () => {
    const text = (kind: 'decisions' | 'memo') => JSON.stringify(minutesParts({ ...bodyOf(), kind }, look([swedish])).items[0])
    expect(text('decisions')).toContain('§ 1 ')
    expect(text('memo')).not.toContain('§')
    expect(minutesParts(bodyOf(), look([swedish])).items[0]?.blocks.filter((block) => block.kind === 'paragraph' && block.style === undefined)).toHaveLength(4)
  })

  it('is shown in the language asked for, else in the first two of the network', () => {
    expect(shownLanguages(['sv', 'fi', 'en'], 'fi')).toEqual(['fi'])
    expect(shownLanguages(['sv', 'fi', 'en'], 'xx')).toEqual(['sv', 'fi'])
    expect(shownLanguages(['da'], undefined)).toEqual(['da'])
  })
})
