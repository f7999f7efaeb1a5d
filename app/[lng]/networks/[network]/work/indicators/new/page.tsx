import type { Metadata } from 'next'
import { IndicatorForm } from '@/components/indicators/indicator-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('indicators:define') }
}

/** Defines an indicator of the network's own. */
export default async function NewIndicatorPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'indicators.define')
  const head = await read(scope, (db) => findHead(scope, db, lng))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="indicators" path="/indicators/new">
      <PageHead title={t('indicators:define')} lede={t('indicators:defineMore')} />
      <IndicatorForm scope={scope} t={t} />
    </Workspace>
  )
}
