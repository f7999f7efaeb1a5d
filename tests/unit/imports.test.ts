import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { readRosterRow, type Vocabulary } from '@/lib/imports/roster-cell-rules'
import { rosterNames } from '@/lib/imports/roster-queries'
import { plainWord } from '@/lib/imports/plain-rules'
import { guessColumns, isBlotted, missingColumns, namedCells, sumsOf, withFaults, withoutNationalIds } from '@/lib/imports/rules'
import { rosterTemplate } from '@/lib/imports/template-rules'
import { COLUMNS, rosterWords } from '@/lib/members/export-rules'

const NAMES = rosterNames()
const WORDS: Vocabulary = { sectors: new Map([['polisen', 's1']]), roles: new Map([['medlem', 'member']]), strengths: new Map([['obligatorisk', 'must']]), ticks: new Map([['ja', true]]) }

describe('columns', () => {
  it('are known by their heads in all five languages and in Finland-Swedish', () => {
    for (const t of [...LANGUAGES.map((lng) => texts(lng)), texts('sv', 'FI')]) expect(guessColumns(COLUMNS.map((column) => t(`members:column.${column}`)), NAMES)).toEqual([...COLUMNS])
  })

  it('are known whatever the case, spaces and stars, and each once', () => {
    expect(guessColumns([' NAMN *', 'E-post:', 'namn', 'Skostorlek', ''], NAMES)).toEqual(['name', 'email', null, null, null])
  })

  it('that are needed are missed', () => {
    expect(missingColumns([null, 'name'], [{ key: 'sector', isNeeded: true }, { key: 'role', isNeeded: false }])).toEqual(['sector'])
  })

  it('stand in the template with a line a sector while there are no seats', () => {
    const sector = { id: 's', key: 'police', thread: 'police' as const, position: 1, revision: 1, from: '2026-01-01', until: null, localName: null, names: { sv: 'polisen', fi: 'poliisi', da: 'politiet', no: 'politiet', en: 'police' } }
    const [heads, line] = rosterTemplate([], [sector], { lng: 'fi', jurisdiction: 'FI' }, rosterWords(texts('fi', 'FI')))
    expect(heads?.slice(0, 3)).toEqual(['Toimiala', 'Taho', 'Nimi'])
    expect(line).toEqual(['Poliisi', ...Array(COLUMNS.length - 1).fill('')])
  })
})

describe('cells', () => {
  it('are what was mended, else what was typed', () => {
    expect(namedCells({ number: 2, cells: ['Polis', 'Kaj'], mended: { sector: 'Polisen', email: 'kaj@example.org' }, refused: null }, ['sector', 'name', null])).toEqual({ sector: 'Polisen', name: 'Kaj', email: 'kaj@example.org' })
  })

  it('are read with days and addresses as people write them', () => {
    const { row, faults } = readRosterRow(2, { sector: ' POLISEN ', name: 'Kaj', email: 'Kaj@Example.org', role: 'Medlem', mayDecide: 'JA', from: '4.12.2026', until: '' }, WORDS)
    expect(faults).toEqual([])
    expect(row).toMatchObject({ sectorId: 's1', email: 'kaj@example.org', role: 'member', mayDecide: true, from: '2026-12-04', until: null })
  })

  it.each([
    [{ from: '4/12/2026' }, 'from', 'common:problem.notADate'], [{ from: '2026-12-04', until: '2026-12-03' }, 'until', 'common:problem.dateOrder'], [{ role: 'tsar' }, 'role', 'imports:cell.unknownWord'],
    [{ sector: '' }, 'sector', 'imports:cell.sectorMissing'], [{ sector: 'Tullen' }, 'sector', 'imports:cell.unknownSector'], [{ name: '', email: 'a@example.org' }, 'name', 'members:problem.nameMissing'],
    [{ organisation: '=SUM(A1)' }, 'organisation', 'imports:cell.formula'], [{ email: 'a@' }, 'email', 'common:problem.notAnEmail'], [{ nominator: 'x'.repeat(121) }, 'nominator', 'common:problem.tooLong'],
  ])('%j has a fault at its own cell, in words', (cells, column, code) => {
    const { faults } = readRosterRow(2, { sector: 'Polisen', name: 'Kaj', ...cells }, WORDS)
    expect(faults.map((fault) => [fault.column, fault.code])).toEqual([[column, code]])
    for (const lng of LANGUAGES) expect(texts(lng).named(code, faults[0]?.values)).toMatch(/\p{L}.* .*[.]$/su)
  })

  it('lose their national ids before they are kept', () => {
    const kept = withoutNationalIds('Ring 131052-308T eller 0401234567')
    expect(kept).not.toContain('131052')
    expect(isBlotted(kept)).toBe(true)
    expect(withoutNationalIds('Kaj Berg')).toBe('Kaj Berg')
  })
})

describe('rows', () => {
  const row = { number: 2, cells: {}, faults: [], effect: 'new' as const, changes: [], plan: null }

  it('with a fault are wrong, and each cell tells its first', () => {
    expect(withFaults(row, [{ column: 'name', code: 'a' }, { column: 'name', code: 'b' }])).toMatchObject({ effect: 'wrong', faults: [{ column: 'name', code: 'a' }] })
    expect(withFaults(row, [])).toBe(row)
  })

  it('are summed by what they do', () => {
    expect(sumsOf([row, row, { effect: 'wrong' }])).toEqual({ new: 2, changed: 0, unchanged: 0, wrong: 1, waits: 0 })
  })

  it('compare words as people do', () => {
    expect(plainWord('  Vice_ordförande: ')).toBe('vice ordförande')
    expect(plainWord('A\u030Asa')).toBe(plainWord('Åsa'))
  })
})
