import { notFound } from 'next/navigation'
import { AppointNominated } from '@/components/terms/appoint-nominated'
import { AppointingDecision } from '@/components/terms/appointing-decision'
import { BodiesToAsk, NominationRequests } from '@/components/terms/nomination-requests'
import { termReader } from '@/components/terms/term-reader'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { listSeats } from '@/lib/members/queries'
import { findTerm } from '@/lib/terms/queries'
import { bodiesToAsk } from '@/lib/terms/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; term: string }> }

/** One term from question to appointment: who has been asked, who is nominated, the decision, and the new seats. */
export default async function TermPage({ params }: Props) {
  const { lng, network, term: termId } = await params
  const scope = await networkScope(network, 'terms.prepare')
  const view = await read(scope, async (db) => {
    const term = await findTerm(scope, db, termId)
    return term && { term, head: await findHead(scope, db, lng), seats: await listSeats(scope, db, term.from) }
  })
  if (!view) notFound()
  const { term, seats } = view
  const reader = termReader(scope, lng, seats)
  const asked = new Set(term.requests.flatMap((request) => request.nominations.map((one) => one.seatId)))
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="terms" path={`/terms/${term.id}`}>
      <PageHead title={term.name} lede={reader.f.dateSpan(term.from, term.until)} />
      <NominationRequests term={term} reader={reader} />
      {term.state === 'closed' ? null : <BodiesToAsk bodies={bodiesToAsk(seats, asked)} termId={term.id} reader={reader} />}
      <AppointingDecision term={term} reader={reader} />
      <AppointNominated term={term} reader={reader} />
    </Workspace>
  )
}
