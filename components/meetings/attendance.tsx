import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import type { Texts } from '@/lib/i18n/texts'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import type { MeetingView } from '@/lib/meetings/queries'
import { countsAsPresent } from '@/lib/meetings/rules'
import { AttendanceForm } from './attendance-form'
import { AttendanceList } from './attendance-list'

type Props = { meeting: MeetingView; seats: AttendanceSeat[]; band: BandView; network: string; timeZone: string; t: Texts }

/** Who was there: the form first; once it is recorded a sentence, with the form folded under it and the list on paper. */
export function Attendance({ meeting, seats, band, network, timeZone, t }: Props) {
  const form = <AttendanceForm meeting={meeting} seats={seats} band={band} network={network} timeZone={timeZone} t={t} />
  if (meeting.state !== 'held') return <Section heading={t('meetings:attendance.title')} aside={t('meetings:attendance.more')}>{form}</Section>
  const people = seats.filter((seat) => seat.state)
  const present = people.filter((seat) => seat.state && countsAsPresent(seat.state)).length
  return (
    <Section heading={t('meetings:attendance.counted', { present, count: people.length })} aside={meeting.guests ? t('meetings:attendance.guestsWere', { guests: meeting.guests }) : undefined}>
      <div className="no-print"><Details summary={t('meetings:attendance.change')}>{form}</Details></div>
      <div className="print-only"><AttendanceList seats={seats} band={band} t={t} /></div>
    </Section>
  )
}
