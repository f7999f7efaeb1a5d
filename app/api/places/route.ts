import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { searchPlaces } from '@/lib/places/queries'

/** `GET /api/places?q=borga&jurisdiction=FI&by=id`: municipalities for a field that asks while one types. `by=slug` answers addresses. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const scope = publicScope()
  const found = await read(scope, (db) => searchPlaces(scope, db, { text: asked.get('q') ?? '', jurisdiction: asked.get('jurisdiction') ?? undefined }))
  const options = found.map((place) => ({
    id: asked.get('by') === 'slug' ? place.slug : place.id,
    label: place.name,
    detail: [...place.otherNames, place.region].filter(Boolean).join(' · '),
  }))
  return Response.json({ options }, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
