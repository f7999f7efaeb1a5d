import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table, type Column } from '@/components/ui/table'
import type { ListedUser } from '@/lib/accounts/queries'
import { PLATFORM_ZONE } from '@/lib/accounts/rules'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Users with their roles, each leading to the user's page. */
export function UserTable({ lng, users }: { lng: Lng; users: ListedUser[] }) {
  const [t, f] = [texts(lng), formats(lng)]
  const columns: Column<ListedUser>[] = [
    { key: 'name', head: t('admin:users.name'), rowHead: true, cell: (row) => <Link href={`/${lng}/admin/users/${row.id}`}>{row.name}</Link> },
    { key: 'email', head: t('admin:users.email'), cell: (row) => row.email },
    { key: 'roles', head: t('admin:users.roles'), cell: (row) => f.list(row.roles.map((role) => t.named(`accounts:role.${role}`))) },
    { key: 'seen', head: t('admin:users.seen'), cell: (row) => (row.seenAt ? f.dateTime(row.seenAt, PLATFORM_ZONE) : '') },
    { key: 'state', head: t('admin:users.state'), fit: true, cell: (row) => <Status kind={row.state === 'active' ? 'good' : 'late'}>{t(`admin:state.${row.state}`)}</Status> },
  ]
  return <Table caption={t('admin:users.table')} columns={columns} rows={users} rowKey={(row) => row.id} phone="brief" />
}
