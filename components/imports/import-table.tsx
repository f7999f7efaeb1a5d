import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import type { ImportView, ShownRow } from '@/lib/imports/queries'
import { BadCell } from './bad-cell'
import { columnName, groupsOf, type ImportReader, remarkText } from './import-reader'
import { EFFECTS } from './import-sum'
import { OfferForm } from './offer-form'

/** `edit` is the number of the row whose cells all stand open; `href` the address with another one open, or none. */
type Props = { view: ImportView; rows: ShownRow[]; edit: number | null; href: (edit: number | null) => string; reader: ImportReader }
type OfRow = { row: ShownRow; view: ImportView; reader: ImportReader }

/** Letters of a long text that the preview shows. */
const SHOWN = 240

/** The preview: every row as it will be read, its bad cells open for mending, and what it does. */
export function ImportTable({ view, rows, edit, href, reader }: Props) {
  const { t } = reader
  const isShown = (column: string) => view.columns.includes(column) || view.rows.some((row) => row.faults.some((fault) => fault.column === column) || row.mended.includes(column))
  const groups = groupsOf(view).map((group) => group.filter(isShown)).filter((group) => group.length)
  const columns: Column<ShownRow>[] = [
    { key: 'row', head: t('imports:review.row'), rowHead: true, number: true, fit: true, cell: (row) => <><span className="narrow-only">{t('imports:review.row')} </span>{row.number}</> },
    ...groups.map((group): Column<ShownRow> => ({
      key: group[0] ?? '', head: group.slice(0, 3).map((column) => columnName(reader, view.kind, column)).join(', '),
      cell: (row) => <>{group.map((column, i) => <Cell key={column} column={column} isFirst={i === 0} isOpen={row.number === edit} row={row} view={view} reader={reader} />)}</>,
    })),
    { key: 'effect', head: t('imports:review.effect'), cell: (row) => <><Effect row={row} view={view} reader={reader} />{row.effect === 'unchanged' ? null : <RowLink row={row} isOpen={row.number === edit} href={href} reader={reader} />}</> },
  ]
  return <Table columns={columns} rows={rows} rowKey={(row) => String(row.number)} caption={t('imports:review.caption')} className="import-rows" rowClass={(row) => (row.number === edit || row.faults.length || row.mended.length ? undefined : 'plain')} />
}

function Cell({ column, isFirst, isOpen, row, view, reader }: OfRow & { column: string; isFirst: boolean; isOpen: boolean }) {
  if (isOpen || row.mended.includes(column) || row.faults.some((fault) => fault.column === column)) return <BadCell column={column} row={row} view={view} reader={reader} />
  const text = row.cells[column]
  const isDay = /^[\d-]{10}$/.test(text ?? '')
  const offered = row.notes?.find((note) => note.column === column && note.offer)
  if (!text) return null
  return (
    <>
      <span className={[isFirst ? '' : 'role', isDay ? 'whitespace-nowrap' : ''].join(' ').trim() || undefined}>{text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}</span>
      {offered?.offer ? <><span className="role">{remarkText(reader, offered)}</span><OfferForm column={column} offer={offered.offer} row={row} view={view} reader={reader} /></> : null}
    </>
  )
}

function Effect({ row, view, reader }: OfRow) {
  const { t } = reader
  return (
    <>
      <Status kind={EFFECTS[row.effect]}>{t(effectKey(row, view))}</Status>
      {row.effect === 'changed' ? row.changes.map((change) => (
        <span key={change.column} className="role">{columnName(reader, view.kind, change.column)}: {change.before || t('imports:review.empty')} → {change.after}</span>
      )) : null}
      {row.notes?.filter((note) => !note.offer).map((note, i) => <span key={i} className="role">{remarkText(reader, note)}</span>)}
    </>
  )
}

function effectKey(row: ShownRow, { kind }: ImportView) {
  if (row.effect === 'unchanged' && kind !== 'roster') return 'imports:effect.known' as const
  if (row.effect === 'new' && row.plan?.kind === 'meetings' && row.plan.meeting === null) return 'imports:effect.follows' as const
  return `imports:effect.${row.effect}` as const
}

/** Opens all cells of a row, for what was read wrongly without being wrong in itself. */
function RowLink({ row, isOpen, href, reader: { t } }: { row: ShownRow; isOpen: boolean; href: Props['href']; reader: ImportReader }) {
  return <Link className="role" href={href(isOpen ? null : row.number)} scroll={false}>{isOpen ? t('imports:mend.close') : t('imports:mend.rowLabel', { row: row.number })}</Link>
}
