import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { prepareTermAction } from '@/lib/terms/actions'

type Props = { following: { from: string; until: string }; scope: { slug: string; jurisdiction: string; timeZone: string }; lng: Lng }

/** Opens the next term and asks who nominates, in one press. */
export function PrepareTerm({ following, scope, lng }: Props) {
  const t = texts(lng, scope.jurisdiction)
  const name = formats(lng, scope.jurisdiction).period(`${following.from.slice(0, 4)}-${following.until.slice(0, 4)}`)
  return (
    <Form action={prepareTermAction} hidden={{ lng, network: scope.slug }} texts={formTexts(lng, scope.jurisdiction, scope.timeZone)} submit={t('terms:prepare.submit')} label={t('terms:prepare.heading')}>
      <p>{t('terms:prepare.text')}</p>
      <div className="fields">
        <TextField name="name" label={t('terms:prepare.name')} defaultValue={name} maxLength={80} autoComplete="off" />
        <DateField name="from" label={t('terms:prepare.from')} defaultValue={following.from} />
        <DateField name="until" label={t('terms:prepare.until')} defaultValue={following.until} />
      </div>
    </Form>
  )
}
