import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { enterCodeAction } from '@/lib/auth/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** The six digits of the letter. */
export function CodeForm({ lng }: { lng: Lng }) {
  const t = texts(lng)
  const again = <Link href={`/${lng}/sign-in`}>{t('auth:code.again')}</Link>
  return (
    <Form action={enterCodeAction} hidden={{ lng }} texts={formTexts(lng)} submit={t('auth:code.signIn')} label={t('auth:code.title')} beside={again}>
      <TextField name="code" inputMode="numeric" autoComplete="one-time-code" label={t('auth:code.label')} maxLength={11} />
    </Form>
  )
}
