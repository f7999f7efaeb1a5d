import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { TodoList } from '@/components/ui/todo-list'
import type { NetworkScope } from '@/lib/access/scopes'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { Home } from '@/lib/work/queries'
import { dueTodo } from './due-todo'

type Props = { home: Home; scope: NetworkScope; t: Texts }

/** So many things stand on the home, the late first; the rest, mostly tasks, on a page of their own. */
const SHOWN = 20

/** What is late and what is due this week, each with the way to do it. */
export function DueList({ home, scope, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const late = home.due.filter((due) => due.isLate).length
  const aside = `${f.weekdayDate(home.today)}, ${f.week(home.today)}`
  if (home.due.length === 0) return <Section heading={t('work:due.nothing')} aside={aside}><p className="muted">{t('work:due.nothingMore')}</p></Section>
  const heading = late > 0 ? t('work:due.late', { count: late }) : t('work:due.soon', { count: home.due.length })
  const where = { base: `/${t.lng}/networks/${scope.slug}/work`, languages: scope.languages, today: home.today, t }
  const more = home.due.length - SHOWN
  return (
    <Section heading={heading} aside={aside}>
      <TodoList items={home.due.slice(0, SHOWN).map((due) => dueTodo(due, where))} />
      {more > 0 ? <p className="mt-2"><Link href={`${where.base}/actions?show=late`}>{t('work:due.more', { count: more })}</Link></p> : null}
    </Section>
  )
}
