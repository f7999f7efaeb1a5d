import type { Table, Text } from './document'
import { type Line, linesOf } from './pdf-lines'
import { COLOUR, FLOOR, PAGE, STYLES, type Style } from './pdf-look'
import { addMark, drawArtifact, drawRule, ensure, isAtTop, type Mark, type Paper, turnPage } from './pdf-paper'
import { flow, setLines } from './pdf-text'

const PADDING = { x: 5, y: 4 }

type Column = { x: number; width: number; isNumeric: boolean }
type Row = { cells: { mark: Mark | null; lines: Line[]; style: Style }[]; height: number }

/** A table: its head is drawn again on each page, a row is kept whole while a page can hold it, and no cell is clipped. */
export function drawTable(paper: Paper, table: Omit<Table, 'kind'>): void {
  const columns = columnsOf(paper, table)
  if (columns.length === 0) return
  const mark = addMark(paper, 'Table', table.lang ? { lang: table.lang } : {})
  ensure(paper, 72)
  if (table.caption) {
    flow(paper, addMark(paper, 'Caption', {}, mark), table.caption, { ...STYLES.table, face: 'sansBold' })
    paper.y += 2
  }
  const head = addMark(paper, 'TR', {}, addMark(paper, 'THead', {}, mark))
  const top = rowOf(paper, table.head, columns, () => ({ mark: addMark(paper, 'TH', { scope: 'Column' }, head), style: STYLES.head }))
  drawRow(paper, top, columns, null)
  drawRule(paper, paper.y, 0.75, COLOUR.lineStrong)
  const again = () => repeatHead(paper, top, columns)
  const body = addMark(paper, 'TBody', {}, mark)
  for (const texts of table.rows) {
    const line = addMark(paper, 'TR', {}, body)
    const row = rowOf(paper, texts, columns, (i) => (table.rowHeads && i === 0
      ? { mark: addMark(paper, 'TH', { scope: 'Row' }, line), style: { ...STYLES.table, face: 'sansBold' as const } }
      : { mark: addMark(paper, 'TD', {}, line), style: STYLES.table }))
    drawRow(paper, row, columns, again)
    drawRule(paper, paper.y, 0.5, COLOUR.line)
  }
  paper.y += 12
}

/** Shares become points; without shares every column is as wide as the others. */
function columnsOf(paper: Paper, table: Omit<Table, 'kind'>): Column[] {
  const shares = table.head.map((_, i) => table.widths?.[i] ?? 1)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let x = paper.x
  return shares.map((share, i) => {
    const column = { x, width: (paper.width * share) / total, isNumeric: table.numeric?.includes(i) ?? false }
    x += column.width
    return column
  })
}

function rowOf(paper: Paper, texts: readonly Text[], columns: Column[], cellOf: (i: number) => { mark: Mark; style: Style }): Row {
  const cells = columns.map((column, i) => {
    const { mark, style } = cellOf(i)
    return { mark, style, lines: linesOf(paper.doc, texts[i] ?? '', style, Math.max(12, column.width - PADDING.x * 2), paper.lang) }
  })
  return { cells, height: Math.max(...cells.map((cell) => cell.lines.length * cell.style.leading)) + PADDING.y * 2 }
}

/** Draws a row; one that no page can hold is divided between lines. `again` draws the head on a new page. */
function drawRow(paper: Paper, row: Row, columns: Column[], again: (() => void) | null): void {
  const turn = () => { turnPage(paper); again?.() }
  if (paper.y + row.height > FLOOR && !isAtTop(paper) && row.height < FLOOR - PAGE.top - 60) turn()
  let rest = row.cells
  while (rest.some((cell) => cell.lines.length > 0)) {
    const room = FLOOR - paper.y - PADDING.y * 2
    if (room < STYLES.table.leading * 2 && !isAtTop(paper)) { turn(); continue }
    const pieces = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, Math.max(1, Math.floor((room + 0.01) / cell.style.leading))) }))
    setRow(paper, pieces, columns)
    paper.y += Math.max(...pieces.map((cell) => cell.lines.length * cell.style.leading)) + PADDING.y * 2
    rest = rest.map((cell, i) => ({ ...cell, lines: cell.lines.slice(pieces[i]?.lines.length ?? 0) }))
    if (rest.some((cell) => cell.lines.length > 0)) turn()
  }
}

function setRow(paper: Paper, cells: Row['cells'], columns: Column[]): void {
  cells.forEach(({ mark, lines, style }, i) => {
    const column = columns[i]
    if (!column) return
    const inner = column.width - PADDING.x * 2
    lines.forEach((line, at) => setLines(paper, mark, [line], style, {
      x: column.x + (i === 0 ? 0 : PADDING.x) + (column.isNumeric ? Math.max(0, inner - line.width) : 0), y: paper.y + PADDING.y + at * style.leading,
    }))
  })
}

/** The head on a further page is there for the eye; for readers the table has one head. */
function repeatHead(paper: Paper, head: Row, columns: Column[]): void {
  drawArtifact(paper, () => setRow(paper, head.cells.map((cell) => ({ ...cell, mark: null })), columns))
  paper.y += head.height
  drawRule(paper, paper.y, 0.75, COLOUR.lineStrong)
}
