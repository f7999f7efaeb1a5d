import { Status } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import type { ImportView, ShownRow } from '@/lib/imports/queries'
import { BadCell } from './bad-cell'
import { columnName, GROUPS, type ImportReader } from './import-reader'
import { EFFECTS } from './import-sum'

type Props = { view: ImportView; rows: ShownRow[]; reader: ImportReader }

/** The preview: every row as it will be read, its bad cells open for mending, and what it does. */
export function ImportTable({ view, rows, reader }: Props) {
  const { t } = reader
  const isShown = (column: string) => view.columns.includes(column) || view.rows.some((row) => row.faults.some((fault) => fault.column === column) || row.mended.includes(column))
  const groups = GROUPS[view.kind].map((group) => group.filter(isShown)).filter((group) => group.length)
  const columns: Column<ShownRow>[] = [
    { key: 'row', head: t('imports:review.row'), rowHead: true, number: true, fit: true, cell: (row) => <><span className="narrow-only">{t('imports:review.row')} </span>{row.number}</> },
    ...groups.map((group): Column<ShownRow> => ({
      key: group[0] ?? '', head: group.map((column) => columnName(reader, view.kind, column)).join(', '),
      cell: (row) => <>{group.map((column, i) => <Cell key={column} column={column} isFirst={i === 0} row={row} view={view} reader={reader} />)}</>,
    })),
    { key: 'effect', head: t('imports:review.effect'), cell: (row) => <Effect row={row} view={view} reader={reader} /> },
  ]
  return <Table columns={columns} rows={rows} rowKey={(row) => String(row.number)} caption={t('imports:review.caption')} className="import-rows" rowClass={(row) => (row.faults.length || row.mended.length ? undefined : 'plain')} />
}

function Cell({ column, isFirst, row, view, reader }: { column: string; isFirst: boolean; row: ShownRow; view: ImportView; reader: ImportReader }) {
  if (row.mended.includes(column) || row.faults.some((fault) => fault.column === column)) return <BadCell column={column} row={row} view={view} reader={reader} />
  const text = row.cells[column]
  const isDay = /^[\d-]{10}$/.test(text ?? '')
  return text ? <span className={[isFirst ? '' : 'role', isDay ? 'whitespace-nowrap' : ''].join(' ').trim() || undefined}>{text}</span> : null
}

function Effect({ row, view, reader }: { row: ShownRow; view: ImportView; reader: ImportReader }) {
  const { t } = reader
  return (
    <>
      <Status kind={EFFECTS[row.effect]}>{t(`imports:effect.${row.effect}`)}</Status>
      {row.effect === 'changed' ? row.changes.map((change) => (
        <span key={change.column} className="role">{columnName(reader, view.kind, change.column)}: {change.before || t('imports:review.empty')} → {change.after}</span>
      )) : null}
    </>
  )
}
