import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { TodoList, type Todo } from '@/components/ui/todo-list'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { titleIn } from '@/lib/clocks/year-rules'
import { sectorLabel } from '@/lib/meetings/name-rules'
import type { Head, Home } from '@/lib/work/queries'
import type { Due } from '@/lib/work/rules'

type Props = { home: Home; head: Head; scope: NetworkScope; t: Texts }

/** What is late and what is due this week, each with the way to do it. */
export function DueList({ home, head, scope, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const late = home.due.filter((due) => due.isLate).length
  const aside = `${f.weekdayDate(home.today)}, ${f.week(home.today)}`
  if (home.due.length === 0) return <Section heading={t('work:due.nothing')} aside={aside}><p className="muted">{t('work:due.nothingMore')}</p></Section>
  const heading = late > 0 ? t('work:due.late', { count: late }) : t('work:due.soon', { count: home.due.length })
  return <Section heading={heading} aside={aside}><TodoList items={home.due.map((due, i) => itemOf(due, String(i), { home, head, scope, t }))} /></Section>
}

function itemOf(due: Due, key: string, props: Props): Todo {
  const { t } = props
  const { word, title, detail, path } = wordsOf(due, props)
  return { key, kind: due.isLate ? 'late' : 'risk', word, title, detail, action: <Link href={`/${t.lng}/networks/${props.scope.slug}/work${path}`}>{t(`work:due.${due.kind}Action`)}</Link> }
}

function wordsOf(due: Due, { home, head, scope, t }: Props): { word: string; title: string; detail: string; path: string } {
  const f = formats(t.lng, t.jurisdiction)
  const late = t('common:status.overdue')
  switch (due.kind) {
    case 'vacant': {
      const sector = sectorLabel(head.band.sectors.find((one) => one.id === due.sectorId), t)
      return { word: late, title: t('work:due.vacantTitle', { sector }), detail: [t('work:due.vacantDays', { count: due.days }), due.organisation].filter(Boolean).join(' · '), path: `/members?edit=${due.seatId}#open` }
    }
    case 'task': {
      const owner = t('work:due.taskDue', { date: f.date(due.due) })
      return { word: due.isLate ? late : f.weekdayDay(due.due), title: due.text, detail: owner, path: due.meeting ? `/meetings/${due.meeting}` : '/meetings' }
    }
    case 'call':
      return { word: due.isLate ? late : f.weekdayDay(due.due), title: t('work:due.callTitle', { date: f.date(wallDate(due.startsAt, scope.timeZone)) }), detail: t('work:due.callItems', { count: due.items }), path: `/meetings/${due.meeting}` }
    case 'record':
      return { word: late, title: t('work:due.recordTitle', { date: f.date(wallDate(due.startsAt, scope.timeZone)) }), detail: t('work:due.recordDetail'), path: `/meetings/${due.meeting}/minutes` }
    case 'clock':
      return { word: due.isLate ? late : f.weekdayDay(due.due), title: titleIn(due.title, t).text, detail: t('work:due.clockDue', { date: f.date(due.due) }), path: `/clocks?year=${due.year}#i-${due.item}` }
    case 'valueless':
    case 'unjudged': {
      const goal = home.goals.find((one) => one.id === due.goal)
      return { word: t('work:due.thisWeek'), title: contentIn(goal?.version.text, t.lng, scope.languages).text, detail: t(`work:due.${due.kind}Detail`), path: `/goals/${due.goal}` }
    }
  }
}
