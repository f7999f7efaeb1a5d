import { Table, type Column } from '@/components/ui/table'
import { PLATFORM_ZONE } from '@/lib/accounts/rules'
import type { listSystemAudit } from '@/lib/accounts/queries'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

type Line = Awaited<ReturnType<typeof listSystemAudit>>[number]

/** Who did what in the administration: codes and field names, no texts. */
export function AuditTable({ lng, lines }: { lng: Lng; lines: Line[] }) {
  const [t, f] = [texts(lng), formats(lng)]
  const columns: Column<Line>[] = [
    { key: 'when', head: t('admin:audit.when'), fit: true, rowHead: true, cell: (row) => f.dateTime(row.at, PLATFORM_ZONE) },
    { key: 'who', head: t('admin:audit.who'), cell: (row) => row.actor ?? t('admin:audit.nobody') },
    { key: 'what', head: t('admin:audit.what'), cell: (row) => <code>{row.action}</code> },
    { key: 'fields', head: t('admin:audit.fields'), brief: 'more', cell: (row) => row.fields.join(', ') },
  ]
  return <Table caption={t('admin:audit.table')} columns={columns} rows={lines} rowKey={(row) => row.id} compact />
}
