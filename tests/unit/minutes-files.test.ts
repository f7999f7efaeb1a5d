import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, vi } from 'vitest'
import { pdfOf } from '@/lib/export/pdf'
import { wordOf } from '@/lib/export/word'
import { texts } from '@/lib/i18n/texts'
import { minutesDocument } from '@/lib/minutes/document-rules'
import { publicBody } from '@/lib/minutes/rules'
import { bodyOf } from '../support/minutes-body'
import { parseXml, type XmlNode } from '../support/xml'

vi.setConfig({ testTimeout: 30_000 })

const approved = { ...bodyOf(), approved: { at: '2026-12-11T08:00:00.000Z', by: [{ name: 'Saara Lindroos', as: 'chair' as const }] } }
const tongues = (['sv', 'fi'] as const).map((lang) => ({ lang, t: texts(lang, 'FI') }))
const bilingual = minutesDocument(approved, { tongues, appendices: [], caseNumber: '412/2026', frozen: { version: 1, sha256: 'ab'.repeat(32) }, demonstration: 'Exempeldata' })

type Tree = { role?: string; lang?: string; children?: Tree[] }
const nodesOf = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(nodesOf)]
const within = (node: XmlNode, name: string): XmlNode[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('')

async function readPdf(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: file.numPages }, async (_, i) => {
    const page = await file.getPage(i + 1)
    return { tree: (await page.getStructTree()) as Tree, text: (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ') }
  }))
  return { file, nodes: pages.flatMap((page) => nodesOf(page.tree)), text: pages.map((page) => page.text).join('\n') }
}

test('bilingual minutes as PDF are tagged, titled, and say the language of each side', async () => {
  const { file, nodes, text } = await readPdf(await pdfOf(bilingual))
  const { info } = await file.getMetadata()
  expect(info).toMatchObject({ Title: 'Protokoll 4.12.2026 · Pöytäkirja 4.12.2026', Author: 'Ungdomsnätverket i Borgå', Language: 'sv-FI' })
  expect((await file.getMarkInfo()) as unknown as Map<string, boolean>).toContainEqual(['Marked', true])
  expect(nodes.filter((node) => node.role === 'Sect').map((node) => node.lang)).toEqual(expect.arrayContaining(['sv-FI', 'fi']))
  expect(nodes.filter((node) => node.role === 'H1')).toHaveLength(1)
  expect(nodes.filter((node) => node.role === 'H2').length).toBeGreaterThanOrEqual(10)
  for (const words of ['§ 1 Ungdomskortet', '§ 1 Nuorisokortti', 'Beslut 7/2026', 'Päätös 7/2026', 'ärendenummer 412/2026', 'sida 1 (', 'Exempeldata', 'Saara Lindroos']) expect(text).toContain(words)
})

test('bilingual minutes as Word have real headings, and each run its language', async () => {
  const files = unzipSync(new Uint8Array(await wordOf(bilingual)))
  const part = (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()))
  const [body, styles] = [part('word/document.xml'), part('word/styles.xml')]
  const known = within(styles, 'w:style').map((one) => one.attributes['w:styleId'])
  const used = within(body, 'w:pStyle').map((one) => one.attributes['w:val'] ?? '')
  expect(used.filter((style) => style === 'Heading1')).toHaveLength(1)
  expect(used.filter((style) => style === 'Heading2').length).toBeGreaterThanOrEqual(10)
  for (const style of new Set(used)) expect(known).toContain(style)
  expect(within(styles, 'w:rPrDefault').flatMap((one) => within(one, 'w:lang')).map((one) => one.attributes['w:val'])).toEqual(['sv-FI'])
  const finnish = within(body, 'w:r').filter((run) => within(run, 'w:lang').some((one) => one.attributes['w:val'] === 'fi-FI')).map(textOf).join(' ')
  expect(finnish).toContain('Nuorisokortti')
  expect(finnish).not.toContain('Ungdomskortet')
  expect(strFromU8(files['word/footer1.xml'] ?? new Uint8Array())).toContain('NUMPAGES')
})

test('the same minutes give the same PDF, and the public version nothing that is withheld', async () => {
  const [once, again] = [await pdfOf(bilingual), await pdfOf(bilingual)]
  expect(Buffer.compare(once, again)).toBe(0)
  const open = publicBody(approved, { names: ['Elsa Testdotter'], word: () => '[namnet anges inte]' })
  const { text } = await readPdf(await pdfOf(minutesDocument(open, { tongues, appendices: [], caseNumber: null, frozen: null })))
  expect(text).toContain('Sekretessbelagt ärende')
  expect(text).not.toMatch(/hemlig|Tilläggsavtal|Elsa|Gästsson|Ring polisen/i)
})
