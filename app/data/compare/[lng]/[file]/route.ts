import { figureSvg } from '@/components/charts/figure-file'
import { comparisonFile } from '@/components/comparisons/comparison-files'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listCompared, withProfiles } from '@/lib/comparisons/queries'
import { fits } from '@/lib/comparisons/rules'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { readComparison } from '@/lib/comparisons/series-queries'
import { askedFile, figureResponse } from '@/lib/export/figure'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/compare/sv/networks.csv?with=a,b`, `…/attendance.svg?with=a,b`: a figure of the public comparison, its numbers or its picture. */
export async function GET(request: Request, { params }: RouteContext<'/data/compare/[lng]/[file]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const asked = askedFile((await params).file)
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const scope = publicScope()
  const found = asked && (await read(scope, async (db) => {
    const all = (await listCompared(scope, db, null)).filter((network) => network.publishedAt !== null)
    const view = await readComparison(scope, db, { listed: all, all }, choices)
    return { view, listed: view.chosen.length ? [] : await withProfiles(scope, db, all.filter((network) => fits(network, choices))) }
  }))
  const t = texts(lng)
  const figure = found && comparisonFile(asked.figure, t, found.view, found.listed, false)
  if (!figure) return new Response(null, { status: 404 })
  return figureResponse(asked.kind, `samverk-${asked.figure}-${found.view.day}`, { records: figure.records, svg: figureSvg(t.lang, figure) }, 'public, max-age=300')
}
