import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { MeetingLine } from '@/lib/meetings/queries'
import { isHeld, STATE_KIND } from '@/lib/meetings/rules'

type Props = { meetings: MeetingLine[]; caption: string; base: string; timeZone: string; t: Texts }

/** Meetings as rows: when and where, what was decided, and where each stands. */
export function MeetingTable({ meetings, caption, base, timeZone, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={caption} rows={meetings} rowKey={(meeting) => meeting.id}
      columns={[
        {
          key: 'when', head: t('meetings:list.meeting'), rowHead: true,
          cell: (meeting) => <><Link href={`${base}/meetings/${meeting.id}`}>{f.occasion(meeting.startsAt, meeting.endsAt, timeZone)}</Link><span className="role">{[t(`meetings:kind.${meeting.kind}`), meeting.venue ?? (meeting.remoteLink ? t('meetings:remote') : '')].filter(Boolean).join(' · ')}</span></>,
        },
        { key: 'what', head: t('meetings:list.content'), cell: (meeting) => (isHeld(meeting.state) ? t('meetings:list.decisions', { count: meeting.decisions }) : t('meetings:list.items', { count: meeting.items })) },
        { key: 'state', head: t('meetings:list.state'), cell: (meeting) => <Status kind={STATE_KIND[meeting.state]}>{t(`meetings:state.${meeting.state}`)}</Status> },
      ]}
    />
  )
}
