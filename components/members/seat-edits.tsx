import { AutoForm } from '@/components/ui/auto-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { contentLang } from '@/lib/i18n/languages'
import { amendDeputyAction, amendSeatAction, undoChangeAction } from '@/lib/members/actions'
import type { SeatPerson, SeatRow } from '@/lib/members/queries'
import { SEAT_STRENGTHS } from '@/lib/members/schema'
import { DetailFields } from './person-fields'
import { fieldLabels, type Reader, seatFields } from './reader'

/** The seat itself, edited in place: its name in each of the network's languages, why it exists, who nominates for it. */
export function SeatEdit({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t } = reader
  const optional = t('common:form.optional')
  return (
    <Details summary={t('members:action.seat')} id={`seat-${seat.id}`} className="open:basis-full">
      <AutoForm action={amendSeatAction} undoAction={undoChangeAction} hidden={seatFields(reader, seat)} texts={reader.forms} submit={t('members:action.amend')} label={t('members:action.seat')} labels={fieldLabels(reader)}>
        <div className="fields">
          {reader.languages.map((lang) => <TextField key={lang} name={`title.${lang}`} lang={contentLang(lang)} label={t('members:form.seatTitle', { language: t.named(`common:language.${lang}`) })} defaultValue={seat.title?.[lang]?.text} maxLength={120} autoComplete="off" optional={optional} />)}
          <SelectField name="strength" label={t('members:form.strength')} defaultValue={seat.strength} options={SEAT_STRENGTHS.map((value) => ({ value, label: t(`members:strength.${value}`) }))} />
          <TextField name="nominator" label={t('members:form.nominator')} defaultValue={seat.nominator} maxLength={120} autoComplete="off" optional={optional} />
          <TextField name="nominatorContact" label={t('members:form.nominatorContact')} defaultValue={seat.nominatorContact} maxLength={120} autoComplete="off" optional={optional} />
          <TextField name="nominatorEmail" label={t('members:form.nominatorEmail')} type="email" defaultValue={seat.nominatorEmail} maxLength={200} autoComplete="off" optional={optional} />
        </div>
      </AutoForm>
    </Details>
  )
}

/** The deputy of a seat, edited in place. */
export function DeputyEdit({ seat, deputy, reader }: { seat: SeatRow; deputy: SeatPerson; reader: Reader }) {
  const { t } = reader
  return (
    <Details summary={t('members:action.deputy')} id={`deputy-${seat.id}`} className="open:basis-full">
      <AutoForm action={amendDeputyAction} undoAction={undoChangeAction} hidden={seatFields(reader, seat)} texts={reader.forms} submit={t('members:action.amend')} label={t('members:action.deputy')} labels={fieldLabels(reader)}>
        <div className="fields">
          <DetailFields person={deputy} reader={reader} />
          <DateField name="until" label={t('members:form.until')} hint={t('members:form.untilHint')} defaultValue={deputy.until} optional={t('common:form.optional')} />
        </div>
        <CheckboxField name="mayDecide" label={t('members:form.mayDecide')} defaultChecked={deputy.mayDecide} />
      </AutoForm>
    </Details>
  )
}
