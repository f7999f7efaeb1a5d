import { unzipSync, strFromU8 } from 'fflate'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, vi } from 'vitest'
import { archiveOf } from '@/lib/export/archive'
import type { Block } from '@/lib/export/document'
import { dispositionOf } from '@/lib/export/file-response'
import { syllables } from '@/lib/export/hyphens'
import { pdfOf } from '@/lib/export/pdf'
import { wordOf } from '@/lib/export/word'
import { sampleDocument } from '../support/sample-document'
import { parseXml, type XmlNode } from '../support/xml'

vi.setConfig({ testTimeout: 30_000 }) // whole documents are written and read; other tests run beside

type Tree = { role?: string; alt?: string; lang?: string; children?: Tree[]; type?: string }

const roles = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(roles)]
const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise

async function readPdf(file: PDFDocumentProxy) {
  const pages = await Promise.all(Array.from({ length: file.numPages }, async (_, i) => {
    const page = await file.getPage(i + 1)
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str, left: item.transform[4] as number, right: (item.transform[4] as number) + item.width, y: item.transform[5] as number }] : []))
    return { tree: (await page.getStructTree()) as Tree, words, links: await page.getAnnotations() }
  }))
  return { pages, nodes: pages.flatMap((page) => roles(page.tree)), text: pages.map((page) => page.words.map((word) => word.text).join(' ')).join('\n') }
}

test('a PDF says its language, title and structure to a reader who does not see it', async () => {
  const file = await open(await pdfOf(sampleDocument()))
  const { info, metadata } = await file.getMetadata()
  expect(info).toMatchObject({ Title: 'Rapport till stadsfullmäktige 2026', Author: 'Ungdomsnätverket i Borgå', Language: 'sv-FI' })
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect((await file.getMarkInfo()) as unknown as Map<string, boolean>).toContainEqual(['Marked', true])
  const { nodes, pages } = await readPdf(file)
  const kinds = nodes.map((node) => node.role)
  expect(kinds.filter((kind) => /^H\d$/.test(kind ?? ''))).toEqual(['H1', 'H2', 'H3', 'H4', 'H2', 'H2'])
  for (const kind of ['P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'THead', 'TR', 'TH', 'TD', 'Figure', 'Link', 'Sect']) expect(kinds).toContain(kind)
  expect(nodes.filter((node) => node.role === 'Figure').every((node) => (node.alt?.length ?? 0) > 20)).toBe(true)
  expect(nodes.filter((node) => node.lang === 'fi').map((node) => node.role)).toEqual(expect.arrayContaining(['Span', 'Sect']))
  expect(pages.flatMap((page) => page.links).map((link) => link.url)).toEqual(['https://samverk.example/sv/networks/fi-638-porvoo'])
})

test('every word of a PDF is either in the structure or said to be none of the text', async () => {
  const file = await open(await pdfOf(sampleDocument()))
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true })
    let depth = 0
    for (const item of items) {
      if ('str' in item) expect(depth, item.str).toBeGreaterThan(0)
      else depth += item.type.startsWith('begin') ? 1 : -1
    }
    expect(depth).toBe(0)
  }
})

test('letters of every language of the North are set, and can be searched and copied', async () => {
  const { text } = await readPdf(await open(await pdfOf(sampleDocument())))
  for (const letters of ['č đ ŋ š ŧ ž, Č Đ Ŋ Š Ŧ Ž', 'å ä ö æ ø þ ð', 'Þórður Đoković', 'Áile Ŋuorttat', 'sida 1 (', 'Demonstration: alla uppgifter är påhittade.']) {
    expect(text.replaceAll(/\s/g, '')).toContain(letters.replaceAll(/\s/g, ''))
  }
})

test('nothing stands outside the margins, however long a word is', async () => {
  const long = 'x'.repeat(400)
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: long }, { kind: 'paragraph', text: `${long} ${'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas '.repeat(4)}` },
    { kind: 'table', caption: long, head: [long, 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rows: [[long, long, 'c', 'd', 'e', 'f', 'g', 'Nuorisotakuunseurantajärjestelmäindikaattori']] },
    { kind: 'pair', left: { lang: 'sv', blocks: [{ kind: 'paragraph', text: long }] }, right: { lang: 'fi', blocks: [{ kind: 'paragraph', text: long }] } },
  ]
  const { pages } = await readPdf(await open(await pdfOf({ ...sampleDocument(), header: { left: `${long} ${long}`, right: '4.12.2026' }, blocks })))
  const words = pages.flatMap((page) => page.words)
  expect(Math.min(...words.map((word) => word.left))).toBeGreaterThanOrEqual(44.9)
  expect(Math.max(...words.map((word) => word.right))).toBeLessThanOrEqual(551.5) // the measure ends at 550.3; a hyphen may hang a point over
  expect(Math.min(...words.map((word) => word.y))).toBeGreaterThan(20)
})

