import { leaverScope } from '@/lib/access/left'
import { read } from '@/lib/access/read'
import { bundleOf } from '@/lib/export/bundle'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findLeaver } from '@/lib/work/leaver-queries'
import { leaverTables } from '@/lib/work/leaver-rules'

type Context = { params: Promise<{ lng: string; network: string; place: string }> }

/** A municipality's time in a joint network, as one file: for those who compose the network, and for its own administrator also after it has left. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lng, network, place } = await params
  const { scope, placeId } = await leaverScope(network, place)
  const leaver = await read(scope, (db) => findLeaver(scope, db, placeId))
  if (!leaver) return new Response(null, { status: 404 })
  const name = `${scope.slug}-${place}-${leaver.until}`
  const file = bundleOf(name, leaver, leaverTables(leaver, texts(normaliseLanguage(lng) ?? 'sv', scope.jurisdiction), scope.languages))
  return new Response(new Uint8Array(file), {
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${name}.zip"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  })
}
