import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { NetworkTable } from '@/components/networks/network-table'
import { KnownNetworks } from '@/components/organisations/known-networks'
import { PlaceFacts } from '@/components/places/place-facts'
import { PlaceHead } from '@/components/places/place-head'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { listNetworksOfPlace } from '@/lib/networks/queries'
import { listKnownNetworks } from '@/lib/organisations/queries'
import { findPlace } from '@/lib/places/queries'
import { placeName } from '@/lib/places/rules'

type Props = { params: Promise<{ lng: string; place: string }> }

/** Made at the first request and again at most once a minute. */
export const revalidate = 60
export const generateStaticParams = () => []

const view = cache(async (slug: string) => {
  const scope = publicScope()
  return read(scope, async (db) => {
    const place = await findPlace(scope, db, slug)
    return place && { place, networks: await listNetworksOfPlace(scope, db, place.id), known: await listKnownNetworks(scope, db, place.id) }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  const found = await view((await params).place)
  const name = found ? placeName(found.place.names, t.lng).name : t('places:title')
  return pageMetadata(t.lng, `/places/${found?.place.slug ?? ''}`, name, t('places:search.lede'))
}

/** A municipality or district: its networks, what it is, and what is known outside the platform. */
export default async function PlacePage({ params }: Props) {
  const lng = await pageLanguage(params)
  const { place: slug } = await params
  const found = (await view(slug)) ?? notFound()
  const { place, networks, known } = found
  if (place.slug !== slug) permanentRedirect(`/${lng}/places/${place.slug}`)
  const t = texts(lng, place.jurisdiction)
  const heading = networks.length ? t('places:page.networks', { count: networks.length }) : t('places:page.noNetwork')
  return (
    <PageFrame lng={lng} path={`/places/${slug}`} jurisdiction={place.jurisdiction} kind="reading">
      <Desk>
        <PlaceHead t={t} place={place} />
        {place.kind === 'municipality' && !place.validTo ? (
          <Section heading={heading}>
            {networks.length ? <NetworkTable t={t} networks={networks} caption={heading} /> : null}
            <p className="prose mt-4">{t('places:page.startWhy')}</p>
            <p className="mt-3"><Button href={`/${lng}/places/${place.slug}/start`} kind={networks.length ? 'second' : 'filled'}>{t('places:page.start')}</Button></p>
          </Section>
        ) : null}
        <KnownNetworks t={t} known={known} />
        <PlaceFacts t={t} place={place} />
      </Desk>
    </PageFrame>
  )
}
