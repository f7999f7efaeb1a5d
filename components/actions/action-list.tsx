import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { ActionLine } from '@/lib/meetings/action-queries'
import { personLabel } from '@/lib/meetings/name-rules'

type Props = { lines: ActionLine[]; caption: string; base: string; today: string; t: Texts }

/** Action points a line each; the text leads to its log and to what may be done with it. */
export function ActionList({ lines, caption, base, today, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={caption} rows={lines} rowKey={(row) => row.id} middle
      columns={[
        { key: 'text', head: t('meetings:task.text'), rowHead: true, cell: (row) => <Link href={`${base}/actions/${row.id}`}>{row.text}</Link> },
        { key: 'owner', head: t('meetings:task.owner'), cell: (row) => personLabel(row.owner, t) || <Status kind="risk">{t('meetings:task.ownerless')}</Status> },
        { key: 'due', head: t('meetings:task.due'), cell: (row) => <span className="nowrap">{f.date(row.dueOn)}</span> },
        { key: 'state', head: t('meetings:task.state'), fit: true, cell: (row) => <ActionStatus state={row.state} isLate={row.dueOn < today} t={t} /> },
      ]}
    />
  )
}

/** How an action point stands: closed, late, begun or open. */
export function ActionStatus({ state, isLate, t }: { state: ActionLine['state']; isLate: boolean; t: Texts }) {
  if (state === 'done') return <Status kind="done">{t('common:status.done')}</Status>
  if (state === 'cancelled') return <Status kind="idle">{t('common:status.cancelled')}</Status>
  if (isLate) return <Status kind="late">{t('common:status.overdue')}</Status>
  return <Status kind={state === 'in_progress' ? 'good' : 'idle'}>{t(state === 'in_progress' ? 'meetings:task.begun' : 'meetings:task.open')}</Status>
}
