import type { Metadata } from 'next'
import { Prose } from '@/components/pages/prose'
import { ReadingPage } from '@/components/pages/reading-page'
import { RetentionTable } from '@/components/pages/retention-table'
import { TextSection } from '@/components/pages/text-section'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** Made at its first request and kept: the build has no database, and a demonstration marks its pages. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ lng: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/privacy', t('pages:privacy.menu'), t('pages:privacy.lede'))
}

const BEFORE_TABLE = ['what', 'why', 'who', 'seen'] as const

/** What is kept about whom, why, for how long, and what a person may ask for. */
export default async function PrivacyPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return (
    <ReadingPage lng={t.lng} path="/privacy" title={t('pages:privacy.title')} lede={t('pages:privacy.lede')}>
      {BEFORE_TABLE.map((name) => <TextSection key={name} heading={t(`pages:privacy.${name}Title`)} text={t(`pages:privacy.${name}Text`)} />)}
      <TextSection heading={t('pages:privacy.keptTitle')} text={t('pages:privacy.keptText')}>
        <RetentionTable t={t} />
      </TextSection>
      <TextSection heading={t('pages:privacy.draftsTitle')} text={t('pages:privacy.draftsText')} />
      <TextSection heading={t('pages:privacy.rightsTitle')} text={t('pages:privacy.rightsText')}>
        <Prose text={t('pages:privacy.authorities')} />
      </TextSection>
      <TextSection heading={t('pages:privacy.idsTitle')} text={t('pages:privacy.idsText')} />
    </ReadingPage>
  )
}
