import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { TodoList } from '@/components/ui/todo-list'
import { goalMark } from '@/lib/goals/rules'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { MyNetwork } from '@/lib/work/queries'
import type { Peer } from '@/lib/work/peer-queries'
import { type Due, roleKey } from '@/lib/work/rules'
import { dueTodo } from './due-todo'
import { PeerComparison } from './peer-comparison'
import { ReplyButtons } from './reply-buttons'
import { ReportButton } from './report-button'

type Props = { network: MyNetwork & { peers: Peer[] | null }; t: Texts; /** What of mine stands on this page of the list. */ due: Due[]; /** With the next meeting and the goals: on the first page. */ isWhole: boolean }

/** One of my networks: what is mine to do, beside the next meeting with what it is about; for those who decide, three goals and one comparison. */
export function MyNetworkSection({ network, due, isWhole, t }: Props) {
  const base = `/${t.lng}/networks/${network.slug}/work`
  const isExecutive = network.role === 'executive'
  const list = <MyList network={network} due={due} base={base} t={t} />
  return (
    <Section heading={<Link href={base} lang={contentLang(network.lang)}>{network.name}</Link>} aside={[t(roleKey(network.role)), countOf(network, t)].filter(Boolean).join(' · ')}>
      <div className={isWhole ? 'beside' : undefined}>
        <div>
          {network.due.length === 0 ? <p><b>{t(isExecutive ? 'work:mine.noAsks' : 'work:mine.nothing')}</b><br /><span className="muted">{t('work:mine.nothingMore')}</span></p> : null}
          {due.length > 0 && isExecutive ? <h3>{t('work:mine.asks')}</h3> : null}
          {due.length > 0 ? list : null}
          {isExecutive && network.due.length > due.length ? <p className="mt-2"><Link href={`${base}/decisions`}>{t('work:mine.moreAsks', { count: network.due.length - due.length })}</Link></p> : null}
          {isWhole && network.goals.length > 0 ? <MyGoals network={network} base={base} t={t} /> : null}
        </div>
        {isWhole ? <div>{network.peers ? <PeerComparison peers={network.peers} t={t} /> : <NextMeeting network={network} base={base} t={t} />}</div> : null}
      </div>
    </Section>
  )
}

/** How much is late, or else how much waits; what is only told to the reader is not counted. */
function countOf({ due }: MyNetwork, t: Texts): string | null {
  const [late, waiting] = [due.filter((one) => one.isLate).length, due.filter((one) => one.kind !== 'meeting' && one.kind !== 'outcome').length]
  if (late > 0) return t('work:mine.late', { count: late })
  return waiting > 0 ? t('work:mine.waiting', { count: waiting }) : null
}

function MyList({ network, due, base, t }: Omit<Props, 'isWhole'> & { base: string }) {
  const where = { base, languages: network.languages, today: network.today, t }
  return <TodoList items={due.map((one) => dueTodo(one, where, pressFor(one, network, t)))} />
}

/** What is done by one press where it stands; the rest is a link. */
function pressFor(due: Due, { slug }: MyNetwork, t: Texts) {
  if (due.kind === 'task') return <ReportButton actionPoint={due.id} text={due.text} network={slug} t={t} />
  return due.kind === 'reply' ? <ReplyButtons meeting={due.id} network={slug} t={t} /> : undefined
}

type Part = { network: MyNetwork; base: string; t: Texts }

function NextMeeting({ network, base, t }: Part) {
  const f = formats(t.lng, t.jurisdiction)
  const { next, agenda } = network
  if (!next) return <p className="muted">{t('work:margin.noMeeting')}</p>
  return (
    <>
      <h3>{t('work:mine.nextMeeting')}</h3>
      <p><Link href={`${base}/meetings/${next.id}`}>{f.occasion(next.startsAt, next.endsAt, network.timeZone)}</Link>{next.venue ? `, ${next.venue}` : ''}</p>
      {agenda.length > 0 ? <ol className="numbered">{agenda.map((title, i) => { const shown = contentIn(title, t.lng); return <li key={i} lang={contentLang(shown.lang)}>{shown.text}</li> })}</ol> : <p className="muted">{t('meetings:agenda.empty')}</p>}
    </>
  )
}

function MyGoals({ network, base, t }: Part) {
  return (
    <>
      <h3 className="mt-4">{t('work:mine.goals')}</h3>
      <ul className="plain">
        {network.goals.map((goal) => {
          const [shown, mark] = [contentIn(goal.version.text, t.lng), goalMark(goal)]
          return <li key={goal.id} className="row"><Status kind={mark.kind}>{t(mark.key)}</Status><Link href={`${base}/goals/${goal.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link></li>
        })}
      </ul>
    </>
  )
}
