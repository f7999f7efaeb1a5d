import type { Metadata } from 'next'
import { Prose } from '@/components/pages/prose'
import { ReadingPage } from '@/components/pages/reading-page'
import { Section } from '@/components/ui/section'
import { formats } from '@/lib/i18n/format'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** Made at its first request and kept: the build has no database, and a demonstration marks its pages. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ lng: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/news', t('pages:news.menu'), t('pages:news.lede'))
}

/** Newest first; each has its two texts under `pages:news`. */
const NEWS = [{ date: '2026-11-25', key: 'first' }] as const

/** What has changed in the service, and when. */
export default async function NewsPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  const f = formats(t.lng)
  return (
    <ReadingPage lng={t.lng} path="/news" title={t('pages:news.title')} lede={t('pages:news.lede')}>
      {NEWS.map(({ date, key }) => (
        <Section key={key} heading={t(`pages:news.${key}Title`)} aside={f.longDate(date)}>
          <Prose text={t(`pages:news.${key}Text`)} />
        </Section>
      ))}
    </ReadingPage>
  )
}
