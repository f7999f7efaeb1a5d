import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InvitationHead } from '@/components/meetings/invitation-head'
import { InvitationShare, shareHeading } from '@/components/meetings/invitation-share'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findInvitation } from '@/lib/meetings/invitation-queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; invitation: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('meetings:invitation.title') }
}

/** Another network's invitation: the answer, and what the host shares before and after the meeting. */
export default async function InvitationPage({ params }: Props) {
  const { lng, network, invitation: id } = await params
  const scope = await networkScope(network, 'meetings.read')
  const view = await read(scope, async (db) => {
    const invitation = await findInvitation(scope, db, id)
    return invitation && { invitation, head: await findHead(scope, db, lng) }
  })
  if (!view) notFound()
  const t = texts(lng, scope.jurisdiction)
  const shared = { invitation: view.invitation, scope, t }
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="meetings" path={`/meetings/invitations/${id}`}>
      <InvitationHead {...shared} mayAnswer={mayInNetwork(scope.role, 'meetings.schedule')} />
      <Section heading={shareHeading(view.invitation, t)}><InvitationShare {...shared} isKeeper={mayInNetwork(scope.role, 'meetings.record')} /></Section>
    </Workspace>
  )
}
