import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { addUserAction } from '@/lib/accounts/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Opens an account for someone who is to get a role. */
export function AddUserForm({ lng }: { lng: Lng }) {
  const t = texts(lng)
  return (
    <Form action={addUserAction} hidden={{ lng }} texts={formTexts(lng)} submit={t('admin:users.addButton')} kind="second" label={t('admin:users.add')}>
      <div className="fields">
        <TextField name="name" label={t('admin:users.name')} maxLength={120} />
        <TextField name="email" type="email" label={t('admin:users.email')} maxLength={254} />
      </div>
    </Form>
  )
}
