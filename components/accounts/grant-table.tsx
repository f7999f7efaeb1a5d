import { Table, type Column } from '@/components/ui/table'
import { endRoleAction } from '@/lib/accounts/actions'
import type { FoundUser } from '@/lib/accounts/queries'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { SmallForm } from './small-form'

type Grant = FoundUser['grants'][number]

/** Roles a user has and has had, with the way to end those in force. */
export function GrantTable({ lng, user, today }: { lng: Lng; user: FoundUser; today: string }) {
  const [t, f] = [texts(lng), formats(lng)]
  const isInForce = (row: Grant) => !row.validTo || row.validTo.toISOString().slice(0, 10) >= today
  const name = (row: Grant) => t.named(`accounts:role.${row.role}`)
  const columns: Column<Grant>[] = [
    { key: 'role', head: t('admin:user.role'), rowHead: true, cell: name },
    { key: 'owner', head: t('admin:user.owner'), cell: (row) => row.owner ?? t('admin:user.whole') },
    { key: 'from', head: t('admin:user.from'), fit: true, cell: (row) => f.date(row.validFrom) },
    { key: 'until', head: t('admin:user.until'), fit: true, cell: (row) => (row.validTo ? f.date(row.validTo) : t('common:form.untilFurtherNotice')) },
    { key: 'end', head: t('common:table.actions'), hideHead: true, fit: true, cell: (row) => (isInForce(row) ? <SmallForm lng={lng} action={endRoleAction} hidden={{ user: user.id, grant: row.id }} submit={t('admin:user.end')} label={name(row)} /> : null) },
  ]
  return <Table caption={t('admin:user.rolesTable')} columns={columns} rows={user.grants} rowKey={(row) => row.id} middle />
}
