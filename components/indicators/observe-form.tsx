import { Form } from '@/components/ui/form'
import { NumberField } from '@/components/ui/number-field'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { recordObservationAction, undoObservationAction } from '@/lib/indicators/actions'

type Props = { indicator: string; network: string; timeZone: string; t: Texts }

/** Records the value of a period with its source; can be taken back at once. */
export function ObserveForm({ indicator, network, timeZone, t }: Props) {
  return (
    <Form
      action={recordObservationAction} undoAction={undoObservationAction} hidden={{ lng: t.lng, network, indicator }} texts={formTexts(t.lng, t.jurisdiction, timeZone)}
      submit={t('indicators:record')} className="edit stack mt-4"
    >
      <div className="fields">
        <TextField name="period" label={t('indicators:form.period')} hint={t('goals:form.periodHint')} required maxLength={9} />
        <NumberField name="value" label={t('indicators:form.value')} required />
      </div>
      <TextField name="source" label={t('indicators:form.source')} hint={t('indicators:form.sourceHint')} required maxLength={200} />
    </Form>
  )
}
