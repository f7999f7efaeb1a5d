import type { Metadata } from 'next'
import { ReadingPage } from '@/components/pages/reading-page'
import { TextSection } from '@/components/pages/text-section'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** Made at its first request and kept: the build has no database, and a demonstration marks its pages. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ lng: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/about', t('pages:about.menu'), t('pages:about.lede'))
}

const SECTIONS = ['what', 'who', 'not', 'figures', 'open'] as const

/** What Samverk is, for whom, and what it never holds. */
export default async function AboutPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return (
    <ReadingPage lng={t.lng} path="/about" title={t('pages:about.title')} lede={t('pages:about.lede')}>
      {SECTIONS.map((name) => <TextSection key={name} heading={t(`pages:about.${name}Title`)} text={t(`pages:about.${name}Text`)} />)}
    </ReadingPage>
  )
}
