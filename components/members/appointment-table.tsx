import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Status } from '@/components/ui/status'
import { Table, type Column } from '@/components/ui/table'
import type { Appointment } from '@/lib/members/appointment-queries'
import { confirmAppointmentAction, endHoldingAction } from '@/lib/members/actions'
import type { Reader } from './reader'
import { sectorOf, shownName } from './reader'

type Props = { network: string; appointments: Appointment[]; reader: Reader }

/** Who holds the seats of one network, with the way to confirm each for another year or to end it by a last day. */
export function AppointmentTable({ network, appointments, reader }: Props) {
  const { t, f } = reader
  const columns: Column<Appointment>[] = [
    { key: 'name', head: t('members:appointment.person'), rowHead: true, cell: (row) => <>{shownName(reader, row, row)}<br /><span className="small muted">{t(`members:role.${row.role === 'vice_chair' ? 'viceChair' : row.role}`)}</span></> },
    { key: 'sector', head: t('members:seats.sector'), cell: (row) => <>{sectorOf(reader, row)}{row.organisation ? <><br /><span className="small muted">{row.organisation}</span></> : null}</> },
    { key: 'until', head: t('members:seats.until'), fit: true, cell: (row) => (row.until ? f.date(row.until) : t('members:seats.openEnd')) },
    { key: 'state', head: t('members:appointment.confirmed'), cell: (row) => <ConfirmedCell row={row} reader={reader} /> },
    { key: 'actions', head: t('common:table.actions'), hideHead: true, cell: (row) => <Answer row={row} reader={reader} /> },
  ]
  return <Table caption={t('members:appointment.table', { network })} columns={columns} rows={appointments} rowKey={(row) => row.id} middle />
}

function ConfirmedCell({ row, reader: { t, f } }: { row: Appointment; reader: Reader }) {
  if (row.state === 'due') return <Status kind="late">{t('members:appointment.due')}</Status>
  return row.confirmedOn ? f.date(row.confirmedOn) : <span className="muted">{t(row.state === 'dated' ? 'members:appointment.endsItself' : 'members:appointment.new')}</span>
}

function Answer({ row, reader }: { row: Appointment; reader: Reader }) {
  const { t } = reader
  const hidden = { lng: reader.lng, network: reader.network }
  const who = `${shownName(reader, row, row)}, ${sectorOf(reader, row)}`
  return (
    <>
      {row.state === 'dated' ? null : <Form action={confirmAppointmentAction} hidden={{ ...hidden, holder: row.id }} texts={reader.forms} submit={t('members:appointment.confirm')} label={`${t('members:appointment.confirm')}: ${who}`} kind="second" small />}
      <Details summary={t('members:appointment.end')}>
        <Form action={endHoldingAction} hidden={{ ...hidden, seatId: row.seatId, revision: String(row.revision) }} texts={reader.forms} submit={t('members:appointment.end')} label={`${t('members:appointment.end')}: ${who}`} kind="second" small>
          <DateField name="until" label={t('members:seats.until')} defaultValue={reader.day} />
        </Form>
      </Details>
    </>
  )
}
