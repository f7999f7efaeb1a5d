import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { grantRoleAction } from '@/lib/accounts/actions'
import { GRANTED_ROLES } from '@/lib/accounts/rules'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Gives a user a role, from today. */
export function GrantForm({ lng, user }: { lng: Lng; user: string }) {
  const t = texts(lng)
  const pick = { none: t('admin:pick.none'), failed: t('admin:pick.failed'), open: t('admin:pick.open') }
  return (
    <Form action={grantRoleAction} hidden={{ lng, user }} texts={formTexts(lng)} submit={t('admin:user.give')} kind="second" afterwards="clear" label={t('admin:user.give')}>
      <div className="fields">
        <SelectField name="role" label={t('admin:user.role')} empty={t('common:form.chooseOption')} options={GRANTED_ROLES.map((role) => ({ value: role, label: t.named(`accounts:role.${role}`) }))} />
        <Combobox name="owner" label={t('admin:user.owner')} hint={t('admin:user.ownerHint')} url={`/api/owners?lng=${lng}`} locale={t.lang} texts={pick} />
        <DateField name="until" label={t('admin:user.until')} optional={t('common:form.optional')} />
      </div>
    </Form>
  )
}
