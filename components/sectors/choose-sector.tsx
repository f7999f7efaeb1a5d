import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { textIn } from '@/lib/i18n/five-texts'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { chooseSectorAction } from '@/lib/sectors/actions'
import type { ReferenceSector } from '@/lib/sectors/queries'

type Props = { reference: ReferenceSector[]; scope: { slug: string; jurisdiction: string; timeZone: string }; lng: Lng; day: string }

/** One more sector: out of the reference list, or one that only this network knows. */
export function ChooseSector({ reference, scope, lng, day }: Props) {
  const t = texts(lng, scope.jurisdiction)
  return (
    <Form action={chooseSectorAction} hidden={{ lng, network: scope.slug }} texts={formTexts(lng, scope.jurisdiction, scope.timeZone)} submit={t('sectors:choose.submit')} kind="second" label={t('sectors:choose.heading')}>
      <div className="fields">
        <SelectField name="sectorKey" label={t('sectors:choose.key')} empty={t('sectors:choose.none')} options={reference.map((one) => ({ value: one.key, label: textIn(one.names, lng, scope.jurisdiction) }))} />
        <TextField name="name" label={t('sectors:choose.name')} hint={t('sectors:choose.nameHint')} optional={t('common:form.optional')} maxLength={80} autoComplete="off" />
        <DateField name="from" label={t('sectors:choose.from')} defaultValue={day} />
      </div>
    </Form>
  )
}
