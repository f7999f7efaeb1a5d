import type { Metadata } from 'next'
import { FoundPlaces } from '@/components/places/found-places'
import { PlaceSearch } from '@/components/places/place-search'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { searchPlaces } from '@/lib/places/queries'

type Props = { params: Promise<{ lng: string }>; searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/places', t('places:search.title'), t('places:search.lede'))
}

/** Find a municipality by any of its names. */
export default async function PlacesPage({ params, searchParams }: Props) {
  const t = texts(await pageLanguage(params))
  const text = [(await searchParams).q ?? ''].flat()[0] ?? ''
  const scope = publicScope()
  const places = text.trim() ? await read(scope, (db) => searchPlaces(scope, db, { text })) : null
  return (
    <PageFrame lng={t.lng} path="/places" kind="reading">
      <Desk>
        <PageHead title={t('places:search.title')} lede={t('places:search.lede')}>
          <PlaceSearch t={t} value={text} label={t('places:search.label')} submit={t('common:button.search')} />
        </PageHead>
        {places ? <FoundPlaces t={t} text={text} places={places} /> : null}
      </Desk>
    </PageFrame>
  )
}
