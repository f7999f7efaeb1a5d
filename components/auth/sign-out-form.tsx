import { Form } from '@/components/ui/form'
import { signOutAction } from '@/lib/auth/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Ends the session of this browser. */
export function SignOutForm({ lng }: { lng: Lng }) {
  return <Form action={signOutAction} hidden={{ lng }} texts={formTexts(lng)} submit={texts(lng)('shell:bar.signOut')} kind="second" forgetsDrafts label={texts(lng)('shell:bar.signOut')} />
}
