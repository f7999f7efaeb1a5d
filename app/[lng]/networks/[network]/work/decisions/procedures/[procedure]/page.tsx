import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecisionWords } from '@/components/decisions/decision-words'
import { Procedure } from '@/components/decisions/procedure'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findProcedure } from '@/lib/decisions/procedure-queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; procedure: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('decisions:procedure.title') }
}

/** A decision asked for without a meeting: the question, who has answered what, one's own answer, and the count. */
export default async function ProcedurePage({ params }: Props) {
  const { lng, network, procedure: id } = await params
  const scope = await networkScope(network, 'decisions.read')
  const { head, procedure } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), procedure: await findProcedure(scope, db, id) }))
  if (!procedure) notFound()
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="decisions" path={`/decisions/procedures/${procedure.id}`}>
      <PageHead title={t('decisions:procedure.title')} lede={procedure.reason} />
      <DecisionWords text={procedure.text} languages={scope.languages} t={t} />
      <Procedure procedure={procedure} scope={scope} base={`/${lng}/networks/${scope.slug}/work`} t={t} />
    </Workspace>
  )
}
