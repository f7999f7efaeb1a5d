import Link from 'next/link'
import type { ReactNode } from 'react'
import { Form } from '@/components/ui/form'
import { MarginNote } from '@/components/ui/margin-note'
import { NextStep } from '@/components/ui/next-step'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { cancelMeetingAction } from '@/lib/meetings/actions'
import type { MeetingView } from '@/lib/meetings/queries'
import { isBeingPlanned, isHeld } from '@/lib/meetings/rules'

type Props = { meeting: MeetingView; network: string; timeZone: string; base: string; mayPlan: boolean; hasBegun: boolean; /** Another network is the host, and decides on time and place */ isGuest?: boolean; /** The form that sends the call, with how many items go along */ call: { form: ReactNode; items: number }; t: Texts }

/** Beside a meeting: the next step of its course, moving it, and cancelling it with a reason. */
export function MeetingMargin({ meeting, network, timeZone, base, mayPlan, hasBegun, isGuest, call, t }: Props) {
  const hidden = { lng: t.lng, network, meeting: meeting.id, revision: String(meeting.revision) }
  const texts = formTexts(t.lng, t.jurisdiction, timeZone)
  const minutes = `${base}/meetings/${meeting.id}/minutes`
  const text = isHeld(meeting.state) ? <MarginNote heading={t('minutes:public.heading')}><p><Link href={`${base}/minutes/${meeting.id}`}>{t('minutes:read.open')}</Link></p></MarginNote> : null
  if (!mayPlan) return text ?? <MarginNote heading={t('meetings:margin.absence')}><p>{t('meetings:margin.absenceMore')}</p></MarginNote>
  return (
    <>
      {meeting.state === 'draft' && !hasBegun ? (
        <NextStep heading={t('shell:margin.nextStep')}>
          <p>{t('meetings:margin.callMore', { count: call.items })}</p>
          {call.form}
        </NextStep>
      ) : null}
      {isBeingPlanned(meeting.state) && hasBegun ? <NextStep heading={t('shell:margin.nextStep')} href={minutes} action={t('meetings:margin.record')}>{t('meetings:margin.recordMore')}</NextStep> : null}
      {meeting.state === 'held' ? <NextStep heading={t('shell:margin.nextStep')} href={minutes} action={t('meetings:margin.write')}>{t('meetings:margin.writeMore')}</NextStep> : null}
      {text}
      {meeting.calledAt ? <MarginNote heading={t('meetings:margin.called')}><p>{formats(t.lng, t.jurisdiction).dateTime(meeting.calledAt, timeZone)}</p></MarginNote> : null}
      {isBeingPlanned(meeting.state) && isGuest ? <MarginNote heading={t('meetings:invitation.title')}><p><Link href={`${base}/meetings/invitations/${meeting.id}`}>{t('meetings:invitation.open')}</Link></p></MarginNote> : null}
      {isBeingPlanned(meeting.state) && !isGuest ? (
        <>
          <MarginNote heading={t('meetings:margin.move')}><p><Link href={`${base}/meetings/${meeting.id}/edit`}>{t('meetings:margin.moveLink')}</Link></p></MarginNote>
          <MarginNote heading={t('meetings:margin.cancel')}>
            <Form action={cancelMeetingAction} hidden={hidden} texts={texts} kind="second" small submit={t('meetings:cancel')} label={t('meetings:margin.cancel')}>
              <TextField name="reason" label={t('meetings:margin.reason')} required maxLength={500} />
            </Form>
          </MarginNote>
        </>
      ) : null}
    </>
  )
}
