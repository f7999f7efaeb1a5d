import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CallForm } from '@/components/agendas/call-form'
import { Draft } from '@/components/agendas/draft'
import { AgendaSection } from '@/components/meetings/agenda-section'
import { CallSection } from '@/components/meetings/call-section'
import { MeetingHead } from '@/components/meetings/meeting-head'
import { MeetingMargin } from '@/components/meetings/meeting-margin'
import { GuestSection } from '@/components/meetings/guest-section'
import { Outcome } from '@/components/meetings/outcome'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { draftAgenda } from '@/lib/agendas/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { listReplies } from '@/lib/meetings/call-queries'
import { findJoint } from '@/lib/meetings/invitation-queries'
import { findMeeting, listOwners } from '@/lib/meetings/queries'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; meeting: string }>; searchParams: Promise<{ edit?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:one') }
}

/** One meeting: its agenda before, who came and what was decided after. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { lng, network, meeting: id } = await params
  const { edit } = await searchParams
  const scope = await networkScope(network, 'meetings.read')
  const view = await read(scope, async (db) => {
    const meeting = await findMeeting(scope, db, id)
    return meeting && { meeting, joint: await findJoint(scope, db, id), head: await findHead(scope, db, lng), seats: await listAttendance(scope, db, meeting), draft: await draftAgenda(scope, db, meeting.id), owners: await listOwners(scope, db), replies: await listReplies(scope, db, meeting) }
  })
  if (!view) notFound()
  const { meeting, joint, head, seats, draft, owners, replies } = view
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const hasBegun = meeting.startsAt <= new Date()
  const mayPlan = mayInNetwork(scope.role, 'meetings.schedule')
  const isOpen = mayPlan && isBeingPlanned(meeting.state)
  const shared = { network: scope.slug, languages: scope.languages, timeZone: scope.timeZone, t }
  const proposed = draft?.lines.filter((line) => !line.isSetAside).length ?? 0
  const call = { form: <CallForm meeting={meeting} network={scope.slug} timeZone={scope.timeZone} t={t} />, items: meeting.items.length + proposed }
  const margin = <MeetingMargin meeting={meeting} network={scope.slug} timeZone={scope.timeZone} base={base} mayPlan={mayPlan} hasBegun={hasBegun} isGuest={joint.invitation !== null} call={call} t={t} />
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/meetings/${meeting.id}`} margin={margin}>
      <MeetingHead meeting={meeting} timeZone={scope.timeZone} t={t} />
      <AgendaSection {...shared} meeting={meeting} here={`${base}/meetings/${meeting.id}`} isOpen={isOpen} edit={typeof edit === 'string' ? edit : null} owners={owners} />
      <CallSection meeting={meeting} isAhead={!hasBegun} replies={replies} band={head.band} scope={scope} isKeeper={mayPlan} t={t} />
      {isOpen && draft && !joint.invitation ? <Draft {...shared} meeting={meeting.id} draft={draft} isCalled={meeting.state === 'called'} /> : null}
      <GuestSection meeting={meeting} joint={joint} scope={scope} isKeeper={mayPlan} t={t} />
      <Outcome meeting={meeting} seats={seats} band={head.band} scope={scope} isKeeper={mayPlan} t={t} />
    </Workspace>
  )
}
