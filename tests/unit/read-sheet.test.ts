import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvOf, xlsxOf } from '@/lib/export/sheets'
import { LANGUAGES } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { Problem } from '@/lib/problem'
import { LIMITS } from '@/lib/sheets/limits'
import { readSheet } from '@/lib/sheets/read-sheet'

const SHEET = [['Namn', 'E-post'], ['Åsa Öhman', 'asa@example.org'], ['', ''], ['=1+1', '-']]
const cellsOf = async (file: Buffer) => (await readSheet(file)).rows.map((row) => [row.number, ...row.cells])
const WORKBOOK = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>',
}
const zipOf = (files: Record<string, string | Uint8Array>) => Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]))))
const workbook = (cells: string, more: Record<string, string | Uint8Array> = {}) => zipOf({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`, ...more })
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

/** The code of a refusal, which must be a sentence in every language. */
async function refusal(file: Buffer): Promise<string> {
  const error: unknown = await readSheet(file).then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof Problem)) throw error ?? new Error('it was read')
  expect(error.details.field).toBe('file')
  for (const lng of LANGUAGES) expect(texts(lng).named(error.code, error.details.values)).toMatch(/\p{L}.* .*[.]$/su)
  return error.code
}

describe('a CSV file', () => {
  it('that this house wrote is read as it was, with the numbers of its rows', async () => {
    expect(await cellsOf(Buffer.from(csvOf(SHEET)))).toEqual([[1, 'Namn', 'E-post'], [2, 'Åsa Öhman', 'asa@example.org'], [4, '=1+1', '-']])
  })

  it.each([
    ['commas', 'a,b\n"1,5",x'], ['tabs', 'a\tb\n1,5\tx'], ['semicolons', 'a;b\n1,5;x'], ['a told delimiter', 'sep=;\r\na;b\n1,5;x'],
  ])('with %s', async (_, content) => {
    expect((await readSheet(Buffer.from(content))).rows.map((row) => row.cells)).toEqual([['a', 'b'], ['1,5', 'x']])
  })

  it('in Windows-1252, UTF-8 and UTF-16', async () => {
    for (const file of [Buffer.from('Räv;Å', 'latin1'), Buffer.from('Räv;Å'), Buffer.from('\uFEFFRäv;Å', 'utf16le')]) expect(await cellsOf(file)).toEqual([[1, 'Räv', 'Å']])
  })

  it('with a quote that never ends is unreadable', async () => {
    expect(await refusal(Buffer.from('a;b\n"never;ends\nc;d'))).toBe('common:problem.fileUnreadable')
  })
})

describe('an Excel file', () => {
  it('that this house wrote is read as it was', async () => {
    expect(await cellsOf(await xlsxOf(SHEET, 'Blad'))).toEqual([[1, 'Namn', 'E-post'], [2, 'Åsa Öhman', 'asa@example.org'], [4, '=1+1', '-']])
  })

  it('gives the value of a formula', async () => {
    expect(await cellsOf(workbook(`<row r="1">${text('A1', 'Namn')}</row><row r="2"><c r="A2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c></row>`))).toEqual([[1, 'Namn'], [2, 'ab']])
  })

  it.each([
    ['a text named .xlsx', 'common:problem.fileEmpty', Buffer.from('\n\n')],
    ['a picture', 'common:problem.fileType', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['another kind of zip', 'common:problem.fileType', zipOf({ 'word/document.xml': '<w/>' })],
    ['a zip cut off', 'common:problem.fileUnreadable', workbook('').subarray(0, 200)],
    ['no workbook inside', 'common:problem.fileUnreadable', zipOf({ 'xl/workbook.xml': 'no xml' })],
    ['nothing at all', 'common:problem.fileEmpty', Buffer.alloc(0)],
    ['an empty sheet', 'common:problem.fileEmpty', workbook('')],
    ['old Excel', 'imports:problem.oldExcel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a password', 'imports:problem.encrypted', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a cell in the last row of Excel', 'imports:problem.tooManyRows', workbook(`<row r="1048576">${text('A1048576', 'x')}</row>`)],
    ['a cell in the last column of Excel', 'imports:problem.tooManyColumns', workbook(`<row r="1">${text('XFD1', 'x')}</row>`)],
    ['more rows than we take', 'imports:problem.tooManyRows', Buffer.from('a\n'.repeat(LIMITS.rows + 1))],
    ['more columns than we take', 'imports:problem.tooManyColumns', Buffer.from(`${';'.repeat(LIMITS.columns)}x`)],
    ['a cell like a book', 'imports:problem.cellTooLong', Buffer.from('ö'.repeat(LIMITS.cell + 1))],
    ['more bytes than we take', 'common:problem.fileTooLarge', Buffer.alloc(LIMITS.bytes + 1, 'a')],
  ])('refuses %s in words', async (_, code, file) => {
    expect(await refusal(file)).toBe(code)
  })
})

describe('a zip bomb', () => {
  const bomb = () => workbook('', { 'xl/sharedStrings.xml': new Uint8Array(LIMITS.unpacked + 1) })
  /** Where the directory's entry of a part stands. */
  const entryOf = (file: Buffer, name: string) => file.lastIndexOf(name) - 46

  it('is refused by what its directory says, before it is unpacked', async () => {
    const file = bomb()
    expect(file.length).toBeLessThan(100_000)
    expect(await refusal(file)).toBe('imports:problem.unpacksTooLarge')
  })

  it('is refused when its directory lies about the size', async () => {
    const file = bomb()
    file.writeUInt32LE(1000, entryOf(file, 'xl/sharedStrings.xml') + 24)
    expect(await refusal(file)).toBe('imports:problem.unpacksTooLarge')
  })

  it('is refused when its directory is silent about a part', async () => {
    const file = bomb()
    const [end, entry] = [file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])), entryOf(file, 'xl/sharedStrings.xml')]
    file.writeUInt16LE(file.readUInt16LE(end + 10) - 1, end + 10)
    expect(await refusal(Buffer.concat([file.subarray(0, entry), file.subarray(end)]))).toBe('common:problem.fileUnreadable')
  })

  it('is refused when a part is encrypted', async () => {
    const file = workbook(`<row r="1">${text('A1', 'x')}</row>`)
    const entry = entryOf(file, 'xl/workbook.xml')
    file.writeUInt16LE(file.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await refusal(file)).toBe('imports:problem.encrypted')
  })
})
