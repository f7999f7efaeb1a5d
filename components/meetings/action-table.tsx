import { Form } from '@/components/ui/form'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { reportActionAction } from '@/lib/meetings/actions'
import { personLabel } from '@/lib/meetings/name-rules'
import type { ActionLine } from '@/lib/meetings/action-queries'

type Props = { actions: ActionLine[]; network: string; today: string; caption: string; /** May report others' tasks too */ isKeeper: boolean; t: Texts }

/** Agreed tasks with owner and day; whoever may, says with one button that a task is done. */
export function ActionTable({ actions, network, today, caption, isKeeper, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={caption} rows={actions} rowKey={(row) => row.id} middle
      columns={[
        { key: 'text', head: t('meetings:task.text'), rowHead: true, cell: (row) => row.text },
        { key: 'owner', head: t('meetings:task.owner'), cell: (row) => personLabel(row.owner, t) || <span className="muted">{t('meetings:task.ownerless')}</span> },
        { key: 'due', head: t('meetings:task.due'), cell: (row) => <span className="nowrap">{f.date(row.dueOn)}</span> },
        { key: 'state', head: t('meetings:task.state'), cell: (row) => <TaskState row={row} today={today} t={t} /> },
        { key: 'done', head: t('meetings:task.done'), hideHead: true, fit: true, cell: (row) => (row.isMine || isKeeper ? <DoneButton row={row} network={network} t={t} /> : null) },
      ]}
    />
  )
}

function TaskState({ row, today, t }: { row: ActionLine; today: string; t: Texts }) {
  if (row.state === 'done') return <Status kind="done">{t('common:status.done')}</Status>
  if (row.state === 'cancelled') return <Status kind="idle">{t('common:status.cancelled')}</Status>
  return row.dueOn < today ? <Status kind="late">{t('common:status.overdue')}</Status> : <Status kind="idle">{t(row.state === 'in_progress' ? 'meetings:task.begun' : 'meetings:task.open')}</Status>
}

/** One press: done, or open again. */
export function DoneButton({ row, network, t }: { row: ActionLine; network: string; t: Texts }) {
  const state = row.state === 'done' ? 'open' : 'done'
  return (
    <Form
      action={reportActionAction} hidden={{ lng: t.lng, network, actionPoint: row.id, state }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" small className=""
      label={row.text} submit={state === 'done' ? t('meetings:task.markDone') : t('meetings:task.reopen')}
    />
  )
}
