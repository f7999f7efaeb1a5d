import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import type { answerPollAction } from '@/lib/polls/actions'
import type { PollOption } from '@/lib/polls/queries'
import { POLL_ANSWERS, type PollAnswer } from '@/lib/polls/schema'

type Props = { action: typeof answerPollAction; hidden: Record<string, string>; options: PollOption[]; answers: Record<string, PollAnswer>; timeZone: string; note?: string | null; kind?: 'filled' | 'second'; t: Texts }

/** One line a time: it works, if need be, or not. What was answered before stands chosen, and no comment is asked for. */
export function AnswerForm({ action, hidden, options, answers, timeZone, note, kind, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const choices = POLL_ANSWERS.map((value) => ({ value, label: t(`polls:answer.${value}`) }))
  return (
    <Form action={action} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, timeZone)} kind={kind} submit={t('polls:answer.send')} className="stack">
      <div>{options.map((option) => <RadioGroup key={option.id} row name={`answers.${option.id}`} label={f.occasion(option.startsAt, option.endsAt, timeZone)} defaultValue={answers[option.id]} choices={choices} />)}</div>
      <p className="small muted">{[t('polls:form.zone'), note].filter(Boolean).join(' ')}</p>
    </Form>
  )
}
