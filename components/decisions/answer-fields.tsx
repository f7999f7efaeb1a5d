import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { DECISION_ANSWERS } from '@/lib/decisions/schema'
import type { Texts } from '@/lib/i18n/texts'

/** What a body answers: one of four words, its reasons, and who says so. */
export function AnswerFields({ nameLabel, t }: { nameLabel: string; t: Texts }) {
  return (
    <>
      <RadioGroup name="answer" label={t('decisions:answer.choice')} choices={DECISION_ANSWERS.map((value) => ({ value, label: t(`decisions:course.${value}`) }))} />
      <TextArea name="text" label={t('decisions:answer.text')} optional={t('common:form.optional')} rows={3} />
      <TextField name="name" label={nameLabel} required maxLength={120} autoComplete="name" />
    </>
  )
}
