import type { Metadata } from 'next'
import { PrepareTerm } from '@/components/terms/prepare-term'
import { TermList } from '@/components/terms/term-list'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { listTerms } from '@/lib/terms/queries'
import { followingTerm } from '@/lib/terms/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('terms:title') }
}

/** The council terms of the network, and the next one to prepare when none is in preparation. */
export default async function TermsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'terms.prepare')
  const { head, terms } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), terms: await listTerms(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const isPreparing = terms.some((term) => term.state === 'preparing')
  return (
    <Workspace lng={lng} scope={scope} head={head} page="terms">
      <PageHead title={t('terms:title')} lede={t('terms:list.lede')} />
      <Section heading={t('terms:list.heading')}><TermList terms={terms} base={`/${lng}/networks/${scope.slug}/work`} lng={lng} jurisdiction={scope.jurisdiction} /></Section>
      {isPreparing ? null : <Section heading={t('terms:prepare.heading')}><PrepareTerm following={followingTerm(terms, today(scope.timeZone))} scope={scope} lng={lng} /></Section>}
    </Workspace>
  )
}
