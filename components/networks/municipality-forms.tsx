import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { askConsentAction, changeLeadAction, leaveNetworkAction } from '@/lib/networks/actions'
import type { MunicipalityRow } from '@/lib/networks/settings-queries'
import { placeName } from '@/lib/places/rules'
import { PlaceField } from './place-field'

/** Ask one more municipality, let one leave with a last day, change the lead from a day. */
export function MunicipalityForms({ t, network, members }: { t: Texts; network: string; members: MunicipalityRow[] }) {
  const shared = { hidden: { lng: t.lng, network }, texts: formTexts(t.lng, t.jurisdiction), kind: 'second' as const, small: true, afterwards: 'clear' as const }
  const options = members.filter((row) => row.role === 'member').map((row) => ({ value: row.placeId, label: placeName(row.place.names, t.lng).name }))
  return (
    <>
      <Details plain summary={t('networks:settings.add')}>
        <Form {...shared} action={askConsentAction} submit={t('networks:settings.addSubmit')}>
          <div className="fields">
            <PlaceField t={t} name="placeId" label={t('networks:start.other')} jurisdiction={t.jurisdiction ?? ''} />
            <TextField name="email" type="email" label={t('networks:start.otherEmail')} />
            <DateField name="startsOn" label={t('networks:start.startsOn')} />
          </div>
        </Form>
      </Details>
      {options.length ? (
        <>
          <Details plain summary={t('networks:settings.leave')}>
            <Form {...shared} action={leaveNetworkAction} submit={t('networks:settings.leaveSubmit')}>
              <p className="muted">{t('networks:settings.leaveHint')}</p>
              <div className="fields">
                <SelectField name="placeId" label={t('places:search.name')} options={options} empty={t('common:form.chooseOption')} />
                <DateField name="lastDay" label={t('networks:settings.lastDay')} />
              </div>
            </Form>
          </Details>
          <Details plain summary={t('networks:settings.lead')}>
            <Form {...shared} action={changeLeadAction} submit={t('networks:settings.lead')}>
              <div className="fields">
                <SelectField name="placeId" label={t('networks:settings.newLead')} options={options} empty={t('common:form.chooseOption')} />
                <DateField name="from" label={t('common:form.from')} />
              </div>
            </Form>
          </Details>
        </>
      ) : null}
    </>
  )
}
