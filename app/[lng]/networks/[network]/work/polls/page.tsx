import type { Metadata } from 'next'
import { PollTable } from '@/components/polls/poll-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listPolls } from '@/lib/polls/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('polls:title') }
}

/** The network's time polls: the open ones first. */
export default async function PollsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'polls.read')
  const { head, polls } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), polls: await listPolls(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayAsk = mayInNetwork(scope.role, 'polls.ask')
  const heading = t('polls:state.list', { count: polls.length })
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path="/polls">
      <PageHead title={t('polls:title')} aside={mayAsk ? <Button href={`${base}/polls/new`} kind="filled">{t('polls:ask')}</Button> : undefined} />
      {polls.length === 0 ? <EmptyState heading={t('polls:state.empty')}>{t('polls:state.emptyMore')}</EmptyState> : <Section heading={heading}><PollTable polls={polls} base={base} languages={scope.languages} caption={heading} t={t} /></Section>}
    </Workspace>
  )
}
