import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { today } from '@/lib/i18n/moments'
import type { Texts } from '@/lib/i18n/texts'
import { closeMeetingAction } from '@/lib/meetings/actions'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import type { MeetingView } from '@/lib/meetings/queries'
import type { OwnerChoice } from '@/lib/meetings/recording-rules'
import { ActionTable } from './action-table'
import { AgendaForm } from './agenda-form'
import { Attendance } from './attendance'
import { ItemNav } from './item-nav'
import { MinutesItem } from './minutes-item'
import { RecordingKeys } from './recording-keys'
import { TaskForm } from './task-form'

type Props = { meeting: MeetingView; seats: AttendanceSeat[]; owners: OwnerChoice[]; /** The day of the next meeting */ nextDay: string | null; band: BandView; scope: NetworkScope; t: Texts }

/** A meeting as it is held, on one screen: attendance, which says that it is held; then item by item; then the closing. */
export function Minutes({ meeting, seats, owners, nextDay, band, scope, t }: Props) {
  const { slug: network, languages, timeZone } = scope
  const writer = `${scope.userId}:${scope.networkId}`
  const shared = { meeting: meeting.id, languages, network, timeZone, owners, writer, t }
  const last = { owner: lastOwner(meeting), dueOn: nextDay }
  if (meeting.state !== 'held') return <Attendance meeting={meeting} seats={seats} band={band} network={network} timeZone={timeZone} t={t} />
  return (
    <RecordingKeys>
      <p className="print-only"><b>{t('meetings:recording.draft')}</b></p>
      <Attendance meeting={meeting} seats={seats} band={band} network={network} timeZone={timeZone} t={t} />
      <Section heading={t('meetings:agenda.count', { count: meeting.items.length })}>
        <ItemNav meeting={meeting} languages={languages} timeZone={timeZone} t={t} />
        <p className="small muted no-print">{t('meetings:recording.keys')}</p>
        {meeting.items.map((item, i) => (
          <MinutesItem key={item.id} {...shared} item={item} number={i + 1} last={last} decisions={meeting.decisions.filter((one) => one.agendaItemId === item.id)} actions={meeting.actions.filter((one) => one.agendaItemId === item.id)} />
        ))}
        <Details summary={t('meetings:agenda.add')}><AgendaForm meeting={meeting.id} network={network} languages={languages} t={t} /></Details>
      </Section>
      <Section heading={t('meetings:task.count', { count: meeting.actions.length })} className="no-print">
        {meeting.actions.length > 0 ? <ActionTable actions={meeting.actions} network={network} today={today(timeZone)} caption={t('meetings:task.caption')} isKeeper t={t} /> : null}
        <div data-step="task"><Details plain summary={t('meetings:task.add')}><TaskForm {...shared} likely={last} draft={`${writer}:${meeting.id}:task`} /></Details></div>
      </Section>
      <div className="savebar" data-step="close">
        <p>{t('meetings:minutes.closeMore')}</p>
        <Form action={closeMeetingAction} hidden={{ lng: t.lng, network, meeting: meeting.id, revision: String(meeting.revision) }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={t('meetings:minutes.close')} label={t('meetings:minutes.close')} className="" />
      </div>
    </RecordingKeys>
  )
}

/** Who was named last: action points carry ids that grow with time. */
function lastOwner(meeting: MeetingView): string | null {
  const newest = [...meeting.actions].sort((a, b) => b.id.localeCompare(a.id))[0]
  return newest?.ownerMemberId ?? newest?.ownerOrganisationId ?? null
}
