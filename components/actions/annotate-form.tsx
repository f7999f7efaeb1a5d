import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { annotateActionAction } from '@/lib/actions/actions'
import type { ActionView } from '@/lib/actions/queries'
import { STEPS } from '@/lib/actions/schema'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'

type Props = { action: ActionView; network: string; timeZone: string; /** Whose unsent texts the browser keeps */ writer: string; t: Texts }

/** How it goes, in one press, and what has happened, if there is something to say. */
export function AnnotateForm({ action, network, timeZone, writer, t }: Props) {
  return (
    <Form action={annotateActionAction} hidden={{ lng: t.lng, network, actionPoint: action.id }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} draft={`${writer}:${action.id}:note`} afterwards="clear" keeps={['state']} submit={t('actions:note.write')} className="edit stack">
      <RadioGroup name="state" label={t('actions:note.state')} defaultValue={action.state} across choices={STEPS.map((value) => ({ value, label: t(`actions:state.${value}`) }))} />
      <TextArea name="text" label={t('actions:note.text')} hint={t('common:form.noIndividuals')} optional={t('common:form.optional')} rows={2} maxLength={500} />
    </Form>
  )
}
