import Link from 'next/link'
import { ThreadMark } from '@/components/charts/thread-mark'
import { AutoForm } from '@/components/ui/auto-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { amendHoldingAction, amendOwnDetailsAction, fillSeatAction, undoChangeAction, undoOwnChangeAction } from '@/lib/members/actions'
import type { KnownMember, SeatHolding, SeatRow } from '@/lib/members/queries'
import { DetailFields, PersonFields, roleOptions } from './person-fields'
import { fieldLabels, type Reader, seatFields, sectorOf } from './reader'
import { SeatChanges } from './seat-changes'

type Props = { seat: SeatRow; members: KnownMember[]; organisations: { id: string; name: string }[]; reader: Reader }

/** The row one works on, open in its place: its details save one by one, and all that can be done with the seat stands below. */
export function OpenSeat({ seat, members, organisations, reader }: Props) {
  return (
    <tr id="open">
      <th scope="row"><ThreadMark colour={seat.sector.thread} vacant={!seat.holder}>{sectorOf(reader, seat)}</ThreadMark></th>
      <td colSpan={5}>
        {seat.predecessorNote ? <p className="small">{reader.t('members:seats.predecessor', { note: seat.predecessorNote })}</p> : null}
        {!reader.mayEdit ? <OwnDetails seat={seat} reader={reader} /> : seat.holder ? <HoldingForm seat={seat} holder={seat.holder} reader={reader} /> : <FillForm seat={seat} members={members} reader={reader} />}
        {reader.mayEdit ? <SeatChanges seat={seat} members={members} organisations={organisations} reader={reader} /> : null}
      </td>
    </tr>
  )
}

function closing({ base, t }: Reader) {
  return <Link className="button second small" href={`${base}/members`}>{t('members:seats.done')}</Link>
}

function FillForm({ seat, members, reader }: Omit<Props, 'organisations'>) {
  const { t } = reader
  return (
    <Form action={fillSeatAction} hidden={seatFields(reader, seat)} texts={reader.forms} submit={t('members:action.fill')} small className="edit stack" label={`${t('members:action.fill')}: ${sectorOf(reader, seat)}`} labels={fieldLabels(reader)} beside={closing(reader)}>
      <PersonFields seat={seat} members={members} reader={reader} withRole />
    </Form>
  )
}

function HoldingForm({ seat, holder, reader }: { seat: SeatRow; holder: SeatHolding; reader: Reader }) {
  const { t } = reader
  return (
    <AutoForm action={amendHoldingAction} undoAction={undoChangeAction} hidden={seatFields(reader, seat)} texts={reader.forms} submit={t('members:action.amend')} label={`${t('members:seats.edit')}: ${sectorOf(reader, seat)}`} labels={fieldLabels(reader)} beside={closing(reader)}>
      <div className="fields">
        <DetailFields person={holder} reader={reader} />
        {seat.isYouth || holder.role === 'youth' ? <input type="hidden" name="role" value={holder.role} /> : <SelectField name="role" label={t('members:form.role')} options={roleOptions(reader)} defaultValue={holder.role} />}
        <DateField name="until" label={t('members:form.until')} hint={t('members:form.untilHint')} defaultValue={holder.until} optional={t('common:form.optional')} />
      </div>
      <CheckboxField name="mayDecide" label={t('members:form.mayDecide')} defaultChecked={holder.mayDecide} />
    </AutoForm>
  )
}

/** What a member may change of herself. */
function OwnDetails({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t } = reader
  if (!seat.holder || seat.holder.memberId !== reader.memberId || seat.holder.name === null) return null
  return (
    <AutoForm action={amendOwnDetailsAction} undoAction={undoOwnChangeAction} hidden={seatFields(reader, seat)} texts={reader.forms} submit={t('members:action.amend')} label={t('members:seats.edit')} labels={fieldLabels(reader)} beside={closing(reader)}>
      <div className="fields"><DetailFields person={seat.holder} reader={reader} /></div>
    </AutoForm>
  )
}
