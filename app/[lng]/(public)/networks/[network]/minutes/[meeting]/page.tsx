import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { PublicMinutes } from '@/components/minutes/public-minutes'
import { Desk } from '@/components/shell/desk'
import { Masthead } from '@/components/shell/masthead'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { titleOf } from '@/lib/minutes/document-rules'
import { publicLook } from '@/lib/minutes/file-rules'
import { findPublicMinutes } from '@/lib/minutes/public-queries'
import { findNetwork } from '@/lib/networks/queries'

type Props = { params: Promise<{ lng: string; network: string; meeting: string }> }

/** The lasting address of a meeting's public minutes; kept like the network's page. */
export const revalidate = 60
export const generateStaticParams = () => []

const view = cache(async (slug: string, meeting: string) => {
  const scope = publicScope()
  return read(scope, async (db) => {
    const network = await findNetwork(scope, db, slug)
    const found = network && (await findPublicMinutes(scope, db, network.id, meeting))
    return network && found && { network, ...found }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  const { network, meeting } = await params
  return pageMetadata(t.lng, `/networks/${network}/minutes/${meeting}`, t('minutes:heading'), t('minutes:public.lede'))
}

/** What a network has published of one meeting's minutes. */
export default async function PublicMinutesPage({ params }: Props) {
  const lng = await pageLanguage(params)
  const { network: slug, meeting } = await params
  const { network, published, publishedAt } = (await view(slug, meeting)) ?? notFound()
  const path = `/networks/${network.slug}/minutes/${meeting}`
  if (network.slug !== slug) permanentRedirect(`/${lng}${path}`)
  const t = texts(lng, network.jurisdiction)
  const name = contentIn(network.names, lng, network.languages)
  const title = 'body' in published ? titleOf(published.body, { lang: lng, t }) : t('minutes:title.decisions', { date: formats(lng, network.jurisdiction).date(published.heldOn) })
  return (
    <PageFrame lng={lng} path={path} jurisdiction={network.jurisdiction} kind="reading">
      <Masthead><p><Link href={`/${lng}/networks/${network.slug}`} lang={name.isFallback ? name.lang : undefined}>{name.text}</Link></p><h1>{title}</h1></Masthead>
      <Desk><PublicMinutes published={published} publishedAt={publishedAt} look={publicLook(published, { lng, jurisdiction: network.jurisdiction })} t={t} /></Desk>
    </PageFrame>
  )
}
