import type { ReactNode } from 'react'
import { SortHead, type Sort } from './sort-head'

export type Column<Row> = {
  key: string
  /** Column head, and the heading of the cell when rows are stacked on a phone */
  head: string
  cell: (row: Row) => ReactNode
  /** The row's name: `th scope=row`, usually first, carries the link */
  rowHead?: boolean
  /** Right-aligned; `decimal` when the column has decimals (tabular figures tear the comma apart) */
  number?: boolean | 'decimal'
  /** As narrow as its content */
  fit?: boolean
  /** Head for screen readers only (a column of buttons) */
  hideHead?: boolean
  /** In a `brief` table on a phone: lead stands right on the first line, more is left out */
  brief?: 'lead' | 'more'
  width?: string
  sort?: Sort
}

type Props<Row> = {
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What the table holds; hidden when a heading right above says it */
  caption: string
  showCaption?: boolean
  /** On a phone: `stackable` one line a cell (default), `brief` two short lines a row, `scroll` sideways with row names standing still */
  phone?: 'stackable' | 'brief' | 'scroll'
  compact?: boolean
  middle?: boolean
  /** A row's own class: `vacant` tints it */
  rowClass?: (row: Row) => string | undefined
  className?: string
}

/** A native table. Long lists (over 100 rows) are made as strings by `components/charts/table-string` instead. */
export function Table<Row>({ columns, rows, rowKey, caption, showCaption, phone = 'stackable', compact, middle, rowClass, className }: Props<Row>) {
  const kind = { stackable: 'stackable', brief: 'stackable brief', scroll: '' }[phone]
  const table = (
    <table className={[kind, compact && 'compact', middle && 'middle', className].filter(Boolean).join(' ') || undefined}>
      <caption className={showCaption ? undefined : 'hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classes(column)} style={column.width ? { width: column.width } : undefined} aria-sort={column.sort?.direction}>
              {column.sort ? <SortHead sort={column.sort}>{column.head}</SortHead> : column.hideHead ? <span className="hidden">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row)}>{columns.map((column) => cellOf(column, row))}</tr>
        ))}
      </tbody>
    </table>
  )
  return phone === 'scroll' ? <div className="scroll" tabIndex={0} role="region" aria-label={caption}>{table}</div> : table
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  if (column.rowHead) return <th key={column.key} scope="row" className={classes(column)}>{column.cell(row)}</th>
  return (
    <td key={column.key} className={classes(column)} data-h={column.hideHead ? undefined : column.head}>
      <span>{column.cell(row)}</span>
    </td>
  )
}

function classes<Row>({ number, fit, brief }: Column<Row>): string | undefined {
  return [number && 'num', number === 'decimal' && 'dec', fit && 'fit', brief].filter(Boolean).join(' ') || undefined
}
