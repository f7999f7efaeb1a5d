import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AnnotateForm } from '@/components/actions/annotate-form'
import { Facts } from '@/components/actions/facts'
import { Log } from '@/components/actions/log'
import { ReassignForm } from '@/components/actions/reassign-form'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { findActionPoint } from '@/lib/actions/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listOwnerChoices } from '@/lib/meetings/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; action: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('actions:one') }
}

/** One action point: how it stands, what has happened, and who sees to it from now on. */
export default async function ActionPage({ params }: Props) {
  const { lng, network, action: id } = await params
  const scope = await networkScope(network, 'meetings.read')
  const { head, action, owners } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), action: await findActionPoint(scope, db, id), owners: await listOwnerChoices(scope, db) }))
  if (!action) notFound()
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const mayReassign = mayInNetwork(scope.role, 'actions.reassign')
  const mayReport = mayReassign || (action.isMine && mayInNetwork(scope.role, 'actions.report'))
  const isOpen = action.state === 'open' || action.state === 'in_progress'
  const shared = { action, network: scope.slug, timeZone: scope.timeZone, t }
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/actions/${action.id}`}>
      <PageHead title={action.text} aside={<Link href={`${base}/actions`}>{t('actions:all')}</Link>} />
      <Facts {...shared} base={base} languages={scope.languages} />
      {mayReport ? <Section heading={t('actions:note.heading')}><AnnotateForm {...shared} writer={`${scope.userId}:${scope.networkId}`} /></Section> : null}
      {mayReassign && isOpen ? <Section heading={t('actions:reassign.heading')}><ReassignForm {...shared} owners={owners} /></Section> : null}
      <Section heading={t('actions:log.heading')}><Log lines={action.log} timeZone={scope.timeZone} t={t} /></Section>
    </Workspace>
  )
}
