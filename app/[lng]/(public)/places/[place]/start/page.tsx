import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StartForm } from '@/components/networks/start-form'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import { personScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findStartForm } from '@/lib/networks/start-queries'
import { placeName } from '@/lib/places/rules'

type Props = { params: Promise<{ lng: string; place: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(await pageLanguage(params))('networks:start.title'), robots: { index: false } }
}

/** Start a network in this municipality: for whoever is signed in. */
export default async function StartPage({ params }: Props) {
  const lng = await pageLanguage(params)
  const { place: slug } = await params
  const scope = await personScope(lng)
  const form = (await read(scope, (db) => findStartForm(scope, db, slug))) ?? notFound()
  const t = texts(lng, form.place.jurisdiction)
  return (
    <PageFrame lng={lng} path={`/places/${slug}/start`} jurisdiction={form.place.jurisdiction} kind="reading">
      <Desk>
        <PageHead title={t('networks:start.title')} facts={t('networks:start.place', { name: placeName(form.place.names, lng).name })} lede={t('networks:start.lede')} />
        <StartForm t={t} form={form} />
      </Desk>
    </PageFrame>
  )
}
