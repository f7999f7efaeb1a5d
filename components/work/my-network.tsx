import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { type Todo, TodoList } from '@/components/ui/todo-list'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { titleIn } from '@/lib/clocks/year-rules'
import { roleKey } from '@/lib/work/rules'
import { goalMark } from '@/lib/goals/rules'
import type { MyNetwork } from '@/lib/work/queries'
import { ReportButton } from './report-button'

type Props = { network: MyNetwork; t: Texts }

/** One of my networks: my tasks, the next meeting with what it is about, and for those who decide, three goals. */
export function MyNetworkSection({ network, t }: Props) {
  const base = `/${t.lng}/networks/${network.slug}/work`
  return (
    <Section heading={<Link href={base} lang={contentLang(network.lang)}>{network.name}</Link>} aside={t(roleKey(network.role))}>
      <MyTasks network={network} t={t} />
      <NextMeeting network={network} base={base} t={t} />
      {network.goals.length > 0 ? <MyGoals network={network} base={base} t={t} /> : null}
    </Section>
  )
}

function MyTasks({ network, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  if (network.tasks.length + network.clock.length === 0) return <p className="muted">{t('work:mine.noTasks')}</p>
  return (
    <TodoList items={[...network.tasks.map((task): Todo => ({
      key: task.id, kind: task.dueOn < network.today ? 'late' : 'idle', word: task.dueOn < network.today ? t('common:status.overdue') : t('meetings:task.open'),
      title: task.text, detail: t('work:due.taskDue', { date: f.date(task.dueOn) }), action: <ReportButton actionPoint={task.id} text={task.text} network={network.slug} t={t} />,
    })), ...network.clock.map((one) => clockTodo(one, network, t))]} />
  )
}

function clockTodo(one: MyNetwork['clock'][number], network: MyNetwork, t: Texts): Todo {
  const f = formats(t.lng, t.jurisdiction)
  return {
    key: one.item, kind: one.isLate ? 'late' : 'risk', word: one.isLate ? t('common:status.overdue') : f.weekdayDay(one.due), title: titleIn(one.title, t).text, detail: t('work:due.clockDue', { date: f.date(one.due) }),
    action: <Link href={`/${t.lng}/networks/${network.slug}/work/clocks?year=${one.year}#i-${one.item}`}>{t('work:due.clockAction')}</Link>,
  }
}

function NextMeeting({ network, base, t }: Props & { base: string }) {
  const f = formats(t.lng, t.jurisdiction)
  const { next, agenda } = network
  if (!next) return <p className="muted">{t('work:margin.noMeeting')}</p>
  return (
    <>
      <h3 className="mt-4">{t('work:mine.nextMeeting')}</h3>
      <p><Link href={`${base}/meetings/${next.id}`}>{f.occasion(next.startsAt, next.endsAt, network.timeZone)}</Link>{next.venue ? `, ${next.venue}` : ''}</p>
      {agenda.length > 0 ? <ol>{agenda.map((title, i) => { const shown = contentIn(title, t.lng); return <li key={i} lang={contentLang(shown.lang)}>{shown.text}</li> })}</ol> : <p className="muted">{t('meetings:agenda.empty')}</p>}
    </>
  )
}

function MyGoals({ network, base, t }: Props & { base: string }) {
  return (
    <>
      <h3 className="mt-4">{network.proposals > 0 ? t('work:mine.proposals', { count: network.proposals }) : t('work:mine.goals')}</h3>
      <ul className="plain">
        {network.goals.map((goal) => {
          const [shown, mark] = [contentIn(goal.version.text, t.lng), goalMark(goal)]
          return <li key={goal.id} className="row"><Status kind={mark.kind}>{t(mark.key)}</Status><Link href={`${base}/goals/${goal.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link></li>
        })}
      </ul>
    </>
  )
}
