import { comparisonRecords } from '@/components/comparisons/comparison-records'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listCompared, withProfiles } from '@/lib/comparisons/queries'
import { fits } from '@/lib/comparisons/rules'
import { comparisonChoices } from '@/lib/comparisons/schema'
import { csvResponse } from '@/lib/export/csv'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** `GET /data/compare/sv?with=a,b`: the chosen networks, or all that have published, as CSV. */
export async function GET(request: Request, { params }: RouteContext<'/data/compare/[lng]'>): Promise<Response> {
  const lng = await pageLanguage(params)
  const choices = comparisonChoices.parse(Object.fromEntries(new URL(request.url).searchParams))
  const scope = publicScope()
  const networks = await read(scope, async (db) => {
    const all = (await listCompared(scope, db, null)).filter((network) => network.publishedAt !== null)
    const chosen = choices.with.flatMap((slug) => all.filter((network) => network.slug === slug))
    return withProfiles(scope, db, chosen.length ? chosen : all.filter((network) => fits(network, choices)))
  })
  const day = new Date().toISOString().slice(0, 10)
  return csvResponse(`samverk-${day}`, comparisonRecords(texts(lng), networks, day), 'public, max-age=300')
}
