import type { Metadata } from 'next'
import { IndicatorTable } from '@/components/indicators/indicator-table'
import { OfficialTable } from '@/components/indicators/official-table'
import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listLocalIndicators, listOfficialLatest } from '@/lib/indicators/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('indicators:title') }
}

/** The indicators the network can follow: its own, and the official ones of its municipalities. */
export default async function IndicatorsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'indicators.read')
  const view = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), local: await listLocalIndicators(scope, db), official: await listOfficialLatest(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayDefine = mayInNetwork(scope.role, 'indicators.define')
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="indicators">
      <PageHead title={t('indicators:title')} lede={t('indicators:lede')} aside={mayDefine ? <Button href={`${base}/indicators/new`}>{t('indicators:define')}</Button> : undefined} />
      <Section heading={t('indicators:own', { count: view.local.length })}>
        {view.local.length > 0 ? <IndicatorTable indicators={view.local} languages={scope.languages} base={base} t={t} /> : <p className="muted">{t('indicators:ownEmpty')}</p>}
      </Section>
      <Section heading={t('indicators:official', { count: view.official.length })}>
        {view.official.length > 0 ? <OfficialTable indicators={view.official} t={t} /> : <p className="muted">{t('indicators:officialEmpty')}</p>}
      </Section>
    </Workspace>
  )
}
