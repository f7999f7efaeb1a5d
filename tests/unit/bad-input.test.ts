import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { typedValues, valuesOf } from '@/lib/form-values'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { invalid } from '@/lib/outcome'
import { type Fields, type FilledForm, FORMS, NO_FORMS } from '../support/bad-input-forms'
import { sources } from '../support/source-tree'

/**
 * Every form filled in wrongly, field by field and kind by kind: each gets a refusal with words in all five languages and
 * what was typed, or is read as it should be; nothing is thrown.
 */
const files = sources().map((source) => source.path).filter((path) => /^lib\/[\w-]+\/([\w-]+-)?schema\.ts$/.test(path))
const schemas = new Map<string, z.ZodType>()
for (const path of files) {
  const loaded = (await import(/* @vite-ignore */ `${process.cwd()}/${path}`)) as Record<string, z.ZodType>
  for (const [name, schema] of Object.entries(loaded)) if (name.endsWith('Schema') && !NO_FORMS.has(name)) schemas.set(name, schema)
}

const EMOJI = 'Привет 👩‍👩‍👧 ᓄᓇᕗᑦ 漢字 مرحبا Đorđe'
const FORMULA = '=HYPERLINK("https://example.org";"+1")'
/** One of each jurisdiction: Finland and Åland, Sweden, Denmark with Greenland, Norway, Iceland, the Faroes; and written with other signs. */
const NATIONAL_IDS = ['131052-308T', '010594Y9021', '19811228-9874', '310195-4209', '15076500565', '120174-3399', '010199-123', '\uFF13\uFF11\uFF10\uFF11\uFF19\uFF15-\uFF14\uFF12\uFF10\uFF19'].map((id) => `Ring ${id} i morgon`)
const LONG = 'ö'.repeat(25_000)

const plain = (fields: Fields = {}): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace(/!$/, ''), value]))
const filled = ({ codes, texts: words, named, loose }: FilledForm): Fields => ({ ...plain(codes), ...plain(words), ...plain(named), ...plain(loose) })
const needed = (form: FilledForm): string[] => [form.codes, form.texts, form.named, form.loose].flatMap((fields) => Object.keys(fields ?? {})).filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))

function formOf(fields: Fields | [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of Array.isArray(fields) ? fields : Object.entries(fields)) form.append(name, value.startsWith('file:') ? new File(['Sektor'], value.slice(5)) : value)
  return form
}

type Read = { accepted: true; output: unknown } | { accepted: false; messages: string[] }

/** What the door makes of a form: read, or refused in every language with all that was typed. */
function read(schema: z.ZodType, form: FormData): Read {
  const parsed = schema.safeParse(valuesOf(form))
  if (parsed.success) return { accepted: true, output: parsed.data }
  for (const lng of LANGUAGES) {
    const outcome = invalid(texts(lng), parsed.error, form)
    if (outcome.ok) throw new Error('a refusal cannot be a success')
    expect(outcome.status).toBe(422)
    expect(outcome.values).toEqual(typedValues(form))
    expect(Object.values(outcome.fields).length).toBeGreaterThan(0)
    for (const message of Object.values(outcome.fields)) expect(message).toMatch(/\p{L}.* .*[.!?]$/su)
  }
  return { accepted: false, messages: parsed.error.issues.map((issue) => issue.message) }
}

test('every form has its row, and no row is left over', () => {
  expect(schemas.size).toBeGreaterThan(50)
  expect([...schemas.keys()].sort()).toEqual(Object.keys(FORMS).sort())
})

describe.each(Object.entries(FORMS))('%s', (name, filledForm) => {
  const schema = schemas.get(name) as z.ZodType
  const right = filled(filledForm)
  const changed = (field: string, value: string) => read(schema, formOf({ ...right, [field]: value }))
  const acceptedOf = (fields: Fields | undefined, value: string) => Object.keys(plain(fields)).filter((field) => changed(field, value).accepted)

  test('is read when it is filled in rightly', () => {
    expect(read(schema, formOf(right))).toMatchObject({ accepted: true })
  })

  test('says what is missing', () => {
    const accepted = needed(filledForm).filter((field) => {
      const { [field]: _, ...rest } = right
      return read(schema, formOf(rest)).accepted
    })
    expect(accepted).toEqual([])
    if (needed(filledForm).length) expect(read(schema, formOf({}))).toMatchObject({ accepted: false })
  })

  test('refuses what is too long, wherever it stands', () => {
    expect([...acceptedOf(filledForm.texts, LONG), ...acceptedOf(filledForm.codes, LONG), ...acceptedOf(filledForm.named, LONG)]).toEqual([])
  })

  test('refuses codes, dates, numbers and addresses that are none', () => {
    for (const value of ['no-such-thing', EMOJI, FORMULA]) expect(acceptedOf(filledForm.codes, value)).toEqual([])
  })

  test('takes other scripts, emoji and formulas as the words they are', () => {
    const words = Object.keys(plain(filledForm.texts))
    for (const value of [EMOJI, FORMULA]) {
      expect(acceptedOf(filledForm.texts, value)).toEqual(words)
      for (const field of words) expect(JSON.stringify(changed(field, value))).toContain(JSON.stringify(value).slice(1, -1))
    }
  })

  test('lets no national id of any jurisdiction into free text', () => {
    for (const text of NATIONAL_IDS) {
      expect(acceptedOf(filledForm.texts, text)).toEqual([])
      for (const field of Object.keys(plain(filledForm.texts))) expect(changed(field, text)).toMatchObject({ messages: expect.arrayContaining(['common:problem.nationalId']) as string[] })
    }
  })

  test('a list or a group instead of a text is refused or counts as nothing', () => {
    for (const field of Object.keys(right).filter((one) => !/[.[]/.test(one))) {
      const { [field]: _, ...rest } = right
      for (const smuggled of [[[`${field}[]`, 'smuggled'], [`${field}[]`, 'twice']], [[`${field}.inner`, 'smuggled']]] as [string, string][][]) {
        expect(JSON.stringify(read(schema, formOf([...Object.entries(rest), ...smuggled])))).not.toContain('smuggled')
      }
    }
  })

  test('names that would reach behind the object are left out, and so is what the form does not have', () => {
    const smuggled = { '__proto__.smuggled': '1', 'constructor.prototype.smuggled': '1', [`${Object.keys(right)[0] ?? 'a'}x.__proto__.smuggled`]: '1', smuggled: '1' }
    const answer = read(schema, formOf({ ...right, ...smuggled }))
    expect(answer).toMatchObject({ accepted: true })
    expect(JSON.stringify(answer)).not.toContain('smuggled')
    expect(({} as Record<string, unknown>).smuggled).toBeUndefined()
  })
})

describe.each(Object.entries(FORMS).filter(([, form]) => form.dates))('%s', (name, filledForm) => {
  test('refuses an end before its beginning', () => {
    const answer = read(schemas.get(name) as z.ZodType, formOf({ ...filled(filledForm), ...filledForm.dates }))
    expect(answer).toEqual({ accepted: false, messages: ['common:problem.dateOrder'] })
  })
})
