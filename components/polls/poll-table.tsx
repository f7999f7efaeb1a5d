import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { PollLine } from '@/lib/polls/queries'

type Props = { polls: PollLine[]; base: string; languages: string[]; caption: string; t: Texts }

/** Time polls as rows: what each is about, how many have answered, and until when. */
export function PollTable({ polls, base, languages, caption, t }: Props) {
  return (
    <Table
      caption={caption} rows={polls} rowKey={(poll) => poll.id}
      columns={[
        { key: 'title', head: t('polls:one'), rowHead: true, cell: (poll) => { const shown = contentIn(poll.title, t.lng, languages); return <Link href={`${base}/polls/${poll.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link> } },
        { key: 'answers', head: t('polls:people.heading'), cell: (poll) => t('polls:state.answered', { count: poll.answered, asked: poll.asked }) },
        { key: 'state', head: t('meetings:list.state'), cell: (poll) => <PollState poll={poll} t={t} /> },
      ]}
    />
  )
}

/** Where a poll stands: open until a day, waiting for a time to be chosen, or closed. */
export function PollState({ poll, t }: { poll: { isOpen: boolean; closesOn: string; isClosed: boolean }; t: Texts }) {
  if (poll.isOpen) return <Status kind="good">{t('polls:state.open', { date: formats(t.lng, t.jurisdiction).date(poll.closesOn) })}</Status>
  return poll.isClosed ? <Status kind="done">{t('polls:state.closed')}</Status> : <Status kind="risk">{t('polls:state.waiting')}</Status>
}
