import type { Metadata } from 'next'
import { MissingWords } from '@/components/pages/missing-words'
import { LANGUAGES } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

type Props = { params: Promise<{ lng: string }> }

/** Made by the build: the server sends it, without script, in place of any page that is not there or not yours. */
export const generateStaticParams = () => LANGUAGES.map((lng) => ({ lng }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(await pageLanguage(params))('pages:missing.title'), robots: { index: false } }
}

export default async function MissingAddress({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return <MissingWords lng={t.lng} words={t.all('pages', 'missing')} />
}
