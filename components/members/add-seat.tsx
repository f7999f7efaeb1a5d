import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { addSeatAction } from '@/lib/members/actions'
import { SEAT_STRENGTHS } from '@/lib/members/schema'
import type { NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import type { Reader } from './reader'

/** The form for one more seat, empty at first. */
export function AddSeat({ sectors, reader, sectorId }: { sectors: NetworkSector[]; reader: Reader; sectorId?: string }) {
  const { t } = reader
  const optional = t('common:form.optional')
  const options = sectors.map((sector) => ({ value: sector.id, label: sectorName(sector, reader) }))
  return (
    <Form action={addSeatAction} hidden={{ lng: reader.lng, network: reader.network }} texts={reader.forms} submit={t('members:action.addSeat')} kind="second" className="edit stack" label={t('members:action.addSeat')}>
      <div className="fields">
        <SelectField name="sectorId" label={t('members:seats.sector')} options={options} defaultValue={sectorId ?? options[0]?.value} />
        <TextField name="organisation" label={t('members:form.organisation')} optional={optional} maxLength={200} autoComplete="off" />
        <SelectField name="strength" label={t('members:form.strength')} defaultValue="local" options={SEAT_STRENGTHS.map((value) => ({ value, label: t(`members:strength.${value}`) }))} />
        <DateField name="from" label={t('members:form.from')} defaultValue={reader.day} />
        <TextField name="nominator" label={t('members:form.nominator')} optional={optional} maxLength={120} autoComplete="off" />
        <TextField name="nominatorEmail" label={t('members:form.nominatorEmail')} type="email" optional={optional} maxLength={200} autoComplete="off" />
      </div>
      <CheckboxField name="isYouth" label={t('members:form.isYouth')} hint={t('members:form.isYouthHint')} />
    </Form>
  )
}
