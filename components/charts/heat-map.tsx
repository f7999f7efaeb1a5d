import type { FigureFrame } from './figure'
import { SourceLine } from '@/components/ui/source-line'
import { escapeHtml } from './escape-html'
import { heatClass } from './heat-classes'

export type HeatCell =
  | { value: number; text: string }
  /** hidden: hatched «dold» · vacant: outlined «obesatt» · missing: «..» */
  | { state: 'hidden' | 'vacant' | 'missing'; text: string }

export type HeatRow = { key: string; label: string; href?: string; cells: HeatCell[]; /** A plain last column: «5/8» */ end?: string }

type Props = Pick<FigureFrame, 'facts' | 'links'> & {
  caption: string
  rowHead: string
  columns: { key: string; label: string; href?: string; direction?: 'ascending' | 'descending' }[]
  endHead?: string
  rows: HeatRow[]
  limits: readonly [number, number, number, number]
}

/** A real table with the number in each cell; green says only rank, so say the class limits in `facts`. Made as a string: it may have many cells. */
export function HeatMap({ caption, rowHead, columns, endHead, rows, limits, facts, links }: Props) {
  const heads = columns.map((column) => headString(column)).join('')
  const end = endHead === undefined ? '' : `<th scope="col" class="num">${escapeHtml(endHead)}</th>`
  const body = rows.map((row) => rowString(row, limits)).join('')
  const html = `<table class="heat"><caption class="hidden">${escapeHtml(caption)}</caption><thead><tr><th scope="col">${escapeHtml(rowHead)}</th>${heads}${end}</tr></thead><tbody>${body}</tbody></table>`
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <SourceLine facts={facts} links={links} />
    </>
  )
}

function headString({ label, href, direction }: Props['columns'][number]): string {
  const text = escapeHtml(label)
  const mark = direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''
  return `<th scope="col"${direction ? ` aria-sort="${direction}"` : ''}>${href ? `<a class="sort" href="${escapeHtml(href)}">${text}${mark}</a>` : text}</th>`
}

function rowString({ label, href, cells, end }: HeatRow, limits: Props['limits']): string {
  const name = href ? `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>` : escapeHtml(label)
  const boxes = cells.map((cell) => `<td class="${cellClass(cell, limits)}">${escapeHtml(cell.text)}</td>`).join('')
  return `<tr><th scope="row">${name}</th>${boxes}${end === undefined ? '' : `<td class="num">${escapeHtml(end)}</td>`}</tr>`
}

function cellClass(cell: HeatCell, limits: Props['limits']): string {
  if ('value' in cell) return heatClass(cell.value, limits)
  return { hidden: 'hx', vacant: 'hv', missing: 'muted' }[cell.state]
}
