import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import { textIn } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'
import { startNetworkAction } from '@/lib/networks/actions'
import type { StartForm as Start } from '@/lib/networks/start-queries'
import { NamesField } from './names-field'
import { PlaceField } from './place-field'

/** Founds a network: what it is called, who asks, what it answers to; the decision and other municipalities when there are any. */
export function StartForm({ t, form }: { t: Texts; form: Start }) {
  const optional = t('common:form.optional')
  const named = (names: Start['sectors'][number]['names']) => textIn(names, t.lng, t.jurisdiction)
  return (
    <Form action={startNetworkAction} hidden={{ lng: t.lng, place: form.place.slug }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('networks:start.submit')}>
      <NamesField t={t} languages={form.languages} />
      <RadioGroup name="role" label={t('networks:start.role')} across choices={[{ value: 'chair', label: t('networks:start.chair') }, { value: 'secretary', label: t('networks:start.secretary') }]} defaultValue="chair" />
      <div className="fields">
        <SelectField name="sector" label={t('networks:start.sector')} empty={t('common:form.chooseOption')} options={form.sectors.map((sector) => ({ value: sector.key, label: named(sector.names) }))} />
        <TextField name="organisation" label={t('networks:start.organisation')} maxLength={120} autoComplete="organization" />
      </div>
      {form.ruleSets.length ? (
        <CheckboxGroup
          name="ruleSets[]" label={t('networks:start.ruleSets')} hint={t('networks:start.ruleSetsHint')} defaultValue={form.ruleSets.slice(0, 1).map((one) => one.value)}
          choices={form.ruleSets.map((one) => ({ value: one.value, label: named(one.names), hint: one.verified ? undefined : t('networks:start.unverified') }))}
        />
      ) : null}
      <Details summary={t('networks:start.mandate')}>
        <div className="stack">
          <div className="fields">
            <TextField name="giver" label={t('networks:mandate.giver')} hint={t('networks:mandate.giverHint')} optional={optional} maxLength={160} />
            <DateField name="decidedOn" label={t('networks:mandate.decidedOn')} optional={optional} />
            <TextField name="caseNumber" label={t('networks:mandate.caseNumber')} optional={optional} maxLength={60} />
          </div>
          <TextArea name="task" label={t('networks:mandate.task')} optional={optional} rows={3} />
        </div>
      </Details>
      <Details summary={t('networks:start.joint')}>
        <div className="stack">
          <p className="muted">{t('networks:start.jointHint')}</p>
          {[0, 1, 2].map((row) => (
            <div className="fields" key={row}>
              <PlaceField t={t} name={`others.${row}.placeId`} label={t('networks:start.other')} jurisdiction={form.place.jurisdiction} />
              <TextField name={`others.${row}.email`} type="email" label={t('networks:start.otherEmail')} />
            </div>
          ))}
          <DateField name="startsOn" label={t('networks:start.startsOn')} optional={optional} />
        </div>
      </Details>
    </Form>
  )
}