test('a table that runs over pages has one head for readers and one on each page for the eye', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [`Åtgärd ${i + 1}`, 'pågår'])
  const { pages, nodes } = await readPdf(await open(await pdfOf({ ...sampleDocument(), blocks: [{ kind: 'table', head: ['Åtgärd', 'Läge'], rowHeads: true, rows }] })))
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.every((page) => page.words.some((word) => word.text === 'Läge'))).toBe(true)
  const heads = nodes.filter((node) => node.role === 'TH')
  expect(heads.length).toBeGreaterThanOrEqual(122)
  expect(pages.map((page) => roles(page.tree).filter((node) => node.role === 'THead' && JSON.stringify(node).includes('"content"')).length).reduce((sum, one) => sum + one, 0)).toBe(1)
})

test('a row taller than a page is divided, and two columns may each run over a page break', async () => {
  const text = Array.from({ length: 1500 }, (_, i) => `ord${i}`).join(' ')
  const side = (lang: string) => ({ lang, blocks: [{ kind: 'paragraph' as const, text: `${lang}A ${text} ${lang}Z` }, { kind: 'paragraph' as const, text: `${lang}2` }] })
  const read = await readPdf(await open(await pdfOf({ ...sampleDocument(), blocks: [{ kind: 'table', head: ['a', 'b'], rows: [['kort', text]] }, { kind: 'pair', left: side('sv'), right: side('fi') }] })))
  for (const word of ['ord0', 'ord1499', 'svA', 'svZ', 'fiZ', 'sv2', 'fi2']) expect(read.text).toContain(word)
  expect(read.text.match(/ord700\b/g)).toHaveLength(3)
  const at = (word: string) => read.pages.findIndex((page) => page.words.some((one) => one.text.includes(word)))
  expect(at('sv2')).toBe(at('fi2'))
})

test('a report of a hundred pages is written within seconds', async () => {
  const blocks = Array.from({ length: 60 }, () => sampleDocument().blocks.filter((block) => block.kind !== 'page')).flat()
  const before = Date.now()
  const file = await open(await pdfOf({ ...sampleDocument(), blocks }))
  expect(file.numPages).toBeGreaterThan(100)
  expect(Date.now() - before).toBeLessThan(20_000)
}, 40_000)

const wordFiles = async () => Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await wordOf(sampleDocument())))).map(([name, bytes]) => [name, bytes]))
const within = (node: XmlNode, name: string): XmlNode[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('')

test('a Word file is well-formed, and every part has its type and every relation its part', async () => {
  const files = await wordFiles()
  for (const [name, bytes] of Object.entries(files)) if (/\.(xml|rels|svg)$/.test(name)) expect(() => parseXml(strFromU8(bytes)), name).not.toThrow()
  const types = parseXml(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()))
  const [defaults, overrides] = [within(types, 'Default').map((one) => one.attributes.Extension), within(types, 'Override').map((one) => one.attributes.PartName)]
  for (const name of Object.keys(files)) if (name !== '[Content_Types].xml' && !name.endsWith('/')) expect(overrides.includes(`/${name}`) || defaults.includes(name.split('.').at(-1)), name).toBe(true)
  const relations = within(parseXml(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())), 'Relationship').filter((one) => one.attributes.TargetMode !== 'External')
  for (const { attributes } of relations) expect(Object.keys(files)).toContain(`word/${attributes.Target}`)
})

