import { Form } from '@/components/ui/form'
import { PageHead } from '@/components/ui/page-head'
import { acceptAdministrationAction, acceptInvitationAction, followSignInLinkAction } from '@/lib/auth/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { Workplace } from './workplace'

const WAYS = {
  'sign-in': { action: followSignInLinkAction, title: 'auth:link.signInTitle', lede: 'auth:link.signInLede', submit: 'auth:link.signIn' },
  invitation: { action: acceptInvitationAction, title: 'auth:link.invitationTitle', lede: 'auth:link.invitationLede', submit: 'auth:link.accept' },
  administrator: { action: acceptAdministrationAction, title: 'auth:link.administratorTitle', lede: 'auth:link.administratorLede', submit: 'auth:link.accept' },
} as const

export type SignInLink = keyof typeof WAYS

/** A button that spends a link and signs in. Opening the page spends nothing: mail filters open every link they see. */
export function LinkForm({ lng, token, way }: { lng: Lng; token: string; way: SignInLink }) {
  const t = texts(lng)
  const { action, title, lede, submit } = WAYS[way]
  return (
    <>
      <PageHead title={t(title)} lede={t(lede)} />
      <Form action={action} hidden={{ lng, token }} texts={formTexts(lng)} submit={t(submit)} label={t(title)} />
      {way === 'invitation' ? <Workplace lng={lng} back={`/link/${token}`} /> : null}
    </>
  )
}
