import { areaFile } from '@/components/dashboards/area-files'
import { figureSvg } from '@/components/charts/figure-file'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { areaChoices } from '@/lib/dashboards/schema'
import { askedFile, figureResponse } from '@/lib/export/figure'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/areas/fi/sv/trend.svg`, `…/municipalities.csv?region=…`: a figure of a country's public page, its numbers or its picture. */
export async function GET(request: Request, { params }: RouteContext<'/data/areas/[area]/[lng]/[file]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const { area: slug, file } = await params
  const asked = askedFile(file)
  const choices = areaChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const scope = publicScope()
  const figures = asked && (await read(scope, async (db) => {
    const area = await findArea(scope, db, slug)
    return area && readArea(scope, db, area)
  }))
  const t = texts(lng, figures?.area.jurisdiction)
  const figure = figures && areaFile(asked.figure, t, figures, choices)
  if (!figure) return new Response(null, { status: 404 })
  return figureResponse(asked.kind, `samverk-${slug}-${asked.figure}-${figures.day}`, { records: figure.records, svg: figureSvg(t.lang, figure) }, 'public, max-age=300')
}
