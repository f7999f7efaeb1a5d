import Link from 'next/link'
import { MarginNote } from '@/components/ui/margin-note'
import { NextStep } from '@/components/ui/next-step'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { sectorLabel } from '@/lib/meetings/name-rules'
import type { Home } from '@/lib/work/queries'

type Props = { home: Home; scope: NetworkScope; t: Texts }

/** The home's margin: the one next step, the next meeting, and what was changed last. */
export function HomeMargin(props: Props) {
  const { home, scope, t } = props
  const f = formats(t.lng, t.jurisdiction)
  const change = home.lastChange
  return (
    <>
      <FirstStep {...props} />
      <NextMeeting {...props} />
      {change && mayInNetwork(scope.role, 'networks.audit') ? (
        <MarginNote heading={t('work:margin.changed')}>
          <p>{change.actorName ? t('work:margin.changedBy', { name: change.actorName, when: f.dateTime(change.at, scope.timeZone) }) : f.dateTime(change.at, scope.timeZone)} <Link href={`/${t.lng}/networks/${scope.slug}/work/history`}>{t('shell:pages.history')}</Link></p>
        </MarginNote>
      ) : null}
    </>
  )
}

function FirstStep({ home, scope, t }: Props) {
  const base = `/${t.lng}/networks/${scope.slug}/work`
  const vacant = home.due.find((due) => due.kind === 'vacant')
  if (vacant && mayInNetwork(scope.role, 'members.seat')) {
    const sector = sectorLabel(vacant.sector, t)
    return <NextStep heading={t('shell:margin.nextStep')} href={`${base}/members?edit=${vacant.id}#open`} action={t('work:margin.fillSeat')}>{t('work:margin.vacantStep', { sector })}</NextStep>
  }
  if (!home.next && mayInNetwork(scope.role, 'meetings.schedule')) return <NextStep heading={t('shell:margin.nextStep')} href={`${base}/meetings/new`} action={t('meetings:plan')}>{t('work:margin.meetingStep')}</NextStep>
  if (home.goals.length === 0 && mayInNetwork(scope.role, 'goals.propose')) return <NextStep heading={t('shell:margin.nextStep')} href={`${base}/goals/new`} action={t('goals:propose')}>{t('work:margin.goalStep')}</NextStep>
  if (home.next) return <NextStep heading={t('shell:margin.nextStep')} href={`${base}/meetings/${home.next.id}`} action={t('work:margin.openMeeting')}>{t('work:margin.prepareStep')}</NextStep>
  return null
}

function NextMeeting({ home, scope, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const { next } = home
  if (!next) return <MarginNote heading={t('work:margin.nextMeeting')} soon><p>{t('work:margin.noMeeting')}</p></MarginNote>
  const day = wallDate(next.startsAt, scope.timeZone)
  return (
    <MarginNote heading={t('work:margin.nextMeeting')} soon>
      <p><b>{f.weekdayDate(day)}, {f.week(day)}</b><br />{[f.timeSpan(wallClock(next.startsAt, scope.timeZone), wallClock(next.endsAt, scope.timeZone)), next.venue].filter(Boolean).join(', ')}</p>
      <p>{t('work:margin.items', { count: next.items })}</p>
      <p><Link href={`/${t.lng}/networks/${scope.slug}/work/meetings/${next.id}`}>{t('work:margin.openMeeting')}</Link></p>
    </MarginNote>
  )
}
