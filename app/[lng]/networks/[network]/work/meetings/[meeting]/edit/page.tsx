import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeetingForm } from '@/components/meetings/meeting-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { proposeOccasions } from '@/lib/meetings/occasion-queries'
import { findMeeting } from '@/lib/meetings/queries'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; meeting: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:margin.move') }
}

/** Moves a meeting to another time or place. */
export default async function EditMeetingPage({ params }: Props) {
  const { lng, network, meeting: id } = await params
  const scope = await networkScope(network, 'meetings.schedule')
  const { head, meeting, proposed } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), meeting: await findMeeting(scope, db, id), proposed: await proposeOccasions(scope, db, { count: 0, wanted: null }) }))
  if (!meeting || !isBeingPlanned(meeting.state)) notFound()
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/meetings/${meeting.id}/edit`}>
      <PageHead title={t('meetings:margin.move')} lede={meeting.state === 'called' ? t('meetings:moveCalled') : undefined} />
      <MeetingForm network={scope.slug} timeZone={scope.timeZone} meeting={meeting} proposed={proposed} t={t} />
    </Workspace>
  )
}
