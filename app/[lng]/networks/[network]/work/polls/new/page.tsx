import type { Metadata } from 'next'
import Link from 'next/link'
import { PollForm } from '@/components/polls/poll-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { proposePoll } from '@/lib/polls/proposal-queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('polls:ask') }
}

/** Asks everybody with a seat for a time; the usual times stand filled in. */
export default async function NewPollPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'polls.ask')
  const { head, proposed } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), proposed: await proposePoll(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path="/polls/new">
      <PageHead title={t('polls:ask')} lede={t('polls:askMore')} aside={<Link href={`/${lng}/networks/${scope.slug}/work/polls`}>{t('polls:all')}</Link>} />
      <PollForm network={scope.slug} languages={scope.languages} timeZone={scope.timeZone} proposed={proposed} t={t} />
    </Workspace>
  )
}
