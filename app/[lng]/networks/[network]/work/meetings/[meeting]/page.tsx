import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionTable } from '@/components/meetings/action-table'
import { Agenda } from '@/components/meetings/agenda'
import { AgendaForm } from '@/components/meetings/agenda-form'
import { AttendanceList } from '@/components/meetings/attendance-list'
import { DecisionList } from '@/components/meetings/decision-list'
import { MeetingHead } from '@/components/meetings/meeting-head'
import { MeetingMargin } from '@/components/meetings/meeting-margin'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { findMeeting } from '@/lib/meetings/queries'
import { isBeingPlanned, isHeld } from '@/lib/meetings/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; meeting: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:one') }
}

/** One meeting: its agenda before, who came and what was decided after. */
export default async function MeetingPage({ params }: Props) {
  const { lng, network, meeting: id } = await params
  const scope = await networkScope(network, 'meetings.read')
  const view = await read(scope, async (db) => {
    const meeting = await findMeeting(scope, db, id)
    return meeting && { meeting, head: await findHead(scope, db, lng), seats: await listAttendance(scope, db, meeting) }
  })
  if (!view) notFound()
  const { meeting, head, seats } = view
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayPlan = mayInNetwork(scope.role, 'meetings.schedule')
  const isOpen = mayPlan && isBeingPlanned(meeting.state)
  const margin = <MeetingMargin meeting={meeting} network={scope.slug} timeZone={scope.timeZone} base={base} mayPlan={mayPlan} hasBegun={meeting.startsAt <= new Date()} t={t} />
  const present = new Set(seats.filter((seat) => seat.state === 'present' || seat.state === 'deputy' || seat.state === 'remote').map((seat) => seat.sectorId)).size
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/meetings/${meeting.id}`} margin={margin}>
      <MeetingHead meeting={meeting} timeZone={scope.timeZone} t={t} />
      <Section heading={t('meetings:agenda.count', { count: meeting.items.length })}>
        <Agenda items={meeting.items} languages={scope.languages} network={scope.slug} isOpen={isOpen} t={t} />
        {isOpen ? <AgendaForm meeting={meeting.id} network={scope.slug} languages={scope.languages} t={t} /> : null}
      </Section>
      {isHeld(meeting.state) ? <Section heading={t('meetings:attendance.sectors', { count: present })}><AttendanceList seats={seats} band={head.band} t={t} /></Section> : null}
      {meeting.decisions.length > 0 ? <Section heading={t('meetings:minutes.decisions', { count: meeting.decisions.length })}><DecisionList decisions={meeting.decisions} languages={scope.languages} t={t} /></Section> : null}
      {meeting.actions.length > 0 ? <Section heading={t('meetings:task.count', { count: meeting.actions.length })}><ActionTable actions={meeting.actions} network={scope.slug} today={today(scope.timeZone)} caption={t('meetings:task.caption')} isKeeper={mayPlan} t={t} /></Section> : null}
    </Workspace>
  )
}
