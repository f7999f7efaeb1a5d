import type { Metadata } from 'next'
import { PlaceSearch } from '@/components/places/place-search'
import { FrontCountries } from '@/components/publications/front-countries'
import { FrontDoors } from '@/components/publications/front-doors'
import { PublicBand } from '@/components/publications/public-band'
import { Desk } from '@/components/shell/desk'
import { Masthead } from '@/components/shell/masthead'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { countCoverage } from '@/lib/networks/queries'
import { countMunicipalities } from '@/lib/places/queries'
import { findShownProfile } from '@/lib/publications/queries'

type Props = { params: Promise<{ lng: string }> }

/** Made at the first request, not at build time when there is no database, and again at most once a minute. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '', t('publications:front.title'), t('publications:front.lede'))
}

/** The front page: find your municipality, see what a network is by a real band, and how far the Nordic countries have come. */
export default async function FrontPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  const scope = publicScope()
  const view = await read(scope, async (db) => ({ counts: await countMunicipalities(scope, db), coverage: await countCoverage(scope, db), shown: await findShownProfile(scope, db) }))
  const coverage = view.counts.map((row) => ({ ...row, covered: view.coverage.find((one) => one.jurisdiction === row.jurisdiction)?.covered ?? 0 }))
  const body = view.shown?.body
  return (
    <PageFrame lng={t.lng} path="" kind="reading">
      <Masthead>
        <div className="hero">
          <h1 className="display">{t('publications:front.title')}</h1>
          <p className="lede mt-5">{t('publications:front.lede')}</p>
          <PlaceSearch t={t} label={t('publications:front.find')} submit={t('publications:front.show')} />
        </div>
        {body ? <PublicBand t={t} body={body} heading={t('publications:front.example', { network: contentIn(body.names, t.lng, body.languages).text })} /> : null}
      </Masthead>
      <Desk>
        <FrontCountries t={t} coverage={coverage} />
        <FrontDoors t={t} />
      </Desk>
    </PageFrame>
  )
}
