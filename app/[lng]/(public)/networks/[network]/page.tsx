import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { PublicMinutesList } from '@/components/minutes/public-list'
import { AskForm } from '@/components/networks/ask-form'
import { PublicHead } from '@/components/networks/public-head'
import { PublicBand } from '@/components/publications/public-band'
import { PublicGoals } from '@/components/publications/public-goals'
import { PublicContact, PublicFacts } from '@/components/publications/public-margin'
import { PublicSectors } from '@/components/publications/public-sectors'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { listPublicMinutes } from '@/lib/minutes/public-queries'
import { findNetwork } from '@/lib/networks/queries'
import { findProfile } from '@/lib/publications/queries'

type Props = { params: Promise<{ lng: string; network: string }> }

/** Made at the first request, anew when the network publishes, and at most once a minute. */
export const revalidate = 60
export const generateStaticParams = () => []

const view = cache(async (slug: string) => {
  const scope = publicScope()
  return read(scope, async (db) => {
    const network = await findNetwork(scope, db, slug)
    return network && { network, profile: await findProfile(scope, db, network.id), minutes: await listPublicMinutes(scope, db, network.id) }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  const found = await view((await params).network)
  return pageMetadata(t.lng, `/networks/${found?.network.slug ?? ''}`, found ? contentIn(found.network.names, t.lng, found.network.languages).text : t('networks:title'), t('networks:list.lede'))
}

/** The public page of a network: made from what it has published, and from the directory. */
export default async function NetworkPage({ params }: Props) {
  const lng = await pageLanguage(params)
  const { network: slug } = await params
  const { network, profile, minutes } = (await view(slug)) ?? notFound()
  if (network.slug !== slug) permanentRedirect(`/${lng}/networks/${network.slug}`)
  const t = texts(lng, network.jurisdiction)
  return (
    <PageFrame lng={lng} path={`/networks/${slug}`} jurisdiction={network.jurisdiction} kind="reading">
      <PublicHead t={t} network={network} publishedAt={profile?.publishedAt}>{profile ? <PublicBand t={t} body={profile.body} /> : null}</PublicHead>
      <Desk>
        <div className="public">
          <div>
            {profile ? <><PublicGoals t={t} goals={profile.body.goals} languages={network.languages} /><PublicSectors t={t} body={profile.body} /></> : <EmptyState heading={t('publications:page.notYet')}>{t('publications:page.notYetHint')}</EmptyState>}
          </div>
          <div>
            {profile ? <><PublicContact t={t} contacts={profile.body.contacts} /><PublicFacts t={t} body={profile.body} /></> : null}<PublicMinutesList minutes={minutes} network={network.slug} t={t} />
            <Section heading={t('publications:page.ask')}><AskForm t={t} network={network.slug} /></Section>
          </div>
        </div>
      </Desk>
    </PageFrame>
  )
}
