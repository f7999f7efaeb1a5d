import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { INVITATION_KIND } from '@/lib/meetings/guest-rules'
import type { InvitationView } from '@/lib/meetings/invitation-queries'
import { InvitationAnswer } from './invitation-answer'

type Props = { invitation: InvitationView; scope: NetworkScope; mayAnswer: boolean; t: Texts }

/** The top of an invitation: who asks, when and where, and this network's answer. */
export function InvitationHead({ invitation, scope, mayAnswer, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const { startsAt, endsAt, venue, remoteLink, state } = invitation
  const heading = t('meetings:invitation.from', { host: contentIn(invitation.hostName, t.lng, scope.languages).text })
  const time = f.timeSpan(wallClock(startsAt, scope.timeZone), wallClock(endsAt, scope.timeZone))
  return (
    <>
      <h1>{heading}</h1>
      <p className="muted" style={{ marginTop: 6 }}>{[f.weekdayDate(wallDate(startsAt, scope.timeZone)), time, venue].filter(Boolean).join(' · ')}{remoteLink ? <> · <a href={remoteLink} rel="noreferrer">{t('meetings:remote')}</a></> : null}</p>
      <Section heading={t(state === 'unanswered' ? 'meetings:invitation.answer' : 'meetings:guests.state')} aside={<Status kind={INVITATION_KIND[state]}>{t(`meetings:invitationState.${state}`)}</Status>}>
        <div className="stack">
          {state === 'cancelled' ? null : <p>{state === 'accepted' ? t('meetings:invitation.ownMeetingMore') : t('meetings:invitation.answerMore')}</p>}
          {invitation.hasMeeting ? <p><Link href={`/${t.lng}/networks/${scope.slug}/work/meetings/${invitation.id}`}>{t('meetings:invitation.ownMeeting')}</Link></p> : null}
          {mayAnswer ? <InvitationAnswer invitation={invitation} scope={scope} label={heading} t={t} /> : null}
        </div>
      </Section>
    </>
  )
}
