import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { appointExecutiveAction } from '@/lib/accounts/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Lets someone of the municipality's leadership see all its networks. */
export function AppointForm({ lng, jurisdiction, organisation }: { lng: Lng; jurisdiction: string | null; organisation: string }) {
  const t = texts(lng, jurisdiction)
  return (
    <Form action={appointExecutiveAction} hidden={{ lng, organisation }} texts={formTexts(lng, jurisdiction)} submit={t('accounts:officer.appoint')} kind="second" afterwards="clear" label={t('accounts:officer.add')}>
      <div className="fields">
        <TextField name="name" label={t('accounts:officer.name')} maxLength={120} />
        <TextField name="email" type="email" label={t('accounts:officer.email')} maxLength={254} />
        <DateField name="until" label={t('accounts:officer.until')} optional={t('common:form.optional')} />
      </div>
    </Form>
  )
}
