import { LastFour } from '@/components/charts/last-four'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { attendanceClass } from '@/lib/frames/rules'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import type { SectorMeeting } from '@/lib/members/attendance-queries'
import type { NetworkSector } from '@/lib/sectors/queries'

type Props = { sector: NetworkSector; meetings: SectorMeeting[]; lng: Lng; jurisdiction: string }
const CLASSES = { regular: 'regular', irregular: 'irregular', absent: 'away' } as const

/** The sector's thread of the band, and the same as a table: which organisation came to which meeting. */
export function SectorThread({ sector, meetings, lng, jurisdiction }: Props) {
  const t = texts(lng, jurisdiction)
  const f = formats(lng, jurisdiction)
  const held = meetings.filter((meeting) => meeting.cell !== 'before')
  const finding = attendanceClass(held.map((meeting) => meeting.cell === 'present'))
  if (!finding) return <Section heading={t('sectors:page.attendance')}><p className="muted">{t('sectors:page.noMeetings')}</p></Section>
  const lastFour = held.slice(-4)
  return (
    <Section heading={t(`sectors:page.${CLASSES[finding]}`)} aside={t('sectors:page.lastFour', { present: lastFour.filter((meeting) => meeting.cell === 'present').length, of: lastFour.length })}>
      <p><LastFour colour={sector.thread} cells={meetings.map((meeting) => meeting.cell)} count={meetings.length} label={t('sectors:page.attendance')} /></p>
      <Table
        caption={t('sectors:page.attendance')} compact rows={[...held].reverse()} rowKey={(meeting) => meeting.id}
        columns={[
          { key: 'meeting', head: t('sectors:page.meeting'), rowHead: true, cell: (meeting) => f.date(meeting.day) },
          { key: 'organisation', head: t('sectors:page.organisation'), cell: (meeting) => [...new Set(meeting.seats.flatMap((seat) => seat.organisation ?? []))].join(', ') || '–' },
          { key: 'state', head: t('sectors:page.state'), cell: (meeting) => stateOf(meeting, t) },
        ]}
      />
      <div className="source"><span>{t('sectors:page.rule')}</span></div>
    </Section>
  )
}

function stateOf(meeting: SectorMeeting, t: Texts): string {
  if (meeting.seats.length === 0) return t(meeting.cell === 'vacant' ? 'members:check.vacant' : 'sectors:page.absent')
  return meeting.seats.map((seat) => t(`sectors:page.${seat.state}`)).join(', ')
}
