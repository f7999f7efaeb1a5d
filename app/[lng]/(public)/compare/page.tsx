import { ComparisonSheet } from '@/components/comparisons/comparison-sheet'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { comparisonHref } from '@/lib/comparisons/address-rules'
import { listCompared } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { readComparison } from '@/lib/comparisons/series-queries'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

type Props = PageProps<'/[lng]/compare'>

export async function generateMetadata({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/compare', t('comparisons:title'), t('comparisons:description'))
}

/** Anybody compares networks by what they have published themselves. */
export default async function ComparePage({ params, searchParams }: Props) {
  const lng = await pageLanguage(params)
  const choices = comparisonChoices.parse(await searchParams)
  const scope = publicScope()
  const view = await read(scope, async (db) => {
    const all = (await listCompared(scope, db, null)).filter((network) => network.publishedAt !== null)
    return readComparison(scope, db, { listed: all, all }, choices)
  })
  const t = texts(lng)
  return (
    <PageFrame lng={lng} path={comparisonHref('/compare', choices)} kind="overview">
      <ComparisonSheet t={t} view={view} choices={choices} path={`/${lng}/compare`} base={`/data/compare/${lng}`} kicker={t('comparisons:title')} isCohort={false} />
    </PageFrame>
  )
}
