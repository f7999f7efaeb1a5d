import { AlignmentType, BorderStyle, type IBordersOptions, Paragraph, ShadingType, Table as WordTable, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Band, Pair, Side, Signatures, Table, Text } from './document'
import { COLOUR } from './pdf-look'
import { paragraphOf, type Place } from './word-text'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BARE = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const under = (size: number, colour: string): IBordersOptions & { bottom: object } => ({ bottom: { style: BorderStyle.SINGLE, size, color: colour.slice(1) } })

/** A table with its caption above it, its head repeated on each page and its rows kept whole. */
export function tableOf(table: Omit<Table, 'kind'>, place: Place): (Paragraph | WordTable)[] {
  const columns = widthsOf(table.head.length, table.widths, place.width)
  if (columns.length === 0) return [] // Word calls a file with an empty row broken
  const row = (texts: Text[], isHead: boolean) => new TableRow({
    tableHeader: isHead, cantSplit: true,
    children: columns.map((width, i) => cellOf(texts[i] ?? '', place, { width, style: isHead ? 'TableHead' : 'TableText', isRight: table.numeric?.includes(i) ?? false, isBold: !isHead && i === 0 && Boolean(table.rowHeads), isHead })),
  })
  const drawn = new WordTable({
    width: { size: place.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: columns, borders: BARE,
    tableLook: { firstRow: true, firstColumn: Boolean(table.rowHeads), lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(table.head, true), ...table.rows.map((texts) => row(texts, false))],
  })
  return [...(table.caption ? [paragraphOf(table.caption, place, { style: 'Caption' })] : []), drawn, gap()]
}

function cellOf(text: Text, place: Place, look: { width: number; style: string; isRight: boolean; isBold: boolean; isHead: boolean }): TableCell {
  const runs = look.isBold ? (typeof text === 'string' ? [{ text, strong: true }] : text.map((run) => ({ ...run, strong: true }))) : text
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP, margins: { left: 60, right: 60, top: 0, bottom: 0 },
    borders: look.isHead ? under(8, COLOUR.lineStrong) : under(4, COLOUR.line),
    children: [paragraphOf(runs, place, { style: look.style, ...(look.isRight ? { alignment: AlignmentType.RIGHT } : {}) })],
  })
}

/** Shares of the measure as whole twentieths of a point that add up to it. */
function widthsOf(count: number, shares: number[] | undefined, width: number): number[] {
  const parts = Array.from({ length: count }, (_, i) => shares?.[i] ?? 1)
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => Math.floor((width * part) / total))
}

/** Word glues neighbouring tables together and wants a paragraph after the last: a small one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 100, line: 120 } })
}

const MARKS = { decided: '■', present: '▪', absent: '–', vacant: '○', before: '' } as const

/** The band as a table that can be read aloud: a row for each sector, a mark for each meeting, the legend below. */
export function bandOf(band: Band, place: Place): (Paragraph | WordTable)[] {
  const shares = [3.4, ...band.meetings.map(() => 0.7), 1.5]
  const columns = widthsOf(shares.length, shares, place.width)
  const years = band.meetings.map((meeting, i) => (i > 0 && band.meetings[i - 1]?.year === meeting.year ? '' : `’${meeting.year.slice(-2)}`))
  const row = (cells: { text: Text; colour?: string }[], isHead: boolean) => new TableRow({
    tableHeader: isHead, cantSplit: true,
    children: cells.map((cell, i) => new TableCell({
      width: { size: columns[i] ?? 0, type: WidthType.DXA }, borders: { bottom: none }, margins: { left: 20, right: 20, top: 0, bottom: 0 }, ...(cell.colour ? { shading: { type: ShadingType.CLEAR, fill: cell.colour.slice(1), color: 'auto' } } : {}),
      children: [paragraphOf(cell.text, place, { style: isHead ? 'TableHead' : 'TableText', spacing: { before: 10, after: 10, line: 240 }, ...(i === 0 ? {} : { alignment: AlignmentType.CENTER }) })],
    })),
  })
  const rows = band.threads.map((thread) => row([{ text: [{ text: thread.label, strong: thread.isOff ?? false }] }, ...thread.cells.map((cell, i) => {
    const kind = cell === 'present' && band.meetings[i]?.hasDecision ? 'decided' : cell
    return { text: MARKS[kind], ...(kind === 'decided' || kind === 'present' ? { colour: tint(COLOUR[thread.colour], kind === 'decided' ? 0.55 : 0.3) } : {}) }
  }), { text: [{ text: thread.last, strong: thread.isOff ?? false }] }], false))
  const head = row([{ text: '' }, ...years.map((text) => ({ text })), { text: '' }], true)
  const legend = (['present', 'decided', 'absent', 'vacant'] as const).map((kind) => `${MARKS[kind]} ${band.legend[kind]}`).join('   ')
  return [
    paragraphOf(band.title, place, { style: 'Caption' }), paragraphOf(band.alt, place, { style: 'Small', keepNext: true }),
    new WordTable({ width: { size: place.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: columns, borders: BARE, rows: [head, ...rows] }), paragraphOf(legend, place, { style: 'Small', spacing: { before: 60, after: 200 } }),
  ]
}

/** A colour laid thinly on white, so that black marks on it can be read. */
function tint(colour: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * strength))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Two languages side by side: a table without lines whose rows hold the first blocks, the second ones and so on. */
export function pairOf(pair: Pair, place: Place, blocksOf: (side: Side['blocks'][number], place: Place) => (Paragraph | WordTable)[]): (Paragraph | WordTable)[] {
  const width = Math.floor(place.width / 2)
  const inner = width - 200
  const rows = Array.from({ length: Math.max(pair.left.blocks.length, pair.right.blocks.length) }, (_, row) => new TableRow({
    children: [pair.left, pair.right].map((side, column) => {
      const block = side.blocks[row]
      const children = block ? blocksOf(block, { ...place, lang: side.lang, width: inner }) : []
      return new TableCell({
        width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP, borders: { top: none, bottom: none, left: none, right: none }, margins: { left: column === 0 ? 0 : 200, right: column === 0 ? 200 : 0, top: 0, bottom: 0 },
        children: children.at(-1) instanceof Paragraph ? children : [...children, gap()],
      })
    }),
  }))
  return rows.length === 0 ? [] : [new WordTable({ width: { size: place.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: [width, width], borders: BARE, rows }), gap()]
}

/** A line for each who signs, two a row, with room above it for the hand. */
export function signaturesOf(signatures: Signatures, place: Place): (Paragraph | WordTable)[] {
  const width = Math.floor(place.width / 2)
  const line = { top: { style: BorderStyle.SINGLE, size: 6, color: COLOUR.ink.slice(1), space: 4 } }
  const cell = (one: Signatures['lines'][number] | undefined) => new TableCell({
    width: { size: width, type: WidthType.DXA }, borders: { bottom: none }, margins: { left: 0, right: 300, top: 0, bottom: 0 },
    children: [paragraphOf(one ? [{ text: one.name, strong: true }, ...[one.role, one.signed].flatMap((part) => (part ? [{ text: `\n${part}` }] : []))] : '', place, { style: 'TableText', spacing: { before: 800, after: 120 }, ...(one ? { border: line } : {}) })],
  })
  const rows = Array.from({ length: Math.ceil(signatures.lines.length / 2) }, (_, i) => new TableRow({ cantSplit: true, children: [cell(signatures.lines[i * 2]), cell(signatures.lines[i * 2 + 1])] }))
  return rows.length === 0 ? [] : [new WordTable({ width: { size: place.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: [width, width], borders: BARE, rows }), gap()]
}
