import Link from 'next/link'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { MinutesLine } from '@/lib/minutes/queries'
import { StepStatus } from './step-status'

/** The minutes by meeting: where each is on its way, and what it waits for. */
export function MinutesTable({ minutes, base, t }: { minutes: MinutesLine[]; base: string; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const waits = (row: MinutesLine) => (row.step === 'comments' && row.commentsUntil ? t('minutes:list.commentsUntil', { count: row.openComments, date: f.date(row.commentsUntil) }) : '')
  return (
    <Table
      caption={t('minutes:list.caption')} rows={minutes} rowKey={(row) => row.meetingId} phone="brief"
      columns={[
        { key: 'meeting', head: t('meetings:list.meeting'), rowHead: true, brief: 'lead', cell: (row) => <Link href={`${base}/minutes/${row.meetingId}`}>{f.longDate(row.heldOn)}</Link> },
        { key: 'kind', head: t('minutes:list.kind'), brief: 'more', cell: (row) => t(`minutes:kind.${row.kind}`) },
        { key: 'state', head: t('meetings:list.state'), brief: 'lead', cell: (row) => <><StepStatus step={row.step} isLate={row.isLate} isImported={row.isImported} t={t} />{waits(row) ? <span className="role">{waits(row)}</span> : null}</> },
      ]}
    />
  )
}
