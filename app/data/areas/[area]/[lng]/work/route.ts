import { municipalityRecords } from '@/components/dashboards/municipality-columns'
import { areaScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { areaChoices } from '@/lib/dashboards/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/areas/fi-r01-uusimaa/sv/work`: the list as the area's own region or ministry sees it, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/areas/[area]/[lng]/work'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const scope = await areaScope((await params).area, 'areas.read')
  const choices = areaChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const figures = await read(scope, async (db) => {
    const area = await findArea(scope, db, scope.slug)
    return area && readArea(scope, db, area)
  })
  if (!figures) return new Response(null, { status: 404 })
  return csvResponse(`samverk-${scope.slug}-${figures.day}`, municipalityRecords(texts(lng, scope.jurisdiction), figures, choices))
}
