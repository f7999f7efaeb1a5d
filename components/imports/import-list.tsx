import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Status } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import type { ImportHead } from '@/lib/imports/queries'
import { fileTitle, type ImportReader } from './import-reader'

/** The files that have been read, newest first, each with what has become of it. */
export function ImportList({ imports, keptDays, reader }: { imports: ImportHead[]; keptDays: number; reader: ImportReader }) {
  const { t, f, base, timeZone } = reader
  if (imports.length === 0) return null
  const columns: Column<ImportHead>[] = [
    { key: 'file', head: t('imports:list.file'), rowHead: true, cell: (row) => <Link href={`${base}/${row.id}`}>{fileTitle(reader, row)}</Link> },
    { key: 'kind', head: t('imports:list.kind'), cell: (row) => t(`imports:kind.${row.kind}`) },
    { key: 'rows', head: t('imports:list.rows'), number: true, fit: true, cell: (row) => f.number(row.rowCount) },
    { key: 'by', head: t('imports:list.by'), cell: (row) => row.byName ?? '–' },
    { key: 'when', head: t('imports:list.when'), cell: (row) => f.dateTime(row.createdAt, timeZone) },
    { key: 'state', head: t('imports:list.state'), cell: (row) => <ImportState row={row} reader={reader} /> },
  ]
  return (
    <Section heading={t('imports:list.earlier')}>
      <Table columns={columns} rows={imports} rowKey={(row) => row.id} caption={t('imports:list.earlier')} />
      <SourceLine facts={[t('imports:list.kept', { days: keptDays })]} />
    </Section>
  )
}

function ImportState({ row, reader: { t, f, timeZone } }: { row: ImportHead; reader: ImportReader }) {
  if (row.importedAt) return <Status kind="done">{t('imports:state.imported', { date: f.dateTime(row.importedAt, timeZone) })}</Status>
  if (row.undoneAt) return <Status kind="idle">{t('imports:state.undone', { date: f.dateTime(row.undoneAt, timeZone) })}</Status>
  return <Status kind="idle">{t('imports:state.draft')}</Status>
}
