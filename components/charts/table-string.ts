import { escapeHtml } from './escape-html'

export type TableHead = { text: string; number?: boolean | 'decimal' }
export type TableCell = string | { text: string; href?: string; className?: string }

/** Numbers of a figure as a table: the first column names the row. Texts only, already formatted. */
export type ChartTable = { caption: string; head: TableHead[]; rows: TableCell[][] }

/**
 * A table as an escaped HTML string. A large table as React elements costs more than its query; as a string it costs
 * nearly nothing. Nothing in it is trusted: texts and addresses are escaped, other addresses than paths are dropped.
 */
export function tableString({ caption, head, rows }: ChartTable, className = 'compact'): string {
  const kinds = head.map(({ number }) => (number ? ` class="num${number === 'decimal' ? ' dec' : ''}"` : ''))
  const heads = head.map(({ text }, i) => `<th scope="col"${kinds[i]}>${escapeHtml(text)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell, i) => cellString(cell, i, kinds[i] ?? '')).join('')}</tr>`).join('')
  return `<table class="${escapeHtml(className)}"><caption class="hidden">${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
}

function cellString(cell: TableCell, column: number, kind: string): string {
  const { text, href, className } = typeof cell === 'string' ? { text: cell, href: undefined, className: undefined } : cell
  const inner = href?.startsWith('/') && !href.startsWith('//') ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text)
  const attributes = className ? ` class="${escapeHtml(className)}"` : kind
  return column === 0 ? `<th scope="row"${attributes}>${inner}</th>` : `<td${attributes}>${inner}</td>`
}
