import { notFound } from 'next/navigation'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { fileResponse } from '@/lib/export/file-response'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { archivePackage, fileName, minutesFile } from '@/lib/minutes/file-rules'
import { findMinutes } from '@/lib/minutes/queries'

type Context = { params: Promise<{ lng: string; network: string; meeting: string }> }

/** `?as=pdf|docx` and perhaps `&in=fi`: the minutes as the reader may read them. `?as=zip`: the package whose receipt is kept, for those who make it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lng: language, network, meeting } = await params
  const asked = new URL(request.url).searchParams
  const scope = await networkScope(network, 'minutes.read')
  const view = await read(scope, (db) => findMinutes(scope, db, meeting))
  if (!view) notFound()
  if (asked.get('as') === 'zip') {
    if (!mayInNetwork(scope.role, 'minutes.publish') || view.exports.length === 0) notFound()
    return fileResponse(fileName(view), 'zip', new Uint8Array(await archivePackage(scope, view)))
  }
  const kind = asked.get('as') === 'docx' ? 'docx' : 'pdf'
  return fileResponse(fileName(view), kind, new Uint8Array(await minutesFile(scope, view, { kind, wanted: asked.get('in') ?? undefined, lng: normaliseLanguage(language) ?? 'sv' })))
}
