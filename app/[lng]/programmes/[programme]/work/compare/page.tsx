import { notFound } from 'next/navigation'
import { ComparisonSheet } from '@/components/comparisons/comparison-sheet'
import { PageFrame } from '@/components/shell/page-frame'
import { programmeScope } from '@/lib/access/open'
import { readDisclosed } from '@/lib/access/read'
import { comparisonHref } from '@/lib/comparisons/address-rules'
import { findCohort, listCompared } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { readComparison } from '@/lib/comparisons/series-queries'
import { textIn } from '@/lib/i18n/five-texts'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findProgramme } from '@/lib/programmes/queries'

type Props = PageProps<'/[lng]/programmes/[programme]/work/compare'>

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('comparisons:title') }
}

/** The coordinator compares the networks of the programme, by what is public and what they disclose to it. */
export default async function CohortPage({ params, searchParams }: Props) {
  const lng = await pageLanguage(params)
  const scope = await programmeScope((await params).programme, 'comparisons.read')
  const choices = comparisonChoices.parse(await searchParams)
  const found = await readDisclosed(scope, async (db) => {
    const programme = await findProgramme(scope, db, scope.slug)
    const cohort = await findCohort(scope, db, scope.programmeId)
    const all = await listCompared(scope, db, choices.with.length ? null : cohort.networkIds)
    const listed = cohort.networkIds.flatMap((id) => all.filter((network) => network.id === id))
    return programme && { programme, view: await readComparison(scope, db, { listed, all }, choices) }
  })
  if (!found) notFound()
  const t = texts(lng, scope.jurisdiction)
  const base = `/programmes/${scope.slug}/work/compare`
  const path = comparisonHref(base, choices)
  return (
    <PageFrame lng={lng} path={path} kind="overview" jurisdiction={scope.jurisdiction} areas={[{ path, label: t('comparisons:title') }, { path: `/programmes/${scope.slug}`, label: t('programmes:title') }, { path: '/networks', label: t('shell:area.networks') }]}>
      <ComparisonSheet t={t} view={found.view} choices={choices} path={`/${lng}${base}`} base={`/data/programmes/${scope.slug}/${lng}`} kicker={textIn(found.programme.names, lng, scope.jurisdiction)} isCohort />
    </PageFrame>
  )
}
