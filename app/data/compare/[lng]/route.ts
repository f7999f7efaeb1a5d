import { comparisonRecords } from '@/components/comparisons/comparison-records'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listCompared } from '@/lib/comparisons/queries'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/compare/sv?with=a,b`: the chosen networks, or all that have published, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/compare/[lng]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const scope = publicScope()
  const all = (await read(scope, (db) => listCompared(scope, db, null))).filter((network) => network.profile !== null)
  const chosen = choices.with.flatMap((slug) => all.filter((network) => network.slug === slug))
  const day = new Date().toISOString().slice(0, 10)
  return csvResponse(`samverk-${day}`, comparisonRecords(texts(lng), chosen.length ? chosen : all, day), 'public, max-age=300')
}
