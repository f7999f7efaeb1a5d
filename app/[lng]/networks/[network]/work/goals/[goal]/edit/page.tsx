import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GoalForm } from '@/components/goals/goal-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listGoalChoices } from '@/lib/goals/choice-queries'
import { findGoal } from '@/lib/goals/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; goal: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('goals:margin.change') }
}

/** Changes an open version of a goal, or begins the next one of an adopted goal. */
export default async function EditGoalPage({ params }: Props) {
  const { lng, network, goal: id } = await params
  const scope = await networkScope(network, 'goals.propose')
  const t = texts(lng, scope.jurisdiction)
  const { head, goal, choices } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), goal: await findGoal(scope, db, id), choices: await listGoalChoices(scope, db, t) }))
  if (!goal) notFound()
  return (
    <Workspace lng={lng} scope={scope} head={head} page="goals" path={`/goals/${goal.id}/edit`}>
      <PageHead title={goal.open ? t('goals:margin.change') : t('goals:margin.newVersion')} lede={goal.open ? undefined : t('goals:newVersionMore')} />
      <GoalForm scope={scope} choices={choices} goal={{ id: goal.id, revision: goal.revision, version: goal.open ?? goal.version }} t={t} />
    </Workspace>
  )
}
