import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { csvOf, xlsxOf } from '@/lib/export/sheets'

const SHEET = [['Namn', 'E-post'], ['=HYPERLINK("http://x")', 'a;b'], ['@cmd', 'Åsa "Ö"'], ['-1+2', '']]

it('writes CSV that Nordic Excel opens and that runs no formula', () => {
  const text = csvOf(SHEET)
  expect(text.startsWith('\uFEFFNamn;E-post\r\n')).toBe(true)
  expect(text.split('\r\n').slice(1, 4)).toEqual([`"'=HYPERLINK(""http://x"")";"a;b"`, `"'@cmd";"Åsa ""Ö"""`, `"'-1+2";`])
})

it('writes Excel in which every cell is a text', async () => {
  const file = await xlsxOf(SHEET, 'Platser och medlemmar i ett nätverk med långt namn')
  const [sheet] = await readXlsxFile(file)
  expect(sheet?.data.slice(1, 3)).toEqual([['=HYPERLINK("http://x")', 'a;b'], ['@cmd', 'Åsa "Ö"']])
})
