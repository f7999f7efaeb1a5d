import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import type { answerCallAction } from '@/lib/meetings/actions'
import { CALL_ANSWERS, type CallAnswer } from '@/lib/meetings/schema'

type Props = { action: typeof answerCallAction; hidden: Record<string, string>; answer: CallAnswer | null; /** Under the form: what an answer leads to */ note?: string | null; /** A heading right above asks the question */ hasHeading?: boolean; t: Texts }

/** Coming, on a screen, or not: the answer to a call, which may be changed until the meeting begins. */
export function ReplyForm({ action, hidden, answer, note, hasHeading, t }: Props) {
  return (
    <Form action={action} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction)} submit={t('meetings:reply.send')} className="stack" label={t('meetings:reply.heading')}>
      <RadioGroup name="answer" label={t('meetings:reply.heading')} hideLabel={hasHeading} defaultValue={answer} choices={CALL_ANSWERS.map((value) => ({ value, label: t(`meetings:reply.${value}`) }))} />
      <p className="small muted">{answer ? t('meetings:reply.kept') : (note ?? t('meetings:reply.deputyCalled'))}</p>
    </Form>
  )
}
