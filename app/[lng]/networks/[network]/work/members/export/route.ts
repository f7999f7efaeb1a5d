import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { csvOf, xlsxOf } from '@/lib/export/sheets'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { rosterSheet, rosterWords } from '@/lib/members/export-rules'
import { listSeats } from '@/lib/members/queries'

type Context = { params: Promise<{ lng: string; network: string }> }

/** `?as=csv|xlsx`: the roster of today as a table, in the reader's language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lng: language, network } = await params
  const lng = normaliseLanguage(language) ?? 'sv'
  const scope = await networkScope(network, 'members.export')
  const day = today(scope.timeZone)
  const seats = await read(scope, (db) => listSeats(scope, db, day))
  const t = texts(lng, scope.jurisdiction)
  const sheet = rosterSheet(seats, { lng, jurisdiction: scope.jurisdiction }, rosterWords(t))
  const isExcel = new URL(request.url).searchParams.get('as') === 'xlsx'
  const body = isExcel ? new Uint8Array(await xlsxOf(sheet, t('members:title'))) : csvOf(sheet)
  return new Response(body, {
    headers: {
      'Content-Type': isExcel ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${scope.slug}-${day}.${isExcel ? 'xlsx' : 'csv'}"`,
      'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff',
    },
  })
}
