import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { reassignActionAction } from '@/lib/actions/actions'
import type { ActionView } from '@/lib/actions/queries'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { personLabel } from '@/lib/meetings/name-rules'
import type { OwnerChoice } from '@/lib/meetings/recording-rules'

type Props = { action: ActionView; owners: OwnerChoice[]; network: string; timeZone: string; t: Texts }

/** A new owner, a new day or both, with the reason as a line of the log. */
export function ReassignForm({ action, owners, network, timeZone, t }: Props) {
  const of = (kind: OwnerChoice['kind']) => owners.filter((owner) => owner.kind === kind).map((owner) => ({ value: owner.id, label: personLabel(owner, t) }))
  const groups = [{ label: t('meetings:task.persons'), options: of('member') }, { label: t('meetings:task.organisations'), options: of('organisation') }].filter((group) => group.options.length > 0)
  return (
    <Form action={reassignActionAction} hidden={{ lng: t.lng, network, actionPoint: action.id, revision: String(action.revision) }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} kind="second" submit={t('actions:reassign.do')} className="edit stack">
      <div className="fields">
        <SelectField name="owner" label={t('meetings:task.owner')} empty={t('common:form.chooseOption')} defaultValue={action.ownerMemberId ?? action.ownerOrganisationId} options={groups} required />
        <DateField name="dueOn" label={t('meetings:task.due')} defaultValue={action.dueOn} required />
      </div>
      <TextField name="text" label={t('actions:reassign.why')} optional={t('common:form.optional')} maxLength={500} />
    </Form>
  )
}
