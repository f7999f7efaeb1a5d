import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import { today } from '@/lib/i18n/moments'
import type { Texts } from '@/lib/i18n/texts'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import type { MeetingView } from '@/lib/meetings/queries'
import { countsAsPresent, isHeld } from '@/lib/meetings/rules'
import { ActionTable } from './action-table'
import { AttendanceList } from './attendance-list'
import { DecisionList } from './decision-list'

type Props = { meeting: MeetingView; seats: AttendanceSeat[]; band: BandView; scope: NetworkScope; isKeeper: boolean; t: Texts }

/** What came of a meeting: who was there by sector, what was decided, and who does what. */
export function Outcome({ meeting, seats, band, scope, isKeeper, t }: Props) {
  const present = new Set(seats.filter((seat) => seat.state !== null && countsAsPresent(seat.state)).map((seat) => seat.sectorId)).size
  return (
    <>
      {isHeld(meeting.state) ? <Section heading={t('meetings:attendance.sectors', { count: present })}><AttendanceList seats={seats} band={band} t={t} /></Section> : null}
      {meeting.decisions.length > 0 ? <Section heading={t('meetings:minutes.decisions', { count: meeting.decisions.length })}><DecisionList decisions={meeting.decisions} languages={scope.languages} t={t} /></Section> : null}
      {meeting.actions.length > 0 ? <Section heading={t('meetings:task.count', { count: meeting.actions.length })}><ActionTable actions={meeting.actions} network={scope.slug} today={today(scope.timeZone)} caption={t('meetings:task.caption')} isKeeper={isKeeper} t={t} /></Section> : null}
    </>
  )
}
