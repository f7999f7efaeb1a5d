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
  return pageMetadata(t.lng, '/help', t('pages:help.menu'), t('pages:help.lede'))
}

const ROLES = ['visitor', 'signIn', 'chair', 'secretary', 'member', 'executive', 'municipal', 'coordinator', 'ministry', 'link', 'saving'] as const

/** The usual tasks of each role, in the order they come. */
export default async function HelpPage({ params }: Props) {
  const t = texts(await pageLanguage(params))
  return (
    <ReadingPage lng={t.lng} path="/help" title={t('pages:help.title')} lede={t('pages:help.lede')}>
      <nav aria-label={t('pages:help.contents')} className="mt-6 max-w-[520px]">
        <ul className="plain">{ROLES.map((role) => <li key={role}><a href={`#${role}`}>{t(`pages:help.${role}Title`)}</a></li>)}</ul>
      </nav>
      {ROLES.map((role) => <TextSection key={role} id={role} heading={t(`pages:help.${role}Title`)} text={t(`pages:help.${role}Text`)} />)}
    </ReadingPage>
  )
}
