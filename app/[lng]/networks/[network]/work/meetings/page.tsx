import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionTable } from '@/components/meetings/action-table'
import { InvitationTable } from '@/components/meetings/invitation-table'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { PollTable } from '@/components/polls/poll-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { listActionPoints } from '@/lib/actions/queries'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { listInvitations } from '@/lib/meetings/invitation-queries'
import { listMeetings } from '@/lib/meetings/queries'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { listPolls } from '@/lib/polls/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

/** How many of the open tasks stand here; all are on a page of their own. */
const FIRST_TASKS = 10

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:title') }
}

/** The network's meetings: what is planned, what was agreed and is open, and all that has been held. */
export default async function MeetingsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'meetings.read')
  const view = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), meetings: await listMeetings(scope, db), invitations: await listInvitations(scope, db), agreed: await listActionPoints(scope, db, { show: 'open', page: 1 }), polls: (await listPolls(scope, db)).filter((poll) => !poll.isClosed) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayPlan = mayInNetwork(scope.role, 'meetings.schedule')
  const table = { base, timeZone: scope.timeZone, t }
  const planned = view.meetings.filter((meeting) => isBeingPlanned(meeting.state)).reverse()
  const past = view.meetings.filter((meeting) => !isBeingPlanned(meeting.state))
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="meetings">
      <PageHead title={t('meetings:title')} aside={mayPlan ? <span className="row"><Button href={`${base}/polls/new`} kind="second">{t('polls:ask')}</Button><Button href={`${base}/meetings/new`} kind="filled">{t('meetings:plan')}</Button></span> : undefined} />
      {view.meetings.length === 0 ? <EmptyState heading={t('meetings:list.empty')}>{t('meetings:list.emptyMore')}</EmptyState> : null}
      {view.invitations.length > 0 ? <Section heading={t('meetings:invitation.count', { count: view.invitations.length })}><InvitationTable invitations={view.invitations} scope={scope} mayAnswer={mayPlan} t={t} /></Section> : null}
      {planned.length > 0 ? <Section heading={t('meetings:list.planned', { count: planned.length })}><MeetingTable {...table} meetings={planned} caption={t('meetings:list.planned', { count: planned.length })} /></Section> : null}
      {view.polls.length > 0 ? <Section heading={t('polls:state.list', { count: view.polls.length })} aside={<Link href={`${base}/polls`}>{t('polls:all')}</Link>}><PollTable polls={view.polls} base={base} languages={scope.languages} caption={t('polls:title')} t={t} /></Section> : null}
      {view.agreed.total > 0 ? (
        <Section heading={t('meetings:task.openCount', { count: view.agreed.total })} aside={<Link href={`${base}/actions`}>{t('actions:all')}</Link>}>
          <ActionTable actions={view.agreed.lines.slice(0, FIRST_TASKS)} network={scope.slug} today={today(scope.timeZone)} caption={t('meetings:task.caption')} isKeeper={mayPlan} t={t} />
        </Section>
      ) : null}
      {past.length > 0 ? <Section heading={t('meetings:list.past', { count: past.length })}><MeetingTable {...table} meetings={past} caption={t('meetings:list.past', { count: past.length })} /></Section> : null}
      {mayInNetwork(scope.role, 'imports.run') ? <p className="mt-6"><Link href={`${base}/imports?kind=meetings`}>{t('imports:list.past')}</Link></p> : null}
    </Workspace>
  )
}
