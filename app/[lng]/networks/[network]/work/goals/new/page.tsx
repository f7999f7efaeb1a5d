import type { Metadata } from 'next'
import { GoalForm } from '@/components/goals/goal-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listGoalChoices } from '@/lib/goals/choice-queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('goals:propose') }
}

/** Proposes a goal. */
export default async function NewGoalPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'goals.propose')
  const t = texts(lng, scope.jurisdiction)
  const { head, choices } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), choices: await listGoalChoices(scope, db, t) }))
  return (
    <Workspace lng={lng} scope={scope} head={head} page="goals" path="/goals/new">
      <PageHead title={t('goals:propose')} lede={t('goals:proposeMore')} />
      <GoalForm scope={scope} choices={choices} t={t} />
    </Workspace>
  )
}
