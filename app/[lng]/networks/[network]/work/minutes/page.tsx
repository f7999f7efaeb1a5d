import type { Metadata } from 'next'
import { MinutesTable } from '@/components/minutes/minutes-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listMinutes } from '@/lib/minutes/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('minutes:heading') }
}

/** The minutes of every meeting, with where each is on its way to the archive. */
export default async function MinutesListPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'minutes.read')
  const { head, minutes } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), minutes: await listMinutes(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const late = minutes.filter((one) => one.isLate).length
  return (
    <Workspace lng={lng} scope={scope} head={head} page="minutes">
      <PageHead title={t('minutes:heading')} lede={t('minutes:lede')} />
      <Section heading={late > 0 ? t('minutes:list.late', { count: late }) : t('minutes:list.count', { count: minutes.length })}>
        {minutes.length > 0 ? <MinutesTable minutes={minutes} base={`/${lng}/networks/${scope.slug}/work`} t={t} /> : <EmptyState heading={t('minutes:list.empty')}>{t('minutes:list.emptyMore')}</EmptyState>}
      </Section>
    </Workspace>
  )
}
