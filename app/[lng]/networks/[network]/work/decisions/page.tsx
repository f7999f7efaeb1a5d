import type { Metadata } from 'next'
import { DecisionTable } from '@/components/decisions/decision-table'
import { ProcedureForm } from '@/components/decisions/procedure-form'
import { ProcedureList } from '@/components/decisions/procedure-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Tabs } from '@/components/ui/tabs'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { listProcedures } from '@/lib/decisions/procedure-queries'
import { listDecisions } from '@/lib/decisions/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<{ show?: string | string[] }> }
const SHOWN = ['all', 'waiting', 'answered'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('decisions:title') }
}

/** All decisions with where they are on their way to an answer, and those asked for without a meeting. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { lng, network } = await params
  const { show } = await searchParams
  const which = SHOWN.find((one) => one === show) ?? 'all'
  const scope = await networkScope(network, 'decisions.read')
  const { head, decisions, procedures } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), decisions: await listDecisions(scope, db, which), procedures: await listProcedures(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const tabs = SHOWN.map((one) => ({ href: one === 'all' ? `${base}/decisions` : `${base}/decisions?show=${one}`, label: t(`decisions:list.${one}`), current: one === which }))
  const empty = which === 'all' ? <EmptyState heading={t('decisions:list.empty')}>{t('decisions:list.emptyMore')}</EmptyState> : <p className="muted">{t('decisions:list.emptyFiltered')}</p>
  return (
    <Workspace lng={lng} scope={scope} head={head} page="decisions">
      <PageHead title={t('decisions:title')} lede={t('decisions:lede')} />
      <Section heading={t('decisions:list.count', { count: decisions.length })} aside={<Tabs label={t('decisions:list.which')} tabs={tabs} />}>
        {decisions.length > 0 ? <DecisionTable decisions={decisions} languages={scope.languages} base={base} t={t} /> : empty}
      </Section>
      <Section heading={t('decisions:procedure.heading')}>
        <ProcedureList procedures={procedures} languages={scope.languages} base={base} t={t} />
        {mayInNetwork(scope.role, 'decisions.forward') ? <ProcedureForm network={scope.slug} languages={scope.languages} t={t} /> : null}
      </Section>
    </Workspace>
  )
}
