import type { Metadata } from 'next'
import { PlanForm } from '@/components/clocks/plan-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listOwnerChoices } from '@/lib/clocks/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('clocks:form.heading') }
}

/** Adds a thing of the network's own to its year. */
export default async function PlanItemPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'clocks.keep')
  const view = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), choices: await listOwnerChoices(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="clocks" path="/clocks/new">
      <PageHead title={t('clocks:form.heading')} lede={t('clocks:form.more')} />
      <PlanForm scope={scope} choices={view.choices} t={t} />
    </Workspace>
  )
}
