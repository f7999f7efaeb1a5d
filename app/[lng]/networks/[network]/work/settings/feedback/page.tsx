import type { Metadata } from 'next'
import { FeedbackTable } from '@/components/networks/feedback-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listFeedback } from '@/lib/networks/settings-queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('networks:settings.feedback') }
}

/** Questions from the public to the network. */
export default async function FeedbackPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'feedback.read')
  const t = texts(lng, scope.jurisdiction)
  const view = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), rows: await listFeedback(scope, db) }))
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="settings" path="/settings/feedback">
      <PageHead title={t('networks:settings.feedback')} />
      {view.rows.length === 0 ? <EmptyState heading={t('networks:feedback.none')}>{t('networks:feedback.noneHint')}</EmptyState> : (
        <Section heading={t('networks:feedback.heading', { count: view.rows.filter((row) => !row.handledAt).length })}>
          <FeedbackTable t={t} network={scope.slug} rows={view.rows} />
        </Section>
      )}
    </Workspace>
  )
}
