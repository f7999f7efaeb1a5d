import { notFound } from 'next/navigation'
import { SectorChanges } from '@/components/sectors/sector-changes'
import { SectorRequirements } from '@/components/sectors/sector-requirements'
import { SectorOrganisations, SectorSeats } from '@/components/sectors/sector-seats'
import { SectorThread } from '@/components/sectors/sector-thread'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { listSectorMeetings } from '@/lib/members/attendance-queries'
import { findComposition } from '@/lib/members/composition-queries'
import { listSeats } from '@/lib/members/queries'
import { listNetworkSectors, listSectorOrganisations } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; sector: string }> }

/** One sector of the network: what requires it, who carries it, its seats, and how its thread runs. */
export default async function SectorPage({ params }: Props) {
  const { lng, network, sector: sectorId } = await params
  const scope = await networkScope(network, 'members.read')
  const day = today(scope.timeZone)
  const view = await read(scope, async (db) => {
    const sector = (await listNetworkSectors(scope, db)).find((one) => one.id === sectorId)
    if (!sector) return null
    const seats = await listSeats(scope, db, day)
    return {
      sector, seats: seats.filter((seat) => seat.sector.id === sector.id), head: await findHead(scope, db, lng), composition: await findComposition(scope, db, { day, seats }),
      organisations: await listSectorOrganisations(scope, db, sector.id), meetings: await listSectorMeetings(scope, db, sector.id),
    }
  })
  if (!view) notFound()
  const [t, f] = [texts(lng, scope.jurisdiction), formats(lng, scope.jurisdiction)]
  const { sector } = view
  const reading = { lng, jurisdiction: scope.jurisdiction }
  const lede = sector.until ? t('sectors:page.ledeEnded', { period: f.dateSpan(sector.from, sector.until) }) : t('sectors:page.lede', { date: f.date(sector.from) })
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="sectors" path={`/sectors/${sector.id}`}>
      <PageHead title={sectorName(sector, reading)} lede={lede} />
      <SectorRequirements composition={view.composition} sector={sector} {...reading} />
      <SectorSeats seats={view.seats} base={`/${lng}/networks/${scope.slug}/work`} {...reading} />
      <SectorOrganisations organisations={view.organisations} {...reading} />
      <SectorThread sector={sector} meetings={view.meetings} {...reading} />
      {mayInNetwork(scope.role, 'sectors.choose') ? <SectorChanges sector={sector} scope={scope} lng={lng} day={day} hasSeats={view.seats.length > 0} /> : null}
    </Workspace>
  )
}
