import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { rescheduleMeetingAction, scheduleMeetingAction } from '@/lib/meetings/actions'
import type { MeetingView } from '@/lib/meetings/queries'
import type { ProposedOccasions } from '@/lib/meetings/occasion-queries'
import { MEETING_KINDS } from '@/lib/meetings/schema'

type Props = { network: string; timeZone: string; meeting?: MeetingView; /** How the network usually meets */ proposed: ProposedOccasions; t: Texts }

/** When, where and of which kind: to plan a meeting, or to move one. Times are those of the network's own clock. */
export function MeetingForm({ network, timeZone, meeting, proposed, t }: Props) {
  const usual = proposed.times[0]
  const hidden: Record<string, string> = { lng: t.lng, network, ...(meeting ? { meeting: meeting.id, revision: String(meeting.revision) } : {}) }
  const labels = { date: t('common:form.date'), startsAt: t('meetings:form.startsAt'), endsAt: t('meetings:form.endsAt'), venue: t('meetings:form.venue'), remoteLink: t('meetings:form.remoteLink') }
  return (
    <Form action={meeting ? rescheduleMeetingAction : scheduleMeetingAction} hidden={hidden} labels={labels} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={meeting ? t('common:button.save') : t('meetings:plan')}>
      <div className="fields">
        <DateField name="date" label={labels.date} defaultValue={meeting ? wallDate(meeting.startsAt, timeZone) : usual?.date} required />
        <DateField name="startsAt" type="time" label={labels.startsAt} defaultValue={meeting ? wallClock(meeting.startsAt, timeZone) : usual?.startsAt} required />
        <DateField name="endsAt" type="time" label={labels.endsAt} defaultValue={meeting ? wallClock(meeting.endsAt, timeZone) : usual?.endsAt} required />
      </div>
      <TextField name="venue" label={labels.venue} optional={t('common:form.optional')} defaultValue={meeting ? meeting.venue : proposed.venue} maxLength={200} />
      <TextField name="remoteLink" label={labels.remoteLink} hint={t('meetings:form.remoteLinkHint')} optional={t('common:form.optional')} defaultValue={meeting ? meeting.remoteLink : proposed.remoteLink} inputMode="url" maxLength={500} />
      <RadioGroup name="kind" label={t('meetings:form.kind')} defaultValue={meeting?.kind ?? 'ordinary'} across choices={MEETING_KINDS.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))} />
      <CheckboxField name="isPublic" label={t('meetings:form.isPublic')} hint={t('meetings:form.isPublicHint')} defaultChecked={meeting?.isPublic} />
      {meeting?.state === 'called' ? null : <CheckboxField name="callsItself" label={t('meetings:form.callsItself')} hint={t('meetings:form.callsItselfHint', { count: proposed.callDays })} defaultChecked={meeting?.callsItself} />}
    </Form>
  )
}
