import { Form } from '@/components/ui/form'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { answerFeedbackAction } from '@/lib/networks/actions'
import type { FeedbackRow } from '@/lib/networks/settings-queries'

/** What the public has asked, unanswered first. Only the network reads it. */
export function FeedbackTable({ t, network, rows }: { t: Texts; network: string; rows: FeedbackRow[] }) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('networks:settings.feedback')} rows={rows} rowKey={(row) => row.id}
      columns={[
        { key: 'text', head: t('networks:feedback.question'), rowHead: true, cell: (row) => <span lang={contentLang(row.language)} style={{ whiteSpace: 'pre-line', fontWeight: 400 }}>{row.text}</span> },
        { key: 'contact', head: t('networks:feedback.contact'), cell: (row) => (row.contact ? <a href={`mailto:${row.contact}`}>{row.contact}</a> : null) },
        { key: 'sent', head: t('networks:feedback.sent'), fit: true, cell: (row) => f.date(row.sentAt) },
        { key: 'state', head: t('networks:list.state'), fit: true, cell: (row) => (row.handledAt ? t('networks:feedback.answered', { date: f.date(row.handledAt) }) : (
          <Form action={answerFeedbackAction} hidden={{ lng: t.lng, network, feedback: row.id }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('networks:feedback.markAnswered')} kind="second" small label={t('networks:feedback.markAnswered')} />
        )) },
      ]}
    />
  )
}
