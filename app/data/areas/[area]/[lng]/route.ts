import { municipalityRecords } from '@/components/dashboards/municipality-columns'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { areaChoices } from '@/lib/dashboards/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/areas/fi/sv?region=…&sort=…`: the list of municipalities as it stands on the public page, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/areas/[area]/[lng]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const { area: slug } = await params
  const choices = areaChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const scope = publicScope()
  const figures = await read(scope, async (db) => {
    const area = await findArea(scope, db, slug)
    return area && readArea(scope, db, area)
  })
  if (!figures) return new Response(null, { status: 404 })
  return csvResponse(`samverk-${slug}-${figures.day}`, municipalityRecords(texts(lng, figures.area.jurisdiction), figures, choices), 'public, max-age=300')
}
