import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Table, type Column } from '@/components/ui/table'
import { untieDomainAction } from '@/lib/claims/actions'
import type { TiedDomain } from '@/lib/claims/queries'
import { directoryName } from '@/lib/i18n/directory-names'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** E-mail domains and the municipality each is tied to. */
export function DomainTable({ lng, domains }: { lng: Lng; domains: TiedDomain[] }) {
  const [t, f] = [texts(lng), formats(lng)]
  if (domains.length === 0) return <EmptyState heading={t('claims:domain.none')} />
  const columns: Column<TiedDomain>[] = [
    { key: 'domain', head: t('claims:domain.domain'), rowHead: true, cell: (row) => row.domain },
    { key: 'municipality', head: t('claims:domain.municipality'), cell: (row) => directoryName(row.organisation.names, lng) },
    { key: 'tied', head: t('claims:domain.tied'), fit: true, cell: (row) => f.date(row.tiedAt) },
    {
      key: 'untie', head: t('common:table.actions'), hideHead: true, fit: true,
      cell: (row) => <Form action={untieDomainAction} hidden={{ lng, organisation: row.organisation.slug, domain: row.domain }} texts={formTexts(lng)} submit={t('claims:domain.untie')} label={row.domain} kind="second" small />,
    },
  ]
  return <Table caption={t('claims:domain.table')} columns={columns} rows={domains} rowKey={(row) => `${row.organisation.slug} ${row.domain}`} middle />
}
