import { AreaSheet } from '@/components/dashboards/area-sheet'
import { FollowUp } from '@/components/dashboards/follow-up'
import { KnownNetworks } from '@/components/dashboards/known-outside'
import { RecordKnown } from '@/components/dashboards/record-known'
import { PageFrame } from '@/components/shell/page-frame'
import { areaScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { areaHref } from '@/lib/dashboards/address-rules'
import { findArea, findRecordable, readArea } from '@/lib/dashboards/queries'
import { municipalityRows } from '@/lib/dashboards/rules'
import { areaChoices } from '@/lib/dashboards/schema'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { notFound } from 'next/navigation'

type Props = PageProps<'/[lng]/areas/[area]/work'>

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('dashboards:title') }
}

/** An area for its region or ministry: the public figures with what is disclosed to it, whom to contact, and what is known outside. */
export default async function AreaPage({ params, searchParams }: Props) {
  const lng = await pageLanguage(params)
  const scope = await areaScope((await params).area, 'areas.read')
  const choices = areaChoices.parse(await searchParams)
  const view = await read(scope, async (db) => {
    const area = await findArea(scope, db, scope.slug)
    const figures = area && (await readArea(scope, db, area))
    return figures && { figures, chosen: scope.role === 'region' ? await findRecordable(scope, db, figures, choices.record) : null }
  })
  if (!view) notFound()
  const t = texts(lng, scope.jurisdiction)
  const path = areaHref(`/areas/${scope.slug}/work`, choices)
  return (
    <PageFrame lng={lng} path={path} kind="overview" jurisdiction={scope.jurisdiction} areas={[{ path, label: t('dashboards:title') }, { path: '/compare', label: t('comparisons:title') }, { path: '/networks', label: t('shell:area.networks') }, ...(scope.role === 'region' ? [{ path: `/areas/${scope.slug}/work/claims`, label: t('claims:title') }] : [])]}>
      <AreaSheet t={t} figures={view.figures} choices={choices} path={`/${lng}/areas/${scope.slug}/work`} files={(file) => areaHref(`/data/areas/${scope.slug}/${lng}/work/${file}`, choices)}>
        <FollowUp t={t} figures={view.figures} rows={municipalityRows(view.figures)} facts={view.figures.networks.some((one) => one.isDemonstration) ? [t('dashboards:source.invented')] : []} />
        <KnownNetworks t={t} figures={view.figures}>{scope.role === 'region' ? <RecordKnown t={t} figures={view.figures} path={`/${lng}/areas/${scope.slug}/work`} chosen={view.chosen} /> : null}</KnownNetworks>
      </AreaSheet>
    </PageFrame>
  )
}
