import type { Metadata } from 'next'
import { DueList } from '@/components/work/due-list'
import { FirstSteps } from '@/components/work/first-steps'
import { GoalSummary } from '@/components/work/goal-summary'
import { HomeBand } from '@/components/work/home-band'
import { HomeMargin } from '@/components/work/home-margin'
import { SeatSummary } from '@/components/work/seat-summary'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead, findHome } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('shell:pages.home') }
}

/** The network's home: are we whole and working, and what must be done now. */
export default async function NetworkHomePage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'networks.read')
  const { head, home } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), home: await findHome(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const isNew = head.band.meetings.length === 0
  return (
    <Workspace lng={lng} scope={scope} head={head} page="home" band={<HomeBand band={head.band} scope={scope} t={t} />} margin={<HomeMargin home={home} scope={scope} t={t} />}>
      {isNew ? <FirstSteps home={home} base={base} t={t} /> : <DueList home={home} scope={scope} t={t} />}
      {home.seats.length > 0 ? <SeatSummary seats={home.seats} today={home.today} base={base} t={t} /> : null}
      <GoalSummary goals={home.goals} sectors={head.band.sectors} languages={scope.languages} year={Number(home.today.slice(0, 4))} base={base} t={t} />
    </Workspace>
  )
}
