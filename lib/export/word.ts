import 'server-only'
import { AlignmentType, BorderStyle, Document as WordDocument, Footer, Header, PageBreak, PageNumber, Packer, Paragraph, type Table as WordTable, TabStopType, Tab, TextRun } from 'docx'
import type { Block, Document } from './document'
import { COLOUR } from './pdf-look'
import { figureOf } from './word-figure'
import { MARGIN, MEASURE, NUMBERING, stylesFor } from './word-look'
import { bandOf, pairOf, signaturesOf, tableOf } from './word-table'
import { definitionsOf, headingOf, listOf, paragraphOf, type Place, proseOf } from './word-text'

/**
 * A document as a Word file on A4 that opens without a warning: real heading styles and lists, heads of tables repeated,
 * the document's language and that of each part in another, its title and author among its properties.
 */
export async function wordOf(document: Document): Promise<Buffer> {
  let lists = 0
  const place: Place = { lang: document.lang, document: document.lang, width: MEASURE, nextList: () => (lists += 1) }
  const lede: Block[] = document.subtitle ? [{ kind: 'paragraph', text: document.subtitle, style: 'lede' }] : []
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: document.title }, ...lede, ...document.blocks]
  const file = new WordDocument({
    title: document.title, creator: document.author ?? 'Samverk', lastModifiedBy: document.author ?? 'Samverk', description: document.subtitle ?? document.title,
    styles: stylesFor(document.lang), numbering: NUMBERING, features: { updateFields: false },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { ...MARGIN, header: 500, footer: 450 } } },
      headers: { default: headerOf(document) }, footers: { default: footerOf(document) },
      children: blocks.flatMap((block) => blocksOf(block, place)),
    }],
  })
  return await Packer.toBuffer(file)
}

function blocksOf(block: Block, outer: Place): (Paragraph | WordTable)[] {
  const place = 'lang' in block && block.lang ? { ...outer, lang: block.lang } : outer
  switch (block.kind) {
    case 'heading': return headingOf(block, place)
    case 'paragraph': return [proseOf(block, place)]
    case 'list': return listOf(block, place)
    case 'table': return tableOf(block, place)
    case 'definitions': return definitionsOf(block, place)
    case 'figure': return [...figureOf(block, place), ...tableOf(block.table, place)]
    case 'band': return bandOf(block, place)
    case 'pair': return pairOf(block, place, blocksOf)
    case 'signatures': return signaturesOf(block, place)
    case 'page': return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const ends = [{ type: TabStopType.RIGHT, position: MEASURE }]
const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOUR.ink.slice(1), space: 6 }

function headerOf(document: Document): Header {
  const { left, right = '' } = document.header ?? { left: document.title }
  return new Header({ children: [new Paragraph({ style: 'Small', tabStops: ends, border: { bottom: rule }, children: [new TextRun(left), new TextRun({ children: [new Tab(), right] })] })] })
}

/** The note, and the page's number as a field that Word fills in. */
function footerOf(document: Document): Footer {
  const number = (document.footer?.page ?? '{page} / {pages}').split(/(\{pages?\})/).filter(Boolean).map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part))
  const line = new Paragraph({ style: 'Small', tabStops: ends, border: { top: rule }, children: [new TextRun(document.footer?.left ?? ''), new TextRun({ children: [new Tab(), ...number] })] })
  const mark = document.demonstration ? [paragraphOf(document.demonstration, { lang: document.lang, document: document.lang, width: MEASURE, nextList: () => 0 }, { style: 'Small', alignment: AlignmentType.LEFT })] : []
  return new Footer({ children: [line, ...mark] })
}
