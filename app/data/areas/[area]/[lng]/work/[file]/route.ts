import { areaFile } from '@/components/dashboards/area-files'
import { figureSvg } from '@/components/charts/figure-file'
import { areaScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { areaChoices } from '@/lib/dashboards/schema'
import { askedFile, figureResponse } from '@/lib/export/figure'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/areas/fi-r01-uusimaa/sv/work/trend.svg`: a figure as the area's own region or ministry sees it. */
export async function GET(request: Request, { params }: RouteContext<'/data/areas/[area]/[lng]/work/[file]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const { area, file } = await params
  const scope = await areaScope(area, 'areas.read')
  const asked = askedFile(file)
  const choices = areaChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const figures = asked && (await read(scope, async (db) => {
    const found = await findArea(scope, db, scope.slug)
    return found && readArea(scope, db, found)
  }))
  const t = texts(lng, scope.jurisdiction)
  const figure = figures && areaFile(asked.figure, t, figures, choices)
  if (!figure) return new Response(null, { status: 404 })
  return figureResponse(asked.kind, `samverk-${scope.slug}-${asked.figure}-${figures.day}`, { records: figure.records, svg: figureSvg(t.lang, figure) })
}
