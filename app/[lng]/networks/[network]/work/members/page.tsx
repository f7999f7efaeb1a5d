import type { Metadata } from 'next'
import { AddSeat } from '@/components/members/add-seat'
import { CompositionFindings } from '@/components/members/composition-findings'
import { ChangeDone, RosterLede } from '@/components/members/roster-head'
import { readerOf } from '@/components/members/reader'
import { RosterTable } from '@/components/members/roster-table'
import { RosterTools } from '@/components/members/roster-tools'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { findComposition } from '@/lib/members/composition-queries'
import { listMembers, listOrganisations, listSeats } from '@/lib/members/queries'
import { listNetworkSectors } from '@/lib/sectors/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<{ edit?: string; add?: string; done?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('members:title') }
}

/** The roster: what the rule sets say of it, and every seat with whoever sits on it. */
export default async function MembersPage({ params, searchParams }: Props) {
  const [{ lng, network }, { edit, add, done }] = await Promise.all([params, searchParams])
  const scope = await networkScope(network, 'members.read')
  const day = today(scope.timeZone)
  const view = await read(scope, async (db) => {
    const seats = await listSeats(scope, db, day)
    return { head: await findHead(scope, db, lng), seats, composition: await findComposition(scope, db, { day, seats }), members: await listMembers(scope, db, day), organisations: await listOrganisations(scope, db, day), sectors: await listNetworkSectors(scope, db) }
  })
  const reader = readerOf(scope, lng, { day, mayEdit: mayInNetwork(scope.role, 'members.seat'), mayInvite: mayInNetwork(scope.role, 'members.invite') })
  const { t } = reader
  const open = view.sectors.filter((sector) => !sector.until || sector.until >= day)
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="members">
      <PageHead title={t('members:title')} lede={<RosterLede seats={view.seats} reader={reader} />} aside={<ChangeDone undo={done} reader={reader} />} />
      <CompositionFindings composition={view.composition} reader={reader} />
      <Section heading={t('members:seats.title')} aside={<RosterTools scope={scope} reader={reader} />}>
        {add !== undefined && reader.mayEdit && open.length ? <div className="mb-6"><AddSeat sectors={open} reader={reader} sectorId={add} /></div> : null}
        {view.seats.length ? <RosterTable seats={view.seats} open={edit ?? null} members={view.members} organisations={view.organisations} reader={reader} />
          : <EmptyState heading={t('members:empty.title')} href={`${reader.base}/sectors`} action={t('members:empty.action')}>{t('members:empty.text')}</EmptyState>}
        <SourceLine facts={[t('members:seats.youthNote'), t('members:seats.legend')]} />
      </Section>
    </Workspace>
  )
}
