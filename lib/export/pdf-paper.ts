import { FLOOR, MEASURE, PAGE } from './pdf-look'

/** A mark in the structure of a tagged PDF, to which content and further marks are added. */
export type Mark = ReturnType<PDFKit.PDFDocument['struct']>

/**
 * Where the writer stands: the page, how far down it, in which column and under which mark of the structure. Pages that
 * exist are gone to, so that two columns may each run over a page break.
 */
export type Paper = { doc: PDFKit.PDFDocument; page: number; y: number; x: number; width: number; mark: Mark; lang: string }

export function newPaper(doc: PDFKit.PDFDocument, mark: Mark, lang: string): Paper {
  doc.addPage()
  return { doc, page: 0, y: PAGE.top, x: PAGE.left, width: MEASURE, mark, lang }
}

/** Goes to a page that exists, or makes the next one. */
export function goToPage(paper: Paper, page: number): void {
  paper.page = page
  if (page < paper.doc.bufferedPageRange().count) paper.doc.switchToPage(page)
  else paper.doc.addPage()
}

/** Goes to the top of the next page. */
export function turnPage(paper: Paper): void {
  goToPage(paper, paper.page + 1)
  paper.y = PAGE.top
}

/** Turns the page unless so many points are left on it. */
export function ensure(paper: Paper, height: number): void {
  if (paper.y + Math.min(height, FLOOR - PAGE.top) > FLOOR) turnPage(paper)
}

export function isAtTop(paper: Paper): boolean {
  return paper.y <= PAGE.top + 0.5
}

type MarkOptions = { title?: string; lang?: string; alt?: string; scope?: 'Column' | 'Row'; bbox?: [number, number, number, number]; placement?: 'Block' }

/** Adds a mark of the kind under the one the paper stands in. */
export function addMark(paper: Paper, kind: string, options: MarkOptions = {}, under: Mark = paper.mark): Mark {
  const mark = paper.doc.struct(kind, options)
  under.add(mark)
  return mark
}

/** Draws what is no content, such as a rule, and says so to readers. */
export function drawArtifact(paper: Paper, draw: () => void): void {
  paper.doc.markContent('Artifact', { type: 'Layout' })
  draw()
  paper.doc.endMarkedContent()
}

/** A rule across the column. */
export function drawRule(paper: Paper, y: number, weight: number, colour: string, x = paper.x, width = paper.width): void {
  drawArtifact(paper, () => paper.doc.moveTo(x, y).lineTo(x + width, y).lineWidth(weight).strokeColor(colour).stroke())
}

const open = new WeakMap<PDFKit.PDFDocument, { level: number; item: PDFKit.PDFOutline }[]>()

/** Makes a heading a bookmark, under the nearest one before it of a higher level. */
export function addBookmark({ doc, y }: Paper, level: number, title: string): void {
  const above = (open.get(doc) ?? []).filter((one) => one.level < level)
  // The types know one option only; `top` says how far down the page the heading stands.
  const item = (above.at(-1)?.item ?? doc.outline).addItem(title, { expanded: level === 1, top: y, left: PAGE.width } as { expanded: boolean })
  open.set(doc, [...above, { level, item }])
}
