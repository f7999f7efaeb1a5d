import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { defineIndicatorAction } from '@/lib/indicators/actions'
import { DIRECTIONS } from '@/lib/indicators/schema'

/** Defines an indicator of the network's own: name and definition in its languages, unit, and which way is better. */
export function IndicatorForm({ scope, t }: { scope: NetworkScope; t: Texts }) {
  const pair = { copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }
  return (
    <Form action={defineIndicatorAction} hidden={{ lng: t.lng, network: scope.slug }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={t('indicators:define')}>
      <LanguagePair name="names" multiline={false} languages={pairLanguages(scope.languages, null, (own) => own('indicators:form.name'), t)} texts={pair} />
      <LanguagePair name="definition" rows={3} hideNotes languages={pairLanguages(scope.languages, null, (own) => own('indicators:form.definition'), t)} texts={pair} />
      <div className="fields">
        <TextField name="unit" label={t('indicators:form.unit')} hint={t('indicators:form.unitHint')} required maxLength={60} />
        <SelectField name="decimals" label={t('indicators:form.decimals')} defaultValue="0" options={['0', '1', '2', '3'].map((value) => ({ value, label: value }))} />
      </div>
      <RadioGroup name="direction" label={t('indicators:form.direction')} defaultValue="up" across choices={DIRECTIONS.map((value) => ({ value, label: t(`indicators:direction.${value}`) }))} />
    </Form>
  )
}
