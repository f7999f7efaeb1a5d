import { AddUserForm } from '@/components/accounts/add-user-form'
import { AdminFrame } from '@/components/accounts/admin-frame'
import { UserSearch } from '@/components/accounts/user-search'
import { UserTable } from '@/components/accounts/user-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listUsers, USERS_A_PAGE } from '@/lib/accounts/queries'
import { usersAskedSchema } from '@/lib/accounts/schema'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/users'>) {
  return { title: texts(await pageLanguage(params))('admin:users.title') }
}

/** Everybody with an account, found by name or address. */
export default async function UsersPage({ params, searchParams }: PageProps<'/[lng]/admin/users'>) {
  const lng = await pageLanguage(params)
  const { q, page } = usersAskedSchema.parse(await searchParams)
  const scope = await adminScope()
  const { count, users } = await read(scope, (db) => listUsers(scope, db, { q, page }))
  const t = texts(lng)
  return (
    <AdminFrame lng={lng} page="users" title={t('admin:users.title')} facts={t('admin:home.users', { count })}>
      <UserSearch lng={lng} q={q} />
      {users.length > 0 ? <UserTable lng={lng} users={users} /> : <EmptyState heading={t('admin:users.none')} />}
      <Pagination
        label={t('common:table.pages')} page={page} pages={Math.ceil(count / USERS_A_PAGE)} href={(n) => `/${lng}/admin/users?q=${encodeURIComponent(q)}&page=${n}`}
        texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }}
      />
      <Section heading={t('admin:users.add')}><AddUserForm lng={lng} /></Section>
    </AdminFrame>
  )
}
