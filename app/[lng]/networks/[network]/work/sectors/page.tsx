import type { Metadata } from 'next'
import { ChooseSector } from '@/components/sectors/choose-sector'
import { SectorTable } from '@/components/sectors/sector-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { listSeats } from '@/lib/members/queries'
import { listNetworkSectors, listReferenceSectors } from '@/lib/sectors/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('sectors:title') }
}

/** The sectors of the network: those around the table today, one more to choose, and those that have ended. */
export default async function SectorsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'members.read')
  const day = today(scope.timeZone)
  const view = await read(scope, async (db) => ({
    head: await findHead(scope, db, lng), seats: await listSeats(scope, db, day), sectors: await listNetworkSectors(scope, db), reference: await listReferenceSectors(scope, db, day),
  }))
  const t = texts(lng, scope.jurisdiction)
  const present = view.sectors.filter((sector) => !sector.until || sector.until >= day)
  const ended = view.sectors.filter((sector) => sector.until && sector.until < day)
  const gaps = present.filter((sector) => view.seats.some((seat) => seat.sector.id === sector.id && !seat.holder)).length
  const table = { seats: view.seats, base: `/${lng}/networks/${scope.slug}/work`, lng, jurisdiction: scope.jurisdiction }
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="sectors">
      <PageHead title={t('sectors:title')} lede={present.length ? `${t('sectors:list.lede', { count: present.length })} ${gaps ? t('sectors:list.gaps', { count: gaps }) : ''}` : null} />
      <Section heading={t('sectors:list.heading')}>
        {present.length ? <SectorTable {...table} sectors={present} caption={t('sectors:list.heading')} /> : <EmptyState heading={t('sectors:empty.title')}>{t('sectors:empty.text')}</EmptyState>}
      </Section>
      {mayInNetwork(scope.role, 'sectors.choose') ? <Section heading={t('sectors:choose.heading')}><ChooseSector reference={view.reference} scope={scope} lng={lng} day={day} /></Section> : null}
      {ended.length ? <Section heading={t('sectors:list.endedHeading')}><SectorTable {...table} sectors={ended} caption={t('sectors:list.endedHeading')} /></Section> : null}
    </Workspace>
  )
}
