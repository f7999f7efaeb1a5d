import { notFound } from 'next/navigation'
import { ClaimList } from '@/components/claims/claim-list'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import { areaScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listOpenClaimsOfArea } from '@/lib/claims/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

type Props = PageProps<'/[lng]/areas/[area]/work/claims'>

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('claims:title') }
}

/** New networks in the region's municipalities, which the regional coordinator may confirm. */
export default async function AreaClaimsPage({ params }: Props) {
  const lng = await pageLanguage(params)
  const scope = await areaScope((await params).area, 'areas.read')
  if (scope.role !== 'region') notFound()
  const claims = await read(scope, (db) => listOpenClaimsOfArea(scope, db))
  const t = texts(lng, scope.jurisdiction)
  const home = `/areas/${scope.slug}/work`
  return (
    <PageFrame lng={lng} path={`${home}/claims`} kind="overview" jurisdiction={scope.jurisdiction} areas={[{ path: home, label: t('dashboards:title') }, { path: `${home}/claims`, label: t('claims:title') }]}>
      <Desk>
        <PageHead title={t('claims:title')} lede={t('claims:lede')} />
        <ClaimList lng={lng} claims={claims} />
      </Desk>
    </PageFrame>
  )
}
