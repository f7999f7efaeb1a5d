import { describe, expect, it } from 'vitest'
import { findNationalIds } from '@/lib/national-ids'
import { municipalityRow } from '@/lib/places/schema'
import { checkReference } from '@/prisma/reference/checks'
import { readReference, readRows, ReferenceFault } from '@/prisma/reference/files'
import { readFileSync, mkdtempSync, cpSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reference = readReference()
const LANGUAGES = ['sv', 'fi', 'da', 'no', 'en']

describe('the reference files', () => {
  it('agree with each other: no key unknown, nothing twice', () => {
    expect(checkReference(reference)).toEqual([])
  })

  it('hold all 1,149 municipalities of the eight jurisdictions', () => {
    const count = (code: string) => reference.municipalities.filter((row) => row.country === code).length
    expect(['FI', 'AX', 'SE', 'DK', 'NO', 'IS', 'FO', 'GL'].map(count)).toEqual([292, 16, 290, 98, 357, 62, 29, 5])
    expect(reference.jurisdictions.map((one) => one.code)).toEqual(['FI', 'AX', 'SE', 'DK', 'NO', 'IS', 'FO', 'GL'])
  })

  it('have regions of every kind, with the wellbeing services counties since 2023 and employment areas since 2025', () => {
    const kind = (name: string) => reference.regions.filter((row) => row.kind === name)
    expect([kind('region').length, kind('county').length, kind('wellbeing_services_county').length, kind('employment_area').length]).toEqual([39, 36, 22, 45])
    expect(new Set(kind('wellbeing_services_county').map((row) => row.from))).toEqual(new Set(['2023-01-01']))
    const kinds = new Set(reference.jurisdictions.flatMap((one) => one.regionKinds.map((each) => `${one.code} ${each.kind}`)))
    expect(reference.regions.filter((row) => !kinds.has(`${row.jurisdiction} ${row.kind}`))).toEqual([])
  })

  it('end the six regional state agencies the day before their successor begins', () => {
    const ended = reference.organisations.filter((one) => one.successor === 'lvv')
    expect(ended).toHaveLength(6)
    expect(new Set(ended.map((one) => one.to))).toEqual(new Set(['2025-12-31']))
    expect(reference.organisations.find((one) => one.code === 'lvv')?.from).toBe('2026-01-01')
  })

  it('name publisher and licence of every set, and say where only facts were taken', () => {
    expect(reference.sources.every((source) => source.publisher && source.licence)).toBe(true)
    expect(reference.sources.filter((source) => source.basis === 'facts').length).toBeGreaterThan(0)
  })

  it('say all things in five languages, none left as another language has it by mistake', () => {
    const texts = [...walk({ ruleSets: reference.ruleSets, programmes: reference.programmes })]
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(({ value }) => LANGUAGES.some((lng) => !value[lng]?.trim())).map(({ path }) => path)).toEqual([])
    const sentences = texts.filter(({ value }) => (value.sv ?? '').split(' ').length > 5)
    const same = sentences.filter(({ value }) => new Set(LANGUAGES.map((lng) => value[lng])).size < LANGUAGES.length)
    expect(same.map(({ path }) => path)).toEqual([])
  })

  it('mark what nobody has verified and say why', () => {
    for (const one of [...reference.ruleSets, ...reference.programmes]) expect([one.code, one.verified || one.doubt !== undefined]).toEqual([one.code, true])
    expect(reference.jurisdictions.flatMap((one) => one.council.terms).every((term) => !term.verified)).toBe(true)
  })

  it('keep seven rule sets and five programmes, a file each with its code and version', () => {
    expect(reference.ruleSets.map((one) => `${one.code}@${one.version}`)).toEqual([
      'dk-kl@2010', 'fi-lape-municipal@2016', 'fi-lape-regional@2016', 'fi-youth-act-7a@2010', 'fi-youth-act-9@2017', 'no-0-24@2017', 'se-plug-in-2@2015',
    ])
    expect(reference.programmes.map((one) => one.code)).toEqual(['dk-kl-ungeindsats', 'fi-lape', 'fi-ysipykala', 'nordic-0-24', 'se-regional-samordning'])
  })
})

describe('personal numbers', () => {
  const made = { FI: ['010190-9999', '010190Y9999', '131052B308T'], SE: ['811228-9874', '19811228-9874'], DK: ['010190-1234'], NO: ['010190 12345'], IS: ['120174-3399'], FO: ['010190-123'], GL: ['010190-1234'] }

  it('have the form that each jurisdiction uses', () => {
    for (const [code, numbers] of Object.entries(made)) {
      const patterns = reference.jurisdictions.find((one) => one.code === code)?.personalNumbers.map((one) => new RegExp(`^(?:${one.pattern})$`, 'u')) ?? []
      for (const number of numbers) expect([number, patterns.some((pattern) => pattern.test(number))]).toEqual([number, true])
      expect(patterns.some((pattern) => pattern.test('2026-10-01'))).toBe(false)
    }
  })

  it('are all of a kind that free text is checked for', () => {
    const kinds = new Set(reference.jurisdictions.flatMap((one) => one.personalNumbers.map((each) => each.kind)))
    expect([...kinds].sort()).toEqual(['cpr', 'fodselsnummer', 'hetu', 'kennitala', 'personnummer', 'ptal'])
    expect(findNationalIds('120174-3399')[0]?.kind).toBe('kennitala')
  })
})

describe('a broken file', () => {
  const head = readFileSync('prisma/reference/municipalities.csv', 'utf8').split('\n').slice(0, 3)

  it('is named by line and column, whatever line breaks stand in its cells', () => {
    const bad = [head[0], head[1]?.replace('Alajärvi', '"Ala\njärvi"').replace('9183', 'many'), head[2]?.replace('2447', '')].join('\n')
    expect(readRows(municipalityRow, bad)).toEqual({ ok: false, errors: [expect.stringMatching(/^line 2, column population: /), expect.stringMatching(/^line 4, column population: /)] })
  })

  it('is named too when a column is lacking or one too many', () => {
    const reading = readRows(municipalityRow, head.join('\n').replace('population_year', 'year'))
    expect(reading.ok ? [] : reading.errors).toEqual(expect.arrayContaining([expect.stringContaining('column population_year'), expect.stringContaining('column year')]))
    expect(readRows(municipalityRow, `${head[0]}\nFI,005\n`).ok).toBe(false)
  })

  it('stops the reading with the name of the file', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'reference-')), '/')
    cpSync('prisma/reference', folder, { recursive: true })
    writeFileSync(join(folder, 'districts.yaml'), '- key: Bad Key\n')
    expect(() => readReference(folder)).toThrow(ReferenceFault)
    expect(() => readReference(folder)).toThrow(/^districts\.yaml line 1, path 0\.key: /)
  })
})

/** Every object that looks like a text in languages, with its path. */
function* walk(value: unknown, path = ''): Generator<{ path: string; value: Record<string, string> }> {
  if (typeof value !== 'object' || value === null) return
  if ('sv' in value && typeof value.sv === 'string') yield { path, value: value as Record<string, string> }
  else for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${path}.${key}`)
}
