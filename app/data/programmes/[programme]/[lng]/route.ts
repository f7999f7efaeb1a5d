import { comparisonRecords } from '@/components/comparisons/comparison-records'
import { programmeScope } from '@/lib/access/open'
import { readDisclosed } from '@/lib/access/read'
import { findCohort, listCompared } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/programmes/fi-ysipykala/sv?with=a,b`: the chosen networks, or the cohort, as its coordinator sees them, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/programmes/[programme]/[lng]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const scope = await programmeScope((await params).programme, 'comparisons.read')
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { all, cohort } = await readDisclosed(scope, async (db) => ({ all: await listCompared(scope, db, null), cohort: await findCohort(scope, db, scope.programmeId) }))
  const chosen = choices.with.flatMap((slug) => all.filter((network) => network.slug === slug))
  const networks = chosen.length ? chosen : all.filter((network) => cohort.networkIds.includes(network.id))
  const day = new Date().toISOString().slice(0, 10)
  return csvResponse(`samverk-${scope.slug}-${day}`, comparisonRecords(texts(lng, scope.jurisdiction), networks, day))
}
