import type { Metadata } from 'next'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { GoalSummary } from '@/components/work/goal-summary'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { listGoals } from '@/lib/goals/queries'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('goals:title') }
}

/** The network's goals: how far each has come. */
export default async function GoalsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'goals.read')
  const { head, goals } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), goals: await listGoals(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayPropose = mayInNetwork(scope.role, 'goals.propose')
  return (
    <Workspace lng={lng} scope={scope} head={head} page="goals">
      <PageHead title={t('goals:title')} lede={t('goals:lede')} aside={mayPropose && goals.length > 0 ? <Button href={`${base}/goals/new`} kind="filled">{t('goals:propose')}</Button> : undefined} />
      {goals.length === 0 ? (
        <EmptyState heading={t('work:goals.none')} href={mayPropose ? `${base}/goals/new` : undefined} action={mayPropose ? t('goals:propose') : undefined}>{t('work:goals.noneMore')}</EmptyState>
      ) : (
        <GoalSummary goals={goals} sectors={head.band.sectors} languages={scope.languages} year={Number(today(scope.timeZone).slice(0, 4))} base={base} t={t} />
      )}
    </Workspace>
  )
}
