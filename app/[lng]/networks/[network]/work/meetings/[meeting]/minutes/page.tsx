import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { MeetingHead } from '@/components/meetings/meeting-head'
import { Minutes } from '@/components/meetings/minutes'
import { MarginNote } from '@/components/ui/margin-note'
import { PrintButton } from '@/components/ui/print-button'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { findMeeting, findNextDay, listOwnerChoices } from '@/lib/meetings/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; meeting: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:minutes.title') }
}

/** The meeting as it is held: attendance, notes, decisions and agreed tasks on one page. */
export default async function MinutesPage({ params }: Props) {
  const { lng, network, meeting: id } = await params
  const scope = await networkScope(network, 'meetings.record')
  const view = await read(scope, async (db) => {
    const meeting = await findMeeting(scope, db, id)
    return meeting && { meeting, head: await findHead(scope, db, lng), seats: await listAttendance(scope, db, meeting), owners: await listOwnerChoices(scope, db), nextDay: await findNextDay(scope, db, meeting.startsAt) }
  })
  if (!view || view.meeting.state === 'cancelled') notFound()
  // Whoever still had the screen open when the meeting was closed finds her item, and her unsent text, in the minutes.
  if (view.meeting.state === 'closed') redirect(`/${lng}/networks/${scope.slug}/work/minutes/${view.meeting.id}`)
  const t = texts(lng, scope.jurisdiction)
  const margin = (
    <>
      <MarginNote heading={t('meetings:minutes.noIndividuals')}><p>{t('meetings:minutes.noIndividualsMore')}</p></MarginNote>
      <MarginNote heading={t('meetings:recording.kept')}><p>{t('meetings:recording.keptMore')}</p></MarginNote>
      <MarginNote heading={t('meetings:recording.print')}><PrintButton label={t('meetings:recording.printDraft')} /></MarginNote>
    </>
  )
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="meetings" path={`/meetings/${view.meeting.id}/minutes`} margin={margin}>
      <MeetingHead meeting={view.meeting} timeZone={scope.timeZone} t={t} />
      <Minutes meeting={view.meeting} seats={view.seats} owners={view.owners} nextDay={view.nextDay} band={view.head.band} scope={scope} t={t} />
    </Workspace>
  )
}
