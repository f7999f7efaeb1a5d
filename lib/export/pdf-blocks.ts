import type { Block, Pair } from './document'
import { drawBand, drawFigure } from './pdf-chart'
import { addMark, goToPage, isAtTop, type Paper, turnPage } from './pdf-paper'
import { drawTable } from './pdf-table'
import { drawDefinitions, drawHeading, drawList, drawParagraph, drawSignatures } from './pdf-text'

/** Draws one block where the paper stands and leaves the paper below it. */
export function drawBlock(paper: Paper, block: Block): void {
  const outer = paper.lang
  if ('lang' in block && block.lang) paper.lang = block.lang
  switch (block.kind) {
    case 'heading': drawHeading(paper, block); break
    case 'paragraph': drawParagraph(paper, block); break
    case 'list': drawList(paper, block); break
    case 'table': drawTable(paper, block); break
    case 'definitions': drawDefinitions(paper, block); break
    case 'figure': drawFigure(paper, block); break
    case 'band': drawBand(paper, block); break
    case 'pair': drawPair(paper, block); break
    case 'signatures': drawSignatures(paper, block); break
    case 'page': if (!isAtTop(paper)) turnPage(paper)
  }
  paper.lang = outer
}

const GUTTER = 22

/**
 * Two languages side by side: the first blocks begin level, then the second ones, each column free to run over a page.
 * A reader hears the one language wholly and then the other.
 */
function drawPair(paper: Paper, pair: Pair): void {
  const width = (paper.width - GUTTER) / 2
  const columns = [pair.left, pair.right].map((side, i) => ({
    side, x: paper.x + i * (width + GUTTER), mark: addMark(paper, 'Sect', { lang: side.lang }),
  }))
  const rows = Math.max(pair.left.blocks.length, pair.right.blocks.length)
  for (let row = 0; row < rows; row += 1) {
    const from = { page: paper.page, y: paper.y }
    let furthest = from
    for (const { side, x, mark } of columns) {
      const block = side.blocks[row]
      if (!block) continue
      if (paper.page !== from.page) goToPage(paper, from.page)
      const column: Paper = { ...paper, ...from, x, width, mark, lang: side.lang }
      drawBlock(column, block)
      paper.page = column.page
      if (column.page > furthest.page || (column.page === furthest.page && column.y > furthest.y)) furthest = { page: column.page, y: column.y }
    }
    if (paper.page !== furthest.page) goToPage(paper, furthest.page)
    paper.y = furthest.y
  }
}
