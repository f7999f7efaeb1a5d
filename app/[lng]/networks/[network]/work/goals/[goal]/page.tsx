import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GoalMargin } from '@/components/goals/goal-margin'
import { GoalSheet } from '@/components/goals/goal-sheet'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listDecisions } from '@/lib/decisions/queries'
import { findGoal } from '@/lib/goals/queries'
import { contentIn } from '@/lib/i18n/content'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; goal: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('goals:one') }
}

/** One goal: its line from baseline to target, and how people judge it. */
export default async function GoalPage({ params }: Props) {
  const { lng, network, goal: id } = await params
  const scope = await networkScope(network, 'goals.read')
  const { head, goal, decisions } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), goal: await findGoal(scope, db, id), decisions: await listDecisions(scope, db, 'all') }))
  if (!goal) notFound()
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const choices = decisions.map((one) => ({ value: one.id, label: `${one.number}/${one.year} ${contentIn(one.text, lng, scope.languages).text.slice(0, 60)}` }))
  return (
    <Workspace lng={lng} scope={scope} head={head} page="goals" path={`/goals/${goal.id}`} margin={<GoalMargin goal={goal} scope={scope} base={base} decisions={choices} t={t} />}>
      <GoalSheet goal={goal} sectors={head.band.sectors} scope={scope} base={base} t={t} />
    </Workspace>
  )
}
