import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import type { Texts } from '@/lib/i18n/texts'
import type { GuestLine } from '@/lib/meetings/guest-queries'
import type { InvitationView } from '@/lib/meetings/invitation-queries'
import type { MeetingView } from '@/lib/meetings/queries'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { GuestForm } from './guest-form'
import { GuestTable } from './guest-table'
import { InvitationShare, shareHeading } from './invitation-share'
import { ShareForm } from './share-form'

export type Joint = { guests: GuestLine[]; isApproved: boolean; invitation: InvitationView | null }
type Props = { meeting: MeetingView; joint: Joint; scope: NetworkScope; isKeeper: boolean; t: Texts }

/** A meeting of several networks: at the host whom it has invited and what they may read, at a guest what the host shares. */
export function GuestSection({ meeting, joint, scope, isKeeper, t }: Props) {
  const { guests, isApproved, invitation } = joint
  if (invitation) {
    const host = contentIn(invitation.hostName, t.lng, scope.languages).text
    return <Section heading={shareHeading(invitation, t)}><p className="small muted">{t('meetings:invitation.hostOwns', { host })}</p><InvitationShare invitation={invitation} scope={scope} isKeeper={isKeeper} t={t} /></Section>
  }
  const mayInvite = isKeeper && isBeingPlanned(meeting.state)
  const mayShare = isKeeper && meeting.state !== 'cancelled' && !isApproved && guests.some((guest) => guest.state !== 'withdrawn') && meeting.items.length > 0
  if (guests.length === 0 && !mayInvite) return null
  const shared = { meeting: meeting.id, scope, t }
  return (
    <Section heading={guests.length > 0 ? t('meetings:guests.count', { count: guests.length }) : t('meetings:guests.title')}>
      {guests.length > 0 ? <GuestTable {...shared} guests={guests} mayWithdraw={mayInvite} /> : null}
      {mayShare ? <ShareForm {...shared} items={meeting.items} /> : null}
      {mayInvite ? <Details summary={t('meetings:guests.invite')}><GuestForm {...shared} /></Details> : null}
    </Section>
  )
}
