import { tableString, type ChartTable } from './table-string'

/** The numbers behind a picture, folded away under a link of the source line. */
export function DataTable({ summary, table, open }: { summary: string; table: ChartTable; open?: boolean }) {
  return (
    <details className="more data-table" open={open}>
      <summary>{summary}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={table.caption} dangerouslySetInnerHTML={{ __html: tableString(table) }} />
    </details>
  )
}
