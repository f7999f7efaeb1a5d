import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { csvOf, xlsxOf } from '@/lib/export/sheets'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { rosterTemplate } from '@/lib/imports/template-rules'
import { rosterWords } from '@/lib/members/export-rules'
import { listSeats } from '@/lib/members/queries'
import { listNetworkSectors } from '@/lib/sectors/queries'

type Context = { params: Promise<{ lng: string; network: string }> }

/** `?as=csv|xlsx`: the filled template of a roster, in the language of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lng: language, network } = await params
  const lng = normaliseLanguage(language) ?? 'sv'
  const scope = await networkScope(network, 'imports.run')
  const view = await read(scope, async (db) => ({ seats: await listSeats(scope, db, today(scope.timeZone)), sectors: await listNetworkSectors(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const sheet = rosterTemplate(view.seats, view.sectors, { lng, jurisdiction: scope.jurisdiction }, rosterWords(t))
  const isExcel = new URL(request.url).searchParams.get('as') === 'xlsx'
  return new Response(isExcel ? new Uint8Array(await xlsxOf(sheet, t('members:title'))) : csvOf(sheet), {
    headers: {
      'Content-Type': isExcel ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${scope.slug}-${lng}.${isExcel ? 'xlsx' : 'csv'}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff',
    },
  })
}
