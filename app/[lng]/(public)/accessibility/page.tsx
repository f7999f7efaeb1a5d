import type { Metadata } from 'next'
import { ReadingPage } from '@/components/pages/reading-page'
import { TextSection } from '@/components/pages/text-section'
import { formats } from '@/lib/i18n/format'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

/** Made at its first request and kept: the build has no database, and a demonstration marks its pages. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ lng: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/accessibility', t('pages:accessibility.menu'), t('pages:accessibility.lede'))
}

/** The day the statement was last gone through against the service. */
const REVIEWED = '2026-11-25'

/** The accessibility statement: status, faults, method, feedback, supervision, as the four countries' rules ask. */
export default async function AccessibilityPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  const date = formats(t.lng).longDate(REVIEWED)
  return (
    <ReadingPage lng={t.lng} path="/accessibility" title={t('pages:accessibility.title')} lede={t('pages:accessibility.lede')}>
      <TextSection heading={t('pages:accessibility.statusTitle')} text={t('pages:accessibility.statusText')} />
      <TextSection heading={t('pages:accessibility.faultsTitle')} text={t('pages:accessibility.faultsText')} />
      <TextSection heading={t('pages:accessibility.methodTitle')} text={t('pages:accessibility.methodText', { date })} />
      <TextSection heading={t('pages:accessibility.feedbackTitle')} text={t('pages:accessibility.feedbackText')} />
      <TextSection heading={t('pages:accessibility.authorityTitle')} text={t('pages:accessibility.authorityText')} />
    </ReadingPage>
  )
}
