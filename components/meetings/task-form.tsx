import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { agreeActionAction } from '@/lib/meetings/actions'
import { personLabel, type PersonName } from '@/lib/meetings/name-rules'

type Props = { meeting: string; network: string; owners: (PersonName & { id: string })[]; t: Texts }

/** Agrees a task: what, who, by when. */
export function TaskForm({ meeting, network, owners, t }: Props) {
  return (
    <Form action={agreeActionAction} hidden={{ lng: t.lng, network, meeting }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" afterwards="clear" submit={t('meetings:task.add')} className="edit stack mt-4">
      <TextField name="text" label={t('meetings:task.text')} hint={t('common:form.noIndividuals')} required maxLength={500} />
      <div className="fields">
        <SelectField name="owner" label={t('meetings:task.owner')} empty={t('common:form.chooseOption')} options={owners.map((owner) => ({ value: owner.id, label: personLabel(owner, t) }))} required />
        <DateField name="dueOn" label={t('meetings:task.due')} required />
      </div>
    </Form>
  )
}
