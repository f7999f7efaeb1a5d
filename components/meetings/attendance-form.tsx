import { LastFour } from '@/components/charts/last-four'
import { ThreadMark } from '@/components/charts/thread-mark'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { Status } from '@/components/ui/status'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { recordAttendanceAction } from '@/lib/meetings/actions'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import { personLabel, sectorLabel } from '@/lib/meetings/name-rules'
import { ATTENDANCE_STATES } from '@/lib/meetings/schema'

type Props = { meeting: { id: string; revision: number; state: string; guests: string | null }; seats: AttendanceSeat[]; band: BandView; network: string; timeZone: string; t: Texts }

/** Who came, seat by seat, filled in beforehand from the answers to the call: the secretary changes what was not so. Fills the band. */
export function AttendanceForm({ meeting, seats, band, network, timeZone, t }: Props) {
  const labels = { ...Object.fromEntries(seats.map((seat) => [`attendance.${seat.seatId}`, seatLabel(seat, band, t)])), guests: t('meetings:attendance.guests') }
  return (
    <Form action={recordAttendanceAction} hidden={{ lng: t.lng, network, meeting: meeting.id, revision: String(meeting.revision) }} labels={labels} texts={formTexts(t.lng, t.jurisdiction, timeZone)} kind={meeting.state === 'held' ? 'second' : 'filled'} submit={t('meetings:attendance.record')}>
      <ul className="attend">{seats.map((seat) => <SeatLine key={seat.seatId} seat={seat} band={band} t={t} />)}</ul>
      <TextField name="guests" label={t('meetings:attendance.guests')} hint={t('meetings:attendance.guestsHint')} optional={t('common:form.optional')} defaultValue={meeting.guests} maxLength={500} />
    </Form>
  )
}

function SeatLine({ seat, band, t }: { seat: AttendanceSeat; band: BandView; t: Texts }) {
  const row = band.rows.find((one) => one.sectorId === seat.sectorId)
  const isVacant = !seat.holder && !seat.deputy
  const colour = row?.colour ?? 'other'
  const label = t('meetings:attendance.of', { seat: seatLabel(seat, band, t) })
  const states = ATTENDANCE_STATES.filter((state) => state !== 'deputy' || seat.deputy)
  return (
    <li>
      <ThreadMark colour={colour} vacant={isVacant}>{sectorLabel(band.sectors.find((sector) => sector.id === seat.sectorId), t)}</ThreadMark>
      <span className="person">
        {isVacant ? <Status kind="late">{t('meetings:band.vacantNow')}</Status> : personLabel(seat.holder, t)}
        {seat.deputy ? <span className="muted small"> {t('meetings:attendance.deputyIs', { name: personLabel(seat.deputy, t) })}</span> : null}
      </span>
      <span className="row">
        {row ? <LastFour colour={colour} cells={row.cells} label={t('meetings:attendance.history')} /> : null}
        {isVacant ? null : <SelectField name={`attendance.${seat.seatId}`} label={label} hideLabel defaultValue={seat.state ?? seat.expected} options={states.map((value) => ({ value, label: t(`meetings:attendance.${value}`) }))} />}
      </span>
    </li>
  )
}

function seatLabel(seat: AttendanceSeat, band: BandView, t: Texts): string {
  const sector = sectorLabel(band.sectors.find((one) => one.id === seat.sectorId), t)
  return [sector, personLabel(seat.holder, t)].filter(Boolean).join(', ')
}
