import { AdminFrame } from '@/components/accounts/admin-frame'
import { TodoList } from '@/components/ui/todo-list'
import { Button } from '@/components/ui/button'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { countWork } from '@/lib/accounts/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin'>) {
  return { title: texts(await pageLanguage(params))('admin:title') }
}

/** What waits for the platform's administrator. */
export default async function AdminPage({ params }: PageProps<'/[lng]/admin'>) {
  const lng = await pageLanguage(params)
  const scope = await adminScope()
  const { claims, users, mails } = await read(scope, (db) => countWork(scope, db))
  const t = texts(lng)
  const open = (page: string) => <Button href={`/${lng}/admin/${page}`} small>{t('common:button.open')}</Button>
  return (
    <AdminFrame lng={lng} title={t('admin:title')} lede={t('admin:lede')}>
      <TodoList
        items={[
          { key: 'claims', kind: claims > 0 ? 'risk' : 'good', word: t('shell:pages.claims'), title: t('admin:home.claims', { count: claims }), action: open('claims') },
          { key: 'mails', kind: mails > 0 ? 'risk' : 'good', word: t('shell:pages.mail'), title: t('admin:home.mails', { count: mails }), action: open('mails') },
          { key: 'users', kind: 'good', word: t('shell:pages.users'), title: t('admin:home.users', { count: users }), action: open('users') },
        ]}
      />
    </AdminFrame>
  )
}
