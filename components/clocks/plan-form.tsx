import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { NumberField } from '@/components/ui/number-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { planItemAction } from '@/lib/clocks/actions'
import { CLOCK_KINDS } from '@/lib/clocks/definition-schema'
import { REPEATS } from '@/lib/clocks/schema'
import { kindName } from './clock-words'
import { type Choices, OwnerField } from './open-item'

type Props = { scope: NetworkScope; choices: Choices; t: Texts }

/** A thing of the network's own: what, when, how often, and who sees to it. */
export function PlanForm({ scope, choices, t }: Props) {
  return (
    <Form action={planItemAction} hidden={{ lng: t.lng, network: scope.slug }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={t('common:button.add')}>
      <LanguagePair name="title" rows={2} languages={pairLanguages(scope.languages, null, (own) => own('clocks:form.title'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
      <div className="fields">
        <DateField name="day" label={t('clocks:form.day')} required />
        <NumberField name="leadDays" label={t('clocks:form.leadDays')} hint={t('clocks:form.leadHint')} defaultValue="14" />
      </div>
      <RadioGroup name="repeats" label={t('clocks:form.repeats')} defaultValue="date" choices={REPEATS.map((value) => ({ value, label: t(`clocks:repeats.${value}`) }))} />
      <div className="fields">
        <SelectField name="kind" label={t('clocks:form.kind')} options={CLOCK_KINDS.map((value) => ({ value, label: kindName(value, t) }))} defaultValue="event" />
        <OwnerField choices={choices} owner="" t={t} />
      </div>
    </Form>
  )
}
