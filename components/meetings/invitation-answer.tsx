import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { answerInvitationAction, undoAnswerAction } from '@/lib/meetings/guest-actions'
import type { InvitationLine } from '@/lib/meetings/invitation-queries'

type Props = { invitation: InvitationLine; scope: NetworkScope; label: string; /** In a row of a list */ small?: boolean; t: Texts }

/** Yes or no to another network's meeting, by one press that can be taken back. */
export function InvitationAnswer({ invitation, scope, label, small, t }: Props) {
  const { state } = invitation
  if (state === 'cancelled') return null
  return (
    <Form action={answerInvitationAction} undoAction={undoAnswerAction} hidden={{ lng: t.lng, network: scope.slug, invitation: invitation.id }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} label={label} className="">
      <div className="row">
        {state === 'accepted' ? null : <SubmitButton name="answer" value="yes" kind={small ? 'second' : 'filled'} small={small}>{t('meetings:invitation.accept')}</SubmitButton>}
        {state === 'declined' ? null : <SubmitButton name="answer" value="no" kind="second" small={small}>{t('meetings:invitation.decline')}</SubmitButton>}
      </div>
    </Form>
  )
}
