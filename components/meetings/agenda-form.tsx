import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { addAgendaItemAction } from '@/lib/meetings/actions'
import { AGENDA_PURPOSES } from '@/lib/meetings/schema'

type Props = { meeting: string; network: string; languages: string[]; t: Texts }

/** Adds an item to the agenda, its title in the network's languages side by side. */
export function AgendaForm({ meeting, network, languages, t }: Props) {
  return (
    <Form action={addAgendaItemAction} hidden={{ lng: t.lng, network, meeting }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" afterwards="clear" submit={t('meetings:agenda.add')} className="edit stack mt-4">
      <LanguagePair name="title" multiline={false} languages={pairLanguages(languages, null, (own) => own('meetings:agenda.title'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
      <RadioGroup name="purpose" label={t('meetings:agenda.purpose')} defaultValue="discuss" across choices={AGENDA_PURPOSES.map((value) => ({ value, label: t(`meetings:purpose.${value}`) }))} />
      <TextField name="presenter" label={t('meetings:agenda.presenter')} optional={t('common:form.optional')} maxLength={120} />
    </Form>
  )
}
