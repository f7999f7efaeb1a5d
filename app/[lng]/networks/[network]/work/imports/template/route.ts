import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { csvOf, xlsxOf } from '@/lib/export/sheets'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { type Texts, texts } from '@/lib/i18n/texts'
import { KINDS } from '@/lib/imports/queries'
import { IMPORT_KINDS } from '@/lib/imports/schema'
import { recordTemplate, rosterTemplate } from '@/lib/imports/template-rules'
import { rosterWords } from '@/lib/members/export-rules'
import { listSeats } from '@/lib/members/queries'
import { listNetworkSectors } from '@/lib/sectors/queries'

type Context = { params: Promise<{ lng: string; network: string }> }

/** `?as=csv|xlsx&kind=`: the filled template of a roster, or the heads of another kind, in the language of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lng: language, network } = await params
  const lng = normaliseLanguage(language) ?? 'sv'
  const scope = await networkScope(network, 'imports.run')
  const t = texts(lng, scope.jurisdiction)
  const asked = new URL(request.url).searchParams
  const kind = IMPORT_KINDS.find((one) => one === asked.get('kind')) ?? 'roster'
  const sheet = kind === 'roster' ? await rosterOf(scope, t) : recordTemplate(t, kind, KINDS[kind].columns(scope.languages))
  const isExcel = asked.get('as') === 'xlsx'
  return new Response(isExcel ? new Uint8Array(await xlsxOf(sheet, t(`imports:kind.${kind}`))) : csvOf(sheet), {
    headers: {
      'Content-Type': isExcel ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${scope.slug}-${kind}-${lng}.${isExcel ? 'xlsx' : 'csv'}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function rosterOf(scope: NetworkScope, t: Texts): Promise<string[][]> {
  const view = await read(scope, async (db) => ({ seats: await listSeats(scope, db, today(scope.timeZone)), sectors: await listNetworkSectors(scope, db) }))
  return rosterTemplate(view.seats, view.sectors, { lng: t.lng, jurisdiction: scope.jurisdiction }, rosterWords(t))
}
