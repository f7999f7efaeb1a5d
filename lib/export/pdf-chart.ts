import type { Band, Figure } from './document'
import { drawingOf, LETTER, type Shape } from './drawing'
import { type Face, setText, widthOf } from './pdf-fonts'
import { linesOf } from './pdf-lines'
import { COLOUR, STYLES } from './pdf-look'
import { addMark, ensure, type Paper } from './pdf-paper'
import { drawTable } from './pdf-table'
import { setLines } from './pdf-text'

/** A chart: its title, the picture with its sentence for those who do not see it, and the same numbers as a table. */
export function drawFigure(paper: Paper, figure: Figure): void {
  const drawing = drawingOf(figure.chart, paper.width)
  const title = linesOf(paper.doc, figure.title, { ...STYLES.table, face: 'sansBold' }, paper.width, paper.lang)
  ensure(paper, drawing.height + title.length * STYLES.table.leading + 60)
  const sect = addMark(paper, 'Sect', figure.lang ? { lang: figure.lang } : {})
  setLines(paper, addMark(paper, 'P', {}, sect), title, STYLES.table, { x: paper.x, y: paper.y })
  paper.y += title.length * STYLES.table.leading + 4
  const bbox: [number, number, number, number] = [paper.x, paper.y, paper.x + drawing.width, paper.y + drawing.height]
  addMark(paper, 'Figure', { alt: figure.alt, bbox, placement: 'Block' }, sect).add(() => drawing.shapes.forEach((shape) => drawShape(paper, shape)))
  paper.y += drawing.height + 8
  const outer = paper.mark
  paper.mark = sect
  drawTable(paper, figure.table)
  paper.mark = outer
}

function drawShape({ doc, x, y }: Paper, shape: Shape): void {
  if (shape.kind === 'text') return drawLetter(doc, shape, x, y)
  doc.save()
  if (shape.kind === 'line') {
    shape.points.forEach(([px, py], i) => (i === 0 ? doc.moveTo(x + px, y + py) : doc.lineTo(x + px, y + py)))
    if (shape.dash) doc.dash(shape.dash[0], { space: shape.dash[1] })
    doc.lineWidth(shape.weight).lineJoin('round').strokeColor(COLOUR[shape.stroke], shape.opacity ?? 1).stroke()
  } else if (shape.kind === 'circle') {
    doc.circle(x + shape.x, y + shape.y, shape.radius).lineWidth(shape.weight).fillAndStroke(COLOUR[shape.fill], COLOUR[shape.stroke])
  } else {
    doc.rect(x + shape.x, y + shape.y, shape.width, shape.height).lineWidth(shape.weight ?? 0)
    if (shape.fill && shape.stroke) doc.fillAndStroke(COLOUR[shape.fill], COLOUR[shape.stroke])
    else if (shape.fill) doc.fill(COLOUR[shape.fill])
    else if (shape.stroke) doc.stroke(COLOUR[shape.stroke])
  }
  doc.restore()
}

