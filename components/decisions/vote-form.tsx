import type { ReactNode } from 'react'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { voteAction } from '@/lib/decisions/actions'
import { VOTES, type Vote } from '@/lib/decisions/schema'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'

type Props = { action: typeof voteAction; hidden: Record<string, string>; own: { vote: Vote | null; comment: string | null }; note?: ReactNode; t: Texts }

/** Yes, no or abstain, with a comment; the answer given before stands filled in. */
export function VoteForm({ action, hidden, own, note, t }: Props) {
  return (
    <Form action={action} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction)} submit={t('decisions:vote.send')} className="edit stack">
      <RadioGroup name="vote" label={t('decisions:vote.heading')} defaultValue={own.vote ?? undefined} across choices={VOTES.map((value) => ({ value, label: t(`decisions:vote.${value}`) }))} />
      <TextArea name="comment" label={t('decisions:procedure.comment')} optional={t('common:form.optional')} defaultValue={own.comment ?? ''} rows={2} />
      {note}
    </Form>
  )
}
