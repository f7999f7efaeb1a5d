import { contentIn } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock } from '@/lib/i18n/wall-time'
import { formats } from '@/lib/i18n/format'
import type { MeetingView } from '@/lib/meetings/queries'
import { plannedStarts } from '@/lib/meetings/recording-rules'

/** The items in their order, when each should begin, and what has come of it; each leads to its place below. */
export function ItemNav({ meeting, languages, timeZone, t }: { meeting: MeetingView; languages: string[]; timeZone: string; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const starts = plannedStarts(meeting.items)
  return (
    <ol className="plain no-print item-nav">
      {meeting.items.map((item, i) => {
        const shown = contentIn(item.title, t.lng, languages)
        const [start, decided, agreed] = [starts[i] ?? null, meeting.decisions.filter((one) => one.agendaItemId === item.id).length, meeting.actions.filter((one) => one.agendaItemId === item.id).length]
        const facts = [
          start === null || (start === 0 && item.minutes === null) ? '' : f.time(wallClock(new Date(meeting.startsAt.getTime() + start * 60_000), timeZone)),
          item.minutes ? t('meetings:agenda.minutes', { count: item.minutes }) : '',
          decided ? t('meetings:list.decisions', { count: decided }) : '',
          agreed ? t('meetings:task.short', { count: agreed }) : '',
        ]
        return <li key={item.id}><a href={`#item-${i + 1}`}>§ {i + 1} <span lang={contentLang(shown.lang)}>{shown.text}</span></a> <span className="muted small">{facts.filter(Boolean).join(' · ')}</span></li>
      })}
    </ol>
  )
}