function drawLetter(doc: PDFKit.PDFDocument, shape: Extract<Shape, { kind: 'text' }>, x: number, y: number): void {
  const face: Face = shape.isBold ? 'sansBold' : 'sans'
  const width = widthOf(doc, shape.text, face, LETTER)
  const shift = { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start']
  setText(doc, shape.text, { x: x + shape.x - shift, y: y + shape.y, face, size: LETTER, colour: COLOUR[shape.tone] })
}

/** The band: a row of 12 points for each sector, its threads and cells as on the screen. */
export function drawBand(paper: Paper, band: Band): void {
  const pitch = 12
  const style = { ...STYLES.table, face: 'sansBold' as const }
  const title = linesOf(paper.doc, band.title, style, paper.width, paper.lang)
  const height = band.threads.length * pitch + 34
  ensure(paper, title.length * style.leading + height + 12)
  const sect = addMark(paper, 'Sect', band.lang ? { lang: band.lang } : {})
  setLines(paper, addMark(paper, 'P', {}, sect), title, style, { x: paper.x, y: paper.y })
  paper.y += title.length * style.leading + 2
  const bbox: [number, number, number, number] = [paper.x, paper.y, paper.x + paper.width, paper.y + height]
  addMark(paper, 'Figure', { alt: band.alt, bbox, placement: 'Block' }, sect).add(() => {
    drawLegend(paper, band.legend)
    drawThreads(paper, band, pitch)
  })
  paper.y += height + 8
}

function drawLegend({ doc, x, y }: Paper, legend: Band['legend']): void {
  let at = x
  for (const kind of ['present', 'decided', 'absent', 'vacant'] as const) {
    drawCell(doc, kind, { x: at, y: y + 6, width: 15, colour: COLOUR.education })
    setText(doc, legend[kind], { x: at + 20, y: y + 9, face: 'sans', size: LETTER, colour: COLOUR.muted })
    at += 20 + widthOf(doc, legend[kind], 'sans', LETTER) + 12
  }
}

function drawCell(doc: PDFKit.PDFDocument, kind: 'present' | 'decided' | 'absent' | 'vacant', at: { x: number; y: number; width: number; colour: string }): void {
  doc.save()
  if (kind === 'present') doc.rect(at.x, at.y - 3, at.width, 6).fill(at.colour)
  if (kind === 'decided') doc.rect(at.x, at.y - 5.25, at.width, 10.5).fill(at.colour)
  if (kind === 'absent') doc.moveTo(at.x, at.y).lineTo(at.x + at.width, at.y).lineWidth(1.1).strokeColor(at.colour, 0.55).stroke()
  if (kind === 'vacant') doc.moveTo(at.x, at.y).lineTo(at.x + at.width, at.y).lineWidth(1.1).dash(1.6, { space: 2.2 }).strokeColor(at.colour).stroke()
  doc.restore()
}

function drawThreads(paper: Paper, band: Band, pitch: number): void {
  const { doc, x, y, width } = paper
  const label = Math.min(width * 0.32, Math.max(0, ...band.threads.map((thread) => widthOf(doc, thread.label, 'sansBold', LETTER))) + 10)
  const last = Math.max(0, ...band.threads.map((thread) => widthOf(doc, thread.last, 'sansBold', LETTER))) + 8
  const step = Math.min(24, (width - label - last) / Math.max(1, band.meetings.length))
  const left = x + width - last - step * band.meetings.length
  const bottom = y + 18 + band.threads.length * pitch
  band.meetings.forEach((meeting, i) => {
    if (i > 0 && band.meetings[i - 1]?.year === meeting.year) return
    const at = left + i * step - 1.5
    doc.moveTo(at, y + 18).lineTo(at, bottom + 12).lineWidth(0.6).strokeColor(COLOUR.line).stroke()
    setText(doc, meeting.year, { x: at + 4, y: bottom + 11, face: 'sans', size: LETTER, colour: COLOUR.muted })
  })
  band.threads.forEach((thread, row) => {
    const middle = y + 18 + row * pitch + pitch / 2
    const face: Face = thread.isOff ? 'sansBold' : 'sans'
    const colour = thread.isOff ? COLOUR.wrong : COLOUR.ink
    setText(doc, thread.label, { x, y: middle + 3, face, size: LETTER, colour })
    setText(doc, thread.last, { x: x + width - widthOf(doc, thread.last, face, LETTER), y: middle + 3, face, size: LETTER, colour: thread.isOff ? COLOUR.wrong : COLOUR.muted })
    thread.cells.forEach((cell, i) => {
      const at = { x: left + i * step, y: middle, colour: COLOUR[thread.colour] }
      if (cell !== 'before') drawCell(doc, cell === 'vacant' ? 'vacant' : 'absent', { ...at, width: step })
      if (cell === 'present') drawCell(doc, band.meetings[i]?.hasDecision ? 'decided' : 'present', { ...at, x: at.x + 1, width: step - 2.5 })
    })
  })
}
