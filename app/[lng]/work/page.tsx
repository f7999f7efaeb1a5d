import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { MyNetworkSection } from '@/components/work/my-network'
import { findMyNetworkScopes } from '@/lib/access/mine'
import { personScope, publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listMyOffices } from '@/lib/accounts/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { myPages, workPath } from '@/lib/work/page-rules'
import { listPeers } from '@/lib/work/peer-queries'
import { findMine } from '@/lib/work/queries'

type Props = PageProps<'/[lng]/work'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(await pageLanguage(params))('work:title') }
}

/** My next things over all my networks, each opened under its own scope. A letter leads through here: `to` is where its reader goes once she is signed in. */
export default async function MyWorkPage({ params, searchParams }: Props) {
  const lng = await pageLanguage(params)
  const asked = await searchParams
  const person = await personScope(lng)
  const to = workPath(asked.to)
  if (to) redirect(`/${lng}${to}`)
  const offices = await read(person, (db) => listMyOffices(person, db, { lng }))
  const [networks, anybody] = [[], publicScope()] as [Parameters<typeof MyNetworkSection>[0]['network'][], ReturnType<typeof publicScope>]
  for (const scope of await findMyNetworkScopes(person)) {
    const mine = await read(scope, (db) => findMine(scope, db, lng))
    networks.push({ ...mine, peers: scope.role === 'executive' ? await read(anybody, (db) => listPeers(anybody, db, { slug: scope.slug, year: mine.today.slice(0, 4) })) : null })
  }
  const { page, pages, sections } = myPages(networks, Number(asked.page))
  const t = texts(lng, networks[0]?.jurisdiction)
  // An executive's desk is this page; the other offices have one of their own.
  const desks = [...new Map(offices.filter(({ role }) => role !== 'executive').map(({ path, owner }) => [path, { path, label: owner ?? t('shell:area.admin') }])).values()]
  const isExecutive = networks.length > 0 && networks.every(({ role }) => role === 'executive')
  return (
    <PageFrame lng={lng} path="/work" kind="overview" jurisdiction={networks[0]?.jurisdiction} areas={[{ path: '/work', label: t('shell:area.work') }, { path: '/places', label: t('shell:area.findMunicipality') }, { path: '/networks', label: t('shell:area.networks') }, ...desks]}>
      <Desk>
        <PageHead title={t('work:title')} lede={isExecutive ? t('work:mine.executive') : undefined} facts={t('work:mine.lede', { name: person.name })} />
        {networks.length === 0 ? <EmptyState heading={t('work:mine.none')} href={`/${lng}/places`} action={t('shell:area.findMunicipality')}>{t('work:mine.noneMore')}</EmptyState> : null}
        {sections.map(({ network, due }) => <MyNetworkSection key={network.slug} network={network} due={due} isWhole={page === 1} t={texts(lng, network.jurisdiction)} />)}
        <Pagination label={t('work:mine.pages')} page={page} pages={pages} href={(n) => `/${lng}/work?page=${n}`} texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }} />
      </Desk>
    </PageFrame>
  )
}
