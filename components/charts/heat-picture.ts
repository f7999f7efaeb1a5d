import { escapeHtml } from './escape-html'
import { heatClass } from './heat-classes'
import type { HeatCell, HeatRow } from './heat-map'
import { COLOURS, type Picture, wrapped } from './svg-document'

type Heat = { columns: readonly { label: string }[]; endHead?: string; rows: readonly HeatRow[]; limits: readonly [number, number, number, number] }

const FILL = { h1: COLOURS.seq1, h2: COLOURS.seq2, h3: COLOURS.seq3, h4: COLOURS.seq4, h5: COLOURS.seq5 } as const
const [NAME, LEAST, LINE, END, LETTER] = [230, 84, 30, 76, 7.4] as const

/** A heat map as a drawing of its own: the same cells with the same numbers as the table on the page. */
export function heatPicture({ columns, endHead, rows, limits }: Heat): Picture {
  const longest = Math.max(0, ...columns.flatMap(({ label }) => label.split(/\s+/).map((word) => word.length)))
  const wide = Math.max(LEAST, Math.ceil(longest * LETTER) + 8)
  const heads = columns.map(({ label }) => wrapped(label, wide / LETTER))
  const top = Math.max(1, ...heads.map((lines) => lines.length)) * 16 + 10
  const width = NAME + columns.length * wide + (endHead === undefined ? 0 : END)
  const head = heads.map((lines, i) => lines.map((line, k) => `<text class="quiet" x="${NAME + (i + 0.5) * wide}" y="${top - 12 - (lines.length - 1 - k) * 16}" text-anchor="middle">${escapeHtml(line)}</text>`).join('')).join('')
  const end = endHead === undefined ? '' : `<text class="quiet" x="${width}" y="${top - 12}" text-anchor="end">${escapeHtml(endHead)}</text>`
  const body = rows.map((row, i) => {
    const y = top + i * LINE
    const cells = row.cells.map((cell, k) => cellString(cell, { x: NAME + k * wide, y, wide }, limits)).join('')
    const last = row.end === undefined ? '' : `<text x="${width}" y="${y + 19}" text-anchor="end">${escapeHtml(row.end)}</text>`
    return `<text x="0" y="${y + 19}">${escapeHtml(row.label)}</text>${cells}${last}`
  }).join('')
  return { width, height: top + rows.length * LINE, inside: head + end + body }
}

function cellString(cell: HeatCell, { x, y, wide }: { x: number; y: number; wide: number }, limits: Heat['limits']): string {
  const found = 'value' in cell ? heatClass(cell.value, limits) : null
  const box = found ? `<rect x="${x + 1}" y="${y + 1}" width="${wide - 2}" height="${LINE - 2}" fill="${FILL[found]}"/>` : ''
  const colour = found === 'h4' || found === 'h5' ? ` style="fill:${COLOURS.sheet}"` : ''
  return `${box}<text${found ? '' : ' class="quiet"'}${colour} x="${x + wide / 2}" y="${y + 19}" text-anchor="middle">${escapeHtml(cell.text)}</text>`
}
