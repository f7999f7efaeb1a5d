import { Form } from '@/components/ui/form'
import { sendCallAction } from '@/lib/agendas/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'

type Props = { meeting: { id: string; revision: number }; network: string; timeZone: string; t: Texts }

/** One press: everything the draft proposes goes on the agenda, and everybody is called. */
export function CallForm({ meeting, network, timeZone, t }: Props) {
  const hidden = { lng: t.lng, network, meeting: meeting.id, revision: String(meeting.revision) }
  return <Form action={sendCallAction} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={t('meetings:call')} label={t('meetings:call')} />
}
