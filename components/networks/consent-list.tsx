import { TodoList } from '@/components/ui/todo-list'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { ConsentRow } from '@/lib/networks/settings-queries'
import { placeName } from '@/lib/places/rules'

/** Municipalities that have been asked: who waits, and who answered what, in which office and when. */
export function ConsentList({ t, consents }: { t: Texts; consents: ConsentRow[] }) {
  const f = formats(t.lng, t.jurisdiction)
  if (consents.length === 0) return null
  return (
    <>
      <h3 className="mt-6">{t('networks:settings.consents')}</h3>
      <TodoList
        items={consents.map((row) => {
          const answered = row.answeredAt ? t('networks:settings.answered', { name: row.answeredName ?? '', role: row.answeredRole ?? '', date: f.date(row.answeredAt) }) : t('networks:settings.waiting', { date: f.date(row.askedAt), email: row.askedEmail })
          const [kind, word] = row.answer === null ? (['idle', t('common:status.pending')] as const) : row.answer ? (['done', t('common:word.yes')] as const) : (['late', t('common:word.no')] as const)
          return { key: row.id, kind, word, title: placeName(row.place.names, t.lng).name, detail: answered }
        })}
      />
    </>
  )
}
