import type { Metadata } from 'next'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { MyNetworkSection } from '@/components/work/my-network'
import { findMyNetworkScopes } from '@/lib/access/mine'
import { personScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listMyOffices } from '@/lib/accounts/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findMine } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('work:title') }
}

/** My next things over all my networks. Each network is opened in turn, under its own scope. */
export default async function MyWorkPage({ params }: Props) {
  const { lng } = await params
  const person = await personScope(lng)
  const offices = await read(person, (db) => listMyOffices(person, db, { lng }))
  const networks = []
  for (const scope of await findMyNetworkScopes(person)) networks.push(await read(scope, (db) => findMine(scope, db, lng)))
  const t = texts(lng, networks[0]?.jurisdiction)
  // An executive's desk is this page; the other offices have one of their own.
  const desks = [...new Map(offices.filter(({ role }) => role !== 'executive').map(({ path, owner }) => [path, { path, label: owner ?? t('shell:area.admin') }])).values()]
  return (
    <PageFrame lng={lng} path="/work" jurisdiction={networks[0]?.jurisdiction} areas={[{ path: '/work', label: t('shell:area.work') }, { path: '/places', label: t('shell:area.findMunicipality') }, { path: '/networks', label: t('shell:area.networks') }, ...desks]}>
      <Desk>
        <PageHead title={t('work:title')} lede={t('work:mine.lede', { name: person.name })} />
        {networks.length === 0 ? <EmptyState heading={t('work:mine.none')} href={`/${lng}/places`} action={t('shell:area.findMunicipality')}>{t('work:mine.noneMore')}</EmptyState> : null}
        {networks.map((network) => <MyNetworkSection key={network.slug} network={network} t={texts(lng, network.jurisdiction)} />)}
      </Desk>
    </PageFrame>
  )
}
