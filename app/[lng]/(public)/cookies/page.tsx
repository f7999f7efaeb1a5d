import type { Metadata } from 'next'
import { CookieTable } from '@/components/pages/cookie-table'
import { ReadingPage } from '@/components/pages/reading-page'
import { TextSection } from '@/components/pages/text-section'
import { Section } from '@/components/ui/section'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** Made at its first request and kept: the build has no database, and a demonstration marks its pages. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ lng: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/cookies', t('pages:cookies.menu'), t('pages:cookies.lede'))
}

/** Every cookie there is, why, and for how long. */
export default async function CookiesPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return (
    <ReadingPage lng={t.lng} path="/cookies" title={t('pages:cookies.title')} lede={t('pages:cookies.lede')}>
      <Section heading={t('pages:cookies.listTitle')}>
        <CookieTable t={t} />
      </Section>
      <TextSection heading={t('pages:cookies.oidcTitle')} text={t('pages:cookies.oidcText')} />
      <TextSection heading={t('pages:cookies.whyTitle')} text={t('pages:cookies.whyText')} />
    </ReadingPage>
  )
}
