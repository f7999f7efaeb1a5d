import { findFeed } from '@/lib/access/feeds'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { hashOf } from '@/lib/auth/tokens'
import { findFeedPart, type FeedPart } from '@/lib/clocks/feed-queries'
import { feed } from '@/lib/export/calendar'
import { htmlLang, normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

export const dynamic = 'force-dynamic'

/** A calendar by its secret address, for Outlook, Apple and Google. An address that is unknown, malformed or taken back is not there. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const token = /^([\w-]{43})\.ics$/.exec((await params).file)?.[1]
  const found = token ? await findFeed(token) : null
  if (!found) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const lng = normaliseLanguage(found.language) ?? 'sv'
  const scopes = found.scopes.filter((scope) => mayInNetwork(scope.role, 'clocks.read') && mayInNetwork(scope.role, 'meetings.read'))
  const parts: FeedPart[] = []
  for (const scope of scopes) parts.push(await read(scope, (db) => findFeedPart(scope, db, { lng, isPersonal: found.kind === 'person', isOneOfMany: scopes.length > 1 })))
  const [only] = parts
  const name = found.kind === 'network' && only ? only.name : texts(lng)('clocks:feed.mine')
  const text = feed(name, htmlLang(lng, scopes[0]?.jurisdiction), parts.flatMap((part) => part.events))
  return answer(request, text)
}

/** The text, or that it is still the same. Kept for a quarter of an hour by the asker alone. */
function answer(request: Request, text: string): Response {
  const tag = `"${hashOf(text)}"`
  const headers = { ETag: tag, 'Cache-Control': 'private, max-age=900', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }
  const known = request.headers.get('if-none-match')?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  if (known.includes(tag) || known.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="samverk.ics"' } })
}
