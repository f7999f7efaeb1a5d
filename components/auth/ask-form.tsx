import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { askForSignInAction } from '@/lib/auth/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** The address to which a link and a code are sent. */
export function AskForm({ lng }: { lng: Lng }) {
  const t = texts(lng)
  return (
    <Form action={askForSignInAction} hidden={{ lng }} texts={formTexts(lng)} submit={t('auth:ask.send')} label={t('auth:title')}>
      <TextField name="email" type="email" autoComplete="email" inputMode="email" label={t('auth:ask.label')} hint={t('auth:ask.hint')} maxLength={254} />
    </Form>
  )
}
