import { comparisonRecords } from '@/components/comparisons/comparison-records'
import { programmeScope } from '@/lib/access/open'
import { readDisclosed } from '@/lib/access/read'
import { findCohort, listCompared, withProfiles } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/programmes/fi-ysipykala/sv?with=a,b`: the chosen networks, or the cohort, as its coordinator sees them, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/programmes/[programme]/[lng]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const scope = await programmeScope((await params).programme, 'comparisons.read')
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const networks = await readDisclosed(scope, async (db) => {
    const { networkIds } = await findCohort(scope, db, scope.programmeId)
    const all = await listCompared(scope, db, choices.with.length ? null : networkIds)
    const chosen = choices.with.flatMap((slug) => all.filter((network) => network.slug === slug))
    return withProfiles(scope, db, chosen.length ? chosen : all)
  })
  const day = new Date().toISOString().slice(0, 10)
  return csvResponse(`samverk-${scope.slug}-${day}`, comparisonRecords(texts(lng, scope.jurisdiction), networks, day))
}
