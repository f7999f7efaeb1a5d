import type { Metadata } from 'next'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:plan') }
}

/** Plans a meeting. */
export default async function NewMeetingPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'meetings.schedule')
  const head = await read(scope, (db) => findHead(scope, db, lng))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path="/meetings/new">
      <PageHead title={t('meetings:plan')} lede={t('meetings:planMore')} />
      <MeetingForm network={scope.slug} timeZone={scope.timeZone} t={t} />
    </Workspace>
  )
}
