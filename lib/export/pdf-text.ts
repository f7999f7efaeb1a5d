import type { Definitions, Heading, List, ListItem, Paragraph, Signatures, Text } from './document'
import { plainOf } from './document'
import { setText, widthOf } from './pdf-fonts'
import { type Line, linesOf, type Piece } from './pdf-lines'
import { COLOUR, FLOOR, STYLES, type Style } from './pdf-look'
import { addBookmark, addMark, drawRule, ensure, isAtTop, type Mark, type Paper, turnPage } from './pdf-paper'

/** Sets lines from y downwards under one mark; a link and a change of language become marks of their own within it. Without a mark nothing is marked. */
export function setLines(paper: Paper, mark: Mark | null, lines: Line[], style: Style, at: { x: number; y: number }): void {
  let plain: (() => void)[] = []
  const flush = () => {
    const draws = plain
    plain = []
    if (draws.length > 0) mark?.add(() => draws.forEach((draw) => draw()))
  }
  lines.forEach((line, i) => {
    const baseline = at.y + i * style.leading + style.leading / 2 + style.size * 0.34
    for (const piece of line.pieces) {
      const draw = () => setText(paper.doc, piece.text, { x: at.x + piece.x, y: baseline, face: piece.face, size: style.size, colour: piece.link ? COLOUR.link : style.colour })
      if (!mark) draw()
      else if (!piece.link && !piece.lang) plain.push(draw)
      else {
        flush()
        if (piece.link) setLink(paper, mark, piece, piece.link, { x: at.x + piece.x, baseline, size: style.size }, draw)
        else addMark(paper, 'Span', { lang: piece.lang }, mark).add(draw)
      }
    }
  })
  flush()
}

function setLink(paper: Paper, mark: Mark, piece: Piece, address: string, at: { x: number; baseline: number; size: number }, draw: () => void): void {
  const { doc } = paper
  const link = addMark(paper, 'Link', piece.lang ? { lang: piece.lang } : {}, mark)
  link.add(() => {
    draw()
    doc.moveTo(at.x, at.baseline + 1.6).lineTo(at.x + piece.width, at.baseline + 1.6).lineWidth(0.5).strokeColor(COLOUR.link).stroke()
  })
  doc.link(at.x, at.baseline - at.size * 0.8, piece.width, at.size * 1.1, address, { structParent: link, Contents: new String(piece.text) } as object)
  link.end() // now, while its page is open: the reference to the annotation is written with the page's number
}

/** Sets a text that may run over pages, never leaving its first or its last line alone on one. */
export function flow(paper: Paper, mark: Mark, text: Text, style: Style, box: { x: number; width: number } = paper): void {
  let lines = linesOf(paper.doc, text, style, box.width, paper.lang)
  while (lines.length > 0) {
    const room = Math.floor((FLOOR - paper.y + 0.01) / style.leading)
    const count = lines.length <= room ? lines.length : Math.min(room, lines.length - 2)
    if (count < Math.min(2, lines.length) && !isAtTop(paper)) {
      turnPage(paper)
      continue
    }
    const taken = Math.max(1, count)
    setLines(paper, mark, lines.slice(0, taken), style, { x: box.x, y: paper.y })
    paper.y += taken * style.leading
    lines = lines.slice(taken)
    if (lines.length > 0) turnPage(paper)
  }
}

/** A heading, kept with what follows it. Level 2 opens a section: a rule above, and room for a short text at the right. */
export function drawHeading(paper: Paper, heading: Heading): void {
  const style = STYLES[`heading${heading.level}`]
  const above = isAtTop(paper) ? 0 : { 1: 24, 2: 16, 3: 9, 4: 6 }[heading.level]
  const aside = heading.aside ? widthOf(paper.doc, heading.aside, 'sans', STYLES.small.size) + 12 : 0
  const width = aside < paper.width / 2 ? paper.width - aside : paper.width
  const lines = linesOf(paper.doc, heading.text, style, width, 'und') // a heading is divided only when it must be
  ensure(paper, above + 8 + lines.length * style.leading + style.after + 54)
  paper.y += isAtTop(paper) ? 0 : above
  if (heading.level === 2) {
    drawRule(paper, paper.y, 1.5, COLOUR.ink)
    paper.y += 7
  }
  addBookmark(paper, heading.level, plainOf(heading.text))
  const mark = addMark(paper, `H${heading.level}`, heading.lang ? { lang: heading.lang } : {})
  setLines(paper, mark, lines, style, { x: paper.x, y: paper.y })
  if (heading.aside) drawAside(paper, heading.aside, aside < paper.width / 2 ? paper.y : (paper.y += lines.length * style.leading - style.leading + STYLES.small.leading))
  paper.y += lines.length * style.leading + style.after
}

