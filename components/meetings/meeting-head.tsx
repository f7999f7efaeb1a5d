import { Status } from '@/components/ui/status'
import { Steps } from '@/components/ui/steps'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import type { MeetingView } from '@/lib/meetings/queries'
import { STATE_KIND } from '@/lib/meetings/rules'

const COURSE = ['draft', 'called', 'held', 'closed'] as const

/** The top of a meeting's pages: how far it has come, when and where. */
export function MeetingHead({ meeting, timeZone, t }: { meeting: MeetingView; timeZone: string; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const at = COURSE.findIndex((state) => state === meeting.state)
  const time = f.timeSpan(wallClock(meeting.startsAt, timeZone), wallClock(meeting.endsAt, timeZone))
  const facts = [meeting.title ? contentIn(meeting.title, t.lng).text : null, time, meeting.venue, t(`meetings:kind.${meeting.kind}`), meeting.isPublic ? t('meetings:open') : null].filter(Boolean).join(' · ')
  return (
    <>
      {meeting.state === 'cancelled' ? null : (
        <Steps label={t('meetings:steps.label')} steps={COURSE.map((state, i) => ({ label: t(`meetings:steps.${state}`), state: i < at || meeting.state === 'closed' ? 'done' : i === at ? 'current' : 'ahead' }))} />
      )}
      <h1 style={{ marginTop: 24 }}>{t('meetings:heading', { date: f.weekdayDate(wallDate(meeting.startsAt, timeZone)) })}</h1>
      <p className="muted" style={{ marginTop: 6 }}>{facts}{meeting.remoteLink ? <> · <a href={meeting.remoteLink} rel="noreferrer">{t('meetings:remote')}</a></> : null}</p>
      {meeting.state === 'cancelled' ? <p><Status kind={STATE_KIND.cancelled}>{t('meetings:cancelledBecause', { reason: meeting.cancelReason ?? '' })}</Status></p> : null}
    </>
  )
}
