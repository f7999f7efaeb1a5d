import { notFound } from 'next/navigation'
import { AreaSheet } from '@/components/dashboards/area-sheet'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { areaHref } from '@/lib/dashboards/address-rules'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { areaChoices } from '@/lib/dashboards/schema'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

type Props = PageProps<'/[lng]/national/[jurisdiction]'>

export async function generateMetadata({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, `/national/${(await params).jurisdiction}`, t('dashboards:title'), t('dashboards:description'))
}

/** A country seen by anybody: who is covered, which sectors take part, how often the networks meet. */
export default async function NationalPage({ params, searchParams }: Props) {
  const lng = await pageLanguage(params)
  const { jurisdiction } = await params
  const choices = areaChoices.parse(await searchParams)
  const scope = publicScope()
  const figures = await read(scope, async (db) => {
    const area = await findArea(scope, db, jurisdiction)
    return area?.kind === 'jurisdiction' ? readArea(scope, db, area) : null
  })
  if (!figures) notFound()
  const path = `/national/${jurisdiction}`
  const t = texts(lng, figures.area.jurisdiction)
  return (
    <PageFrame lng={lng} path={areaHref(path, choices)} kind="overview" jurisdiction={figures.area.jurisdiction}>
      <AreaSheet t={t} figures={figures} choices={choices} path={`/${lng}${path}`} files={(file) => areaHref(`/data/areas/${jurisdiction}/${lng}/${file}`, choices)} />
    </PageFrame>
  )
}
