import { AdminFrame } from '@/components/accounts/admin-frame'
import { ClaimList } from '@/components/claims/claim-list'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listOpenClaims } from '@/lib/claims/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/claims'>) {
  return { title: texts(await pageLanguage(params))('claims:title') }
}

/** Networks that nobody has confirmed yet. */
export default async function ClaimsPage({ params }: PageProps<'/[lng]/admin/claims'>) {
  const lng = await pageLanguage(params)
  const scope = await adminScope()
  const claims = await read(scope, (db) => listOpenClaims(scope, db))
  const t = texts(lng)
  return (
    <AdminFrame lng={lng} page="claims" title={t('claims:title')} lede={t('claims:lede')}>
      <ClaimList lng={lng} claims={claims} />
    </AdminFrame>
  )
}
