import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { HistoryLine } from '@/lib/work/history-queries'

type Props = { lines: HistoryLine[]; timeZone: string; t: Texts }

/** The log in words: when, who, what. */
export function HistoryTable({ lines, timeZone, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('work:history.caption')} rows={lines} rowKey={(line) => line.id}
      columns={[
        { key: 'at', head: t('work:history.when'), rowHead: true, fit: true, cell: (line) => <span className="nowrap">{f.dateTime(line.at, timeZone)}</span> },
        { key: 'who', head: t('work:history.who'), cell: (line) => line.actorName ?? <span className="muted">{t('work:history.unnamed')}</span> },
        { key: 'what', head: t('work:history.what'), cell: (line) => didWhat(line.action, t) },
      ]}
    />
  )
}

/** `meetings.call` as words; an action without words of its own by what it concerned. */
function didWhat(action: string, t: Texts): string {
  const words = action.split(/[.:]|(?=[A-Z])/).map((part) => part.toLowerCase())
  const exact = `work:did.${words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')}`
  if (t.has(exact)) return t.named(exact)
  const about = words.find((word) => t.has(`work:about.${word}`))
  return about ? t.named(`work:about.${about}`) : t('work:about.network')
}