function drawAside(paper: Paper, text: string, y: number): void {
  const width = widthOf(paper.doc, text, 'sans', STYLES.small.size)
  setLines(paper, addMark(paper, 'P'), linesOf(paper.doc, text, STYLES.small, paper.width, paper.lang), STYLES.small, { x: paper.x + paper.width - Math.min(width, paper.width), y: y + 3 })
}

export function drawParagraph(paper: Paper, paragraph: Paragraph): void {
  const style = STYLES[paragraph.style ?? 'prose']
  flow(paper, addMark(paper, 'P', paragraph.lang ? { lang: paragraph.lang } : {}), paragraph.text, style)
  paper.y += style.after
}

export function drawList(paper: Paper, list: List): void {
  const mark = addMark(paper, 'L', list.lang ? { lang: list.lang } : {})
  drawItems(paper, mark, list, 0)
  paper.y += STYLES.prose.after - 3
}

function drawItems(paper: Paper, mark: Mark, list: { ordered?: boolean; items: ListItem[] }, depth: number): void {
  const style = STYLES.prose
  const x = paper.x + depth * 18
  list.items.forEach((item, i) => {
    const entry = addMark(paper, 'LI', {}, mark)
    ensure(paper, style.leading * 2)
    const label = list.ordered ? `${i + 1}.` : depth > 0 ? '–' : '•'
    setLines(paper, addMark(paper, 'Lbl', {}, entry), linesOf(paper.doc, label, style, 30, paper.lang), style, { x, y: paper.y })
    const body = addMark(paper, 'LBody', {}, entry)
    flow(paper, addMark(paper, 'P', {}, body), item.text, style, { x: x + 18, width: paper.width - depth * 18 - 18 })
    paper.y += 3
    if (item.inner) drawItems(paper, addMark(paper, 'L', {}, body), item.inner, depth + 1)
  })
}

/** Terms at the left, what they mean at the right. */
export function drawDefinitions(paper: Paper, definitions: Definitions): void {
  const mark = addMark(paper, 'L', definitions.lang ? { lang: definitions.lang } : {})
  const left = Math.min(150, paper.width * 0.34)
  for (const item of definitions.items) {
    const entry = addMark(paper, 'LI', {}, mark)
    const term = linesOf(paper.doc, item.term, { ...STYLES.table, face: 'sansBold' }, left - 10, paper.lang)
    ensure(paper, Math.max(term.length, 2) * STYLES.table.leading)
    const [page, y] = [paper.page, paper.y]
    setLines(paper, addMark(paper, 'Lbl', {}, entry), term, STYLES.table, { x: paper.x, y })
    flow(paper, addMark(paper, 'LBody', {}, entry), item.text, STYLES.table, { x: paper.x + left, width: paper.width - left })
    paper.y = (paper.page === page ? Math.max(paper.y, y + term.length * STYLES.table.leading) : paper.y) + 3
  }
  paper.y += 5
}

/** Lines to sign on, two a row, never parted from their names by a page. */
export function drawSignatures(paper: Paper, signatures: Signatures): void {
  const width = (paper.width - 24) / 2
  const mark = addMark(paper, 'Sect', signatures.lang ? { lang: signatures.lang } : {})
  for (let i = 0; i < signatures.lines.length; i += 2) {
    ensure(paper, 86)
    paper.y += 40
    signatures.lines.slice(i, i + 2).forEach((line, column) => {
      const x = paper.x + column * (width + 24)
      drawRule(paper, paper.y, 0.75, COLOUR.ink, x, width)
      const text = [{ text: line.name, strong: true }, ...[line.role, line.signed].flatMap((part) => (part ? [{ text: `\n${part}` }] : []))]
      setLines(paper, addMark(paper, 'P', {}, mark), linesOf(paper.doc, text, STYLES.label, width, paper.lang), STYLES.label, { x, y: paper.y + 4 })
    })
    paper.y += 46
  }
}
