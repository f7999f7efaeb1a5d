import { Table, type Column } from '@/components/ui/table'
import { dismissExecutiveAction } from '@/lib/accounts/actions'
import type { Officer } from '@/lib/accounts/queries'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { SmallForm } from './small-form'

type Props = { lng: Lng; jurisdiction: string | null; organisation: string; officers: Officer[]; mayEnd: boolean }

/** Who leads and administers the municipality here, with the way to end an executive's role. */
export function OfficerTable({ lng, jurisdiction, organisation, officers, mayEnd }: Props) {
  const [t, f] = [texts(lng, jurisdiction), formats(lng, jurisdiction)]
  const columns: Column<Officer>[] = [
    { key: 'name', head: t('accounts:officer.name'), rowHead: true, cell: (row) => row.name },
    { key: 'role', head: t('accounts:officer.role'), cell: (row) => t.named(`accounts:role.${row.role}`) },
    { key: 'email', head: t('accounts:officer.email'), cell: (row) => row.email },
    { key: 'from', head: t('accounts:officer.from'), fit: true, cell: (row) => f.date(row.validFrom) },
    { key: 'until', head: t('accounts:officer.until'), fit: true, cell: (row) => (row.validTo ? f.date(row.validTo) : t('common:form.untilFurtherNotice')) },
    { key: 'end', head: t('common:table.actions'), hideHead: true, fit: true, cell: (row) => (mayEnd && row.role === 'executive' ? <SmallForm lng={lng} action={dismissExecutiveAction} hidden={{ organisation, grant: row.id }} submit={t('accounts:officer.end')} label={row.name} /> : null) },
  ]
  return <Table caption={t('accounts:officer.heading')} columns={columns} rows={officers} rowKey={(row) => row.id} middle />
}
