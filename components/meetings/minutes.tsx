import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { today } from '@/lib/i18n/moments'
import type { Texts } from '@/lib/i18n/texts'
import { closeMeetingAction } from '@/lib/meetings/actions'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import type { PersonName } from '@/lib/meetings/name-rules'
import type { MeetingView } from '@/lib/meetings/queries'
import { ActionTable } from './action-table'
import { AgendaForm } from './agenda-form'
import { AttendanceForm } from './attendance-form'
import { MinutesItem } from './minutes-item'
import { TaskForm } from './task-form'

type Props = { meeting: MeetingView; seats: AttendanceSeat[]; owners: (PersonName & { id: string })[]; band: BandView; scope: NetworkScope; t: Texts }

/** Attendance first: it says that the meeting is held. Then each item with its decisions, the agreed tasks, and the closing. */
export function Minutes({ meeting, seats, owners, band, scope, t }: Props) {
  const isHeld = meeting.state === 'held'
  const network = scope.slug
  const shared = { meeting: meeting.id, languages: scope.languages, network, t }
  return (
    <>
      <Section heading={t('meetings:attendance.title')} aside={t('meetings:attendance.more')}><AttendanceForm meeting={meeting} seats={seats} band={band} network={network} t={t} /></Section>
      {isHeld ? (
        <>
          <Section heading={t('meetings:agenda.count', { count: meeting.items.length })}>
            {meeting.items.map((item, i) => <MinutesItem key={item.id} {...shared} item={item} number={i + 1} decisions={meeting.decisions.filter((one) => one.agendaItemId === item.id)} />)}
            <AgendaForm meeting={meeting.id} network={network} languages={scope.languages} t={t} />
          </Section>
          <Section heading={t('meetings:task.count', { count: meeting.actions.length })}>
            {meeting.actions.length > 0 ? <ActionTable actions={meeting.actions} network={network} today={today(scope.timeZone)} caption={t('meetings:task.caption')} isKeeper t={t} /> : null}
            <TaskForm meeting={meeting.id} network={network} owners={owners} t={t} />
          </Section>
          <div className="savebar">
            <p>{t('meetings:minutes.closeMore')}</p>
            <Form action={closeMeetingAction} hidden={{ lng: t.lng, network, meeting: meeting.id, revision: String(meeting.revision) }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('meetings:minutes.close')} label={t('meetings:minutes.close')} className="" />
          </div>
        </>
      ) : null}
    </>
  )
}
