import 'server-only'
import Pdf from 'pdfkit'
import type { Block, Document } from './document'
import { drawBlock } from './pdf-blocks'
import { registerFonts, setText, widthOf } from './pdf-fonts'
import { COLOUR, PAGE, STYLES } from './pdf-look'
import { newPaper } from './pdf-paper'

/** After so many blocks other readers of the site get their turn: a long report takes seconds. */
const BREATH = 20

/**
 * A document as a PDF on A4: tagged for readers who do not see it, with its language, its title and bookmarks, and its
 * typefaces within. Made without a browser. Throws nothing that the document's texts could cause.
 */
export async function pdfOf(document: Document): Promise<Buffer> {
  const made = document.made ?? new Date()
  const doc = new Pdf({
    size: 'A4', autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true, subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets, // known to pdfkit, not yet to its types
    lang: document.lang,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    info: { Title: document.title, Author: document.author ?? '', Creator: 'Samverk', Producer: 'Samverk', CreationDate: made, ModDate: made },
  })
  const bytes = collect(doc)
  registerFonts(doc)
  const root = doc.struct('Document', { lang: document.lang })
  doc.addStructure(root)
  const paper = newPaper(doc, root, document.lang)
  for (const [i, block] of withTitle(document).entries()) {
    drawBlock(paper, block)
    if (i % BREATH === BREATH - 1) await new Promise(setImmediate)
  }
  drawFurniture(doc, document)
  doc.end()
  return bytes
}

/** The title is the first heading, the subtitle its lede. */
function withTitle(document: Document): Block[] {
  const lede: Block[] = document.subtitle ? [{ kind: 'paragraph', text: document.subtitle, style: 'lede' }] : []
  return [{ kind: 'heading', level: 1, text: document.title }, ...lede, ...document.blocks]
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

/** What stands on every page: who speaks, case and date; below, the note and the page's number. Drawn last, when the number of pages is known. */
function drawFurniture(doc: PDFKit.PDFDocument, document: Document): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] })
    drawEnds(doc, 44, document.header?.left ?? document.title, document.header?.right ?? '', COLOUR.ink)
    drawLine(doc, 58)
    doc.endMarkedContent()
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    drawLine(doc, PAGE.height - 56)
    const number = (document.footer?.page ?? '{page} / {pages}').replace('{page}', String(page + 1)).replace('{pages}', String(count))
    drawEnds(doc, PAGE.height - 40, document.footer?.left ?? '', number, COLOUR.muted)
    if (document.demonstration) drawEnds(doc, PAGE.height - 26, document.demonstration, '', COLOUR.attention)
    doc.endMarkedContent()
  }
}

function drawLine(doc: PDFKit.PDFDocument, y: number): void {
  doc.moveTo(PAGE.left, y).lineTo(PAGE.width - PAGE.right, y).lineWidth(0.75).strokeColor(COLOUR.ink).stroke()
}

/** A text at each end of a line; the left one gives way, cut at a word, when both do not fit. */
function drawEnds(doc: PDFKit.PDFDocument, y: number, left: string, right: string, colour: string): void {
  const { size, face } = STYLES.label
  const wide = widthOf(doc, right, face, size)
  const room = PAGE.width - PAGE.left - PAGE.right - wide - (right ? 16 : 0)
  let text = left
  while (text && widthOf(doc, text, face, size) > room) text = text.includes(' ') ? `${text.replace(/\s\S*…?$/, '')}…` : ''
  setText(doc, text, { x: PAGE.left, y, face, size, colour })
  setText(doc, right, { x: PAGE.width - PAGE.right - wide, y, face, size, colour })
}
