import type { Metadata } from 'next'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findNextMeetingDay } from '@/lib/clocks/next-meeting-queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { proposeOccasions } from '@/lib/meetings/occasion-queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:plan') }
}

/** Plans a meeting; time and place stand filled in as the network usually meets, near the day that the annual clock wants. */
export default async function NewMeetingPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'meetings.schedule')
  const { head, proposed } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), proposed: await proposeOccasions(scope, db, { count: 1, wanted: await findNextMeetingDay(scope, db) }) }))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path="/meetings/new">
      <PageHead title={t('meetings:plan')} lede={t('meetings:planMore')} facts={t('meetings:planProposed')} />
      <MeetingForm network={scope.slug} timeZone={scope.timeZone} proposed={proposed} t={t} />
    </Workspace>
  )
}
