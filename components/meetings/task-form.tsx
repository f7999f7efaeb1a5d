import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { agreeActionAction } from '@/lib/meetings/actions'
import { personLabel } from '@/lib/meetings/name-rules'
import type { OwnerChoice } from '@/lib/meetings/recording-rules'

type Props = {
  meeting: string; network: string; timeZone: string; owners: OwnerChoice[]
  /** The agenda item it is agreed at */ item?: string
  /** Who most likely sees to it, and by when: filled in beforehand */ likely: { owner: string | null; dueOn: string | null }
  /** Name under which unsent text is kept */ draft: string
  t: Texts
}

/** Agrees a task: what, who, by when. Owner and day are filled in, and stand for the next one. */
export function TaskForm({ meeting, network, timeZone, owners, item, likely, draft, t }: Props) {
  const hidden = { lng: t.lng, network, meeting, ...(item ? { item } : {}) }
  return (
    <Form action={agreeActionAction} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, timeZone)} draft={draft} kind="second" small afterwards="clear" keeps={['owner', 'dueOn']} submit={t('meetings:task.add')}>
      <TextField name="text" label={t('meetings:task.text')} hint={t('common:form.noIndividuals')} required maxLength={500} />
      <div className="fields">
        <SelectField name="owner" label={t('meetings:task.owner')} empty={t('common:form.chooseOption')} defaultValue={likely.owner} options={ownerOptions(owners, t)} required />
        <DateField name="dueOn" label={t('meetings:task.due')} defaultValue={likely.dueOn} required />
      </div>
    </Form>
  )
}

/** Persons first, then the organisations of the network. */
function ownerOptions(owners: OwnerChoice[], t: Texts) {
  const of = (kind: OwnerChoice['kind']) => owners.filter((owner) => owner.kind === kind).map((owner) => ({ value: owner.id, label: personLabel(owner, t) }))
  const organisations = of('organisation')
  return organisations.length === 0 ? of('member') : [{ label: t('meetings:task.persons'), options: of('member') }, { label: t('meetings:task.organisations'), options: organisations }]
}
