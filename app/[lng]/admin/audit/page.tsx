import { AdminFrame } from '@/components/accounts/admin-frame'
import { AuditTable } from '@/components/accounts/audit-table'
import { EmptyState } from '@/components/ui/empty-state'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listSystemAudit } from '@/lib/accounts/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/audit'>) {
  return { title: texts(await pageLanguage(params))('admin:audit.title') }
}

/** What has been done in the administration. */
export default async function AuditPage({ params }: PageProps<'/[lng]/admin/audit'>) {
  const lng = await pageLanguage(params)
  const scope = await adminScope()
  const lines = await read(scope, (db) => listSystemAudit(scope, db))
  const t = texts(lng)
  return (
    <AdminFrame lng={lng} page="audit" title={t('admin:audit.title')} lede={t('admin:audit.lede')}>
      {lines.length > 0 ? <AuditTable lng={lng} lines={lines} /> : <EmptyState heading={t('admin:audit.none')} />}
    </AdminFrame>
  )
}
