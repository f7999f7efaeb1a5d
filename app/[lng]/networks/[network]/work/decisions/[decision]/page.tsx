import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecisionWords } from '@/components/decisions/decision-words'
import { Forwarding } from '@/components/decisions/forwarding'
import { Trail } from '@/components/decisions/trail'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { findDecision } from '@/lib/decisions/queries'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; decision: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('decisions:title') }
}

/** One decision: its words in each language, the way up to an answer, and the way on to tasks, goals and indicators. */
export default async function DecisionPage({ params }: Props) {
  const { lng, network, decision: id } = await params
  const scope = await networkScope(network, 'decisions.read')
  const { head, decision } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), decision: await findDecision(scope, db, id) }))
  if (!decision) notFound()
  const t = texts(lng, scope.jurisdiction)
  const shared = { decision, timeZone: scope.timeZone, t }
  return (
    <Workspace lng={lng} scope={scope} head={head} page="decisions" path={`/decisions/${decision.id}`}>
      <PageHead title={t('decisions:one', { number: `${decision.number}/${decision.year}` })} facts={formats(lng, scope.jurisdiction).longDate(decision.decidedOn)} />
      <DecisionWords text={decision.text} languages={scope.languages} t={t} />
      <Forwarding {...shared} network={scope.slug} mayForward={mayInNetwork(scope.role, 'decisions.forward')} mayAnswer={mayInNetwork(scope.role, 'decisions.answer')} />
      <Trail {...shared} languages={scope.languages} base={`/${lng}/networks/${scope.slug}/work`} />
    </Workspace>
  )
}
