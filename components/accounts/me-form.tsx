import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { PersonScope } from '@/lib/access/scopes'
import { describeMeAction } from '@/lib/accounts/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import { languageName, LANGUAGES, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** My name, and the language of my letters. */
export function MeForm({ lng, me }: { lng: Lng; me: Pick<PersonScope, 'name' | 'email' | 'language'> }) {
  const t = texts(lng)
  return (
    <Form action={describeMeAction} hidden={{ lng }} texts={formTexts(lng)} submit={t('common:button.save')} kind="second" label={t('accounts:me.heading')}>
      <p className="muted">{t('accounts:me.email')}: {me.email}</p>
      <div className="fields">
        <TextField name="name" label={t('accounts:me.name')} hint={t('accounts:me.nameHint')} defaultValue={me.name} autoComplete="name" maxLength={120} />
        <SelectField name="language" label={t('accounts:me.language')} defaultValue={me.language} options={LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))} />
      </div>
    </Form>
  )
}