test('a Word file has real headings, lists, captions, repeated heads and the languages of its parts', async () => {
  const files = await wordFiles()
  const body = parseXml(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  const styles = parseXml(strFromU8(files['word/styles.xml'] ?? new Uint8Array()))
  const used = within(body, 'w:pStyle').map((one) => one.attributes['w:val'] ?? '')
  const known = within(styles, 'w:style').map((one) => one.attributes['w:styleId'])
  expect(used.filter((style) => style.startsWith('Heading'))).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading2', 'Heading2'])
  for (const style of new Set([...used, 'Hyperlink'])) expect(known).toContain(style)
  expect(used).toContain('Caption')
  expect(within(styles, 'w:rPrDefault').flatMap((one) => within(one, 'w:lang')).map((one) => one.attributes['w:val'])).toEqual(['sv-FI'])
  expect(within(body, 'w:lang').every((one) => one.attributes['w:val'] === 'fi-FI')).toBe(true)
  const finnish = within(body, 'w:r').filter((run) => within(run, 'w:lang').length > 0).map(textOf).join(' ')
  expect(finnish).toContain('hyvinvointialuetta')
  expect(within(body, 'w:tblHeader').length).toBeGreaterThanOrEqual(4)
  expect(within(body, 'w:numPr').length).toBe(6)
  expect(within(body, 'wp:docPr').every((one) => (one.attributes.descr?.length ?? 0) > 20)).toBe(true)
  const [size] = within(body, 'w:pgSz')
  expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
  expect(strFromU8(files['word/footer1.xml'] ?? new Uint8Array())).toMatch(/NUMPAGES/)
  const core = parseXml(strFromU8(files['docProps/core.xml'] ?? new Uint8Array()))
  expect(within(core, 'dc:title').map(textOf)).toEqual(['Rapport till stadsfullmäktige 2026'])
  expect(within(core, 'dc:creator').map(textOf)).toEqual(['Ungdomsnätverket i Borgå'])
})

test('texts that break XML or a page are only texts', async () => {
  const rude = '<w:p>&amp;]]>\u0000\u000B"\'  ‮abc 🙂 \uD800'
  const document = { ...sampleDocument(), title: rude, subtitle: rude, header: { left: rude }, blocks: [{ kind: 'paragraph' as const, text: rude }, { kind: 'table' as const, head: [], rows: [] }, { kind: 'list' as const, items: [] }, { kind: 'signatures' as const, lines: [] }, { kind: 'pair' as const, left: { lang: 'sv', blocks: [] }, right: { lang: 'fi', blocks: [] } }] }
  const files = unzipSync(new Uint8Array(await wordOf(document)))
  for (const [name, bytes] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(strFromU8(bytes)), name).not.toThrow()
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('<w:tbl>') // one without a cell would be broken to Word
  expect((await open(await pdfOf(document))).numPages).toBe(1)
})

test('an archive package holds the PDF and says what it is twice, with its checksum', async () => {
  const metadata = { title: 'Protokoll <4/2026> & bilagor', recordType: 'minutes', caseNumber: '412/12.05.00/2026', date: '2026-12-04', approvedAt: '2026-12-11T09:00:00Z', languages: ['sv-FI', 'fi'], creator: 'Ungdomsnätverket i Borgå', responsible: 'Borgå stad', identifier: 'https://samverk.example/x', version: '1', confidentiality: 'public' }
  const pdf = new TextEncoder().encode('%PDF-1.7 test')
  const files = unzipSync(new Uint8Array(archiveOf({ pdf, metadata, name: 'protokoll' })))
  expect(Object.keys(files)).toEqual(['protokoll.pdf', 'metadata.json', 'metadata.xml'])
  expect(files['protokoll.pdf']).toEqual(pdf)
  const told = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array())) as { files: { sha256: string }[] }
  const xml = parseXml(strFromU8(files['metadata.xml'] ?? new Uint8Array()))
  expect(told.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(within(xml, 'file')[0]?.attributes.sha256).toBe(told.files[0]?.sha256)
  expect(within(xml, 'dc:title').map(textOf)).toEqual(['Protokoll <4/2026> & bilagor'])
  expect(within(xml, 'dc:language').map(textOf)).toEqual(['sv-FI', 'fi'])
})

test('Finnish words are divided by rule, others only when they must be', () => {
  expect(syllables('hyvinvointialue', 'fi')).toEqual(['hy', 'vin', 'voin', 'tia', 'lue'])
  expect(syllables('nuoriso', 'fi')).toEqual(['nuoriso'])
  expect(syllables('sysselsättningsstatistik', 'sv')).toEqual(['sysselsättningsstatistik'])
  expect(syllables('sysselsättningsstatistik', 'sv', true).length).toBeGreaterThan(4)
})

test('a name for saving cannot break out of its header', () => {
  expect(dispositionOf('Pöytäkirja "4".pdf')).toBe(`attachment; filename="Poytakirja _4_.pdf"; filename*=UTF-8''P%C3%B6yt%C3%A4kirja%20%224%22.pdf`)
  expect(dispositionOf('a\r\nSet-Cookie: x')).not.toMatch(/[\r\n]/)
})
