import { figureSvg } from '@/components/charts/figure-file'
import { comparisonFile } from '@/components/comparisons/comparison-files'
import { programmeScope } from '@/lib/access/open'
import { readDisclosed } from '@/lib/access/read'
import { findCohort, listCompared, withProfiles } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { fits } from '@/lib/comparisons/rules'
import { readComparison } from '@/lib/comparisons/series-queries'
import { askedFile, figureResponse } from '@/lib/export/figure'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/programmes/paragraf-nio/sv/networks.csv?with=a,b`: a figure of the comparison as the programme's coordinator sees it. */
export async function GET(request: Request, { params }: RouteContext<'/data/programmes/[programme]/[lng]/[file]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const { programme, file } = await params
  const scope = await programmeScope(programme, 'comparisons.read')
  const asked = askedFile(file)
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const found = asked && (await readDisclosed(scope, async (db) => {
    const { networkIds } = await findCohort(scope, db, scope.programmeId)
    const all = await listCompared(scope, db, choices.with.length ? null : networkIds)
    const listed = all.filter((network) => networkIds.includes(network.id))
    const view = await readComparison(scope, db, { listed, all }, choices)
    return { view, listed: view.chosen.length ? [] : await withProfiles(scope, db, listed.filter((network) => fits(network, choices))) }
  }))
  const t = texts(lng, scope.jurisdiction)
  const figure = found && comparisonFile(asked.figure, t, found.view, found.listed, true)
  if (!figure) return new Response(null, { status: 404 })
  return figureResponse(asked.kind, `samverk-${scope.slug}-${asked.figure}-${found.view.day}`, { records: figure.records, svg: figureSvg(t.lang, figure) })
}
