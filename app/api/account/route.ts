import { currentUser } from '@/lib/auth/current'
import { normaliseLanguage } from '@/lib/i18n/languages'

/** Who is signed in, for the island in the bar: `{ account: { href, label } | null }`. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser()
  const lng = normaliseLanguage(new URL(request.url).searchParams.get('lng') ?? '') ?? 'sv'
  const account = user ? { href: `/${lng}/account`, label: user.name } : null
  return Response.json({ account }, { headers: { 'Cache-Control': 'private, no-store' } })
}
