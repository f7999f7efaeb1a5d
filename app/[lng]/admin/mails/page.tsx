import { AdminFrame } from '@/components/accounts/admin-frame'
import { MailList } from '@/components/accounts/mail-list'
import { EmptyState } from '@/components/ui/empty-state'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listMails } from '@/lib/accounts/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/mails'>) {
  return { title: texts(await pageLanguage(params))('admin:mail.title') }
}

/** The outbox. */
export default async function MailsPage({ params }: PageProps<'/[lng]/admin/mails'>) {
  const lng = await pageLanguage(params)
  const scope = await adminScope()
  const mails = await read(scope, (db) => listMails(scope, db))
  const t = texts(lng)
  return (
    <AdminFrame lng={lng} page="mails" title={t('admin:mail.title')} lede={t('admin:mail.lede')}>
      {mails.length > 0 ? <MailList lng={lng} mails={mails} /> : <EmptyState heading={t('admin:mail.none')} />}
    </AdminFrame>
  )
}
