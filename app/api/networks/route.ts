import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { listNetworks } from '@/lib/networks/queries'
import { placeName } from '@/lib/places/rules'

/** `GET /api/networks?q=borga&lng=sv`: confirmed networks of the public directory, by municipality or name, for a field that asks while one types. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const lng = normaliseLanguage(asked.get('lng') ?? '') ?? 'sv'
  const scope = publicScope()
  const { networks } = await read(scope, (db) => listNetworks(scope, db, { q: asked.get('q') ?? '' }))
  const options = networks.map((network) => ({ id: network.id, label: contentIn(network.names, lng, network.languages).text, detail: network.municipalities.map((place) => placeName(place.names, lng).name).join(' · ') }))
  return Response.json({ options }, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
