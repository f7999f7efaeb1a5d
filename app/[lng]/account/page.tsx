import Link from 'next/link'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { EndAllForm } from '@/components/accounts/end-all-form'
import { MeForm } from '@/components/accounts/me-form'
import { OfficeList } from '@/components/accounts/office-list'
import { SessionTable } from '@/components/accounts/session-table'
import { FeedSection } from '@/components/clocks/feed-section'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { LetterSection } from '@/components/work/letter-choice'
import { personScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listMyOffices, listMySessions } from '@/lib/accounts/queries'
import { findMyFeed } from '@/lib/clocks/feed-queries'
import { currentUser } from '@/lib/auth/current'
import { landingFor } from '@/lib/auth/landing'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findMyFrequency } from '@/lib/work/letter-queries'

export async function generateMetadata({ params }: PageProps<'/[lng]/account'>) {
  return { title: texts(await pageLanguage(params))('accounts:title') }
}

/** My name, my language, and where I am signed in. */
export default async function AccountPage({ params }: PageProps<'/[lng]/account'>) {
  const lng = await pageLanguage(params)
  const scope = await personScope(lng)
  const { sessions, offices, feed, frequency } = await read(scope, async (db) => ({ sessions: await listMySessions(scope, db), offices: await listMyOffices(scope, db, { lng }), feed: await findMyFeed(scope, db), frequency: await findMyFrequency(scope, db) }))
  const [landing, current] = [await landingFor(scope.userId), await currentUser()]
  const t = texts(lng)
  return (
    <PageFrame lng={lng} path="/account" kind="overview" areas={[{ path: '/work', label: t('shell:area.work') }]}>
      <Desk>
        <PageHead title={t('accounts:title')} lede={t('accounts:lede')} aside={<SignOutForm lng={lng} />} />
        <p><Link href={`/${lng}${landing}`}>{t('accounts:toWork')}</Link></p>
        {offices.length > 0 ? <Section heading={t('accounts:office.heading')}><OfficeList lng={lng} offices={offices} /></Section> : null}
        <Section heading={t('accounts:me.heading')}><MeForm lng={lng} me={scope} /></Section>
        <LetterSection frequency={frequency} t={t} />
        <FeedSection feed={feed} mayKeep t={t} />
        <Section heading={t('accounts:session.heading')}>
          <SessionTable lng={lng} sessions={sessions} current={current?.tokenHash ?? null} />
          <EndAllForm lng={lng} />
        </Section>
      </Desk>
    </PageFrame>
  )
}
