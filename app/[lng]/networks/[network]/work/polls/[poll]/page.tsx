import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Poll } from '@/components/polls/poll'
import { PollState } from '@/components/polls/poll-table'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import { contentLang, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findPoll } from '@/lib/polls/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; poll: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('polls:one') }
}

/** One time poll: how the times stand, and the choice of one. */
export default async function PollPage({ params }: Props) {
  const { lng, network, poll: id } = await params
  const scope = await networkScope(network, 'polls.read')
  const { head, poll } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), poll: await findPoll(scope, db, id) }))
  if (!poll) notFound()
  const t = texts(lng, scope.jurisdiction)
  const title = contentIn(poll.title, lng, scope.languages)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/polls/${poll.id}`}>
      <PageHead title={<span lang={contentLang(title.lang)}>{title.text}</span>} facts={[t('polls:one'), poll.venue].filter(Boolean).join(' · ')}><p><PollState poll={poll} t={t} /></p></PageHead>
      <Poll poll={poll} sectors={head.band.sectors} scope={scope} mayChoose={mayInNetwork(scope.role, 'polls.ask')} base={`/${lng}/networks/${scope.slug}/work`} t={t} />
    </Workspace>
  )
}
