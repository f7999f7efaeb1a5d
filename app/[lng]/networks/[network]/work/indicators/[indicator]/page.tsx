import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ObserveForm } from '@/components/indicators/observe-form'
import { ValueTable } from '@/components/indicators/value-table'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { contentIn } from '@/lib/i18n/content'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findLocalIndicator } from '@/lib/indicators/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; indicator: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('indicators:one') }
}

/** One of the network's own indicators: its values and where they come from. */
export default async function IndicatorPage({ params }: Props) {
  const { lng, network, indicator: id } = await params
  const scope = await networkScope(network, 'indicators.read')
  const { head, indicator } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), indicator: await findLocalIndicator(scope, db, id) }))
  if (!indicator) notFound()
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="indicators" path={`/indicators/${indicator.id}`}>
      <PageHead title={contentIn(indicator.names, lng, scope.languages).text} lede={contentIn(indicator.definition, lng, scope.languages).text || undefined} facts={`${indicator.unit} · ${t(`indicators:direction.${indicator.direction}`)} · ${t('indicators:local')}`} />
      <Section heading={t('indicators:valueCount', { count: indicator.observations.length })}>
        {indicator.observations.length > 0 ? <ValueTable indicator={indicator} timeZone={scope.timeZone} t={t} /> : <p className="muted">{t('indicators:noValues')}</p>}
        {mayInNetwork(scope.role, 'indicators.observe') ? <ObserveForm indicator={indicator.id} network={scope.slug} timeZone={scope.timeZone} t={t} /> : null}
      </Section>
    </Workspace>
  )
}
