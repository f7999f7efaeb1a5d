import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { ChoiceRow } from '@/components/ui/choice-row'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { AreaFigures, Recordable } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { recordKnownAction } from '@/lib/organisations/actions'
import { nameFor } from './area-words'

type Props = { t: Texts; figures: AreaFigures; path: string; /** The municipality chosen by the address, and its organisation */ chosen: Recordable | null }

/** Records that a network outside Samverk exists or does not: first the municipality, then what is known and from where. */
export function RecordKnown({ t, figures, path, chosen }: Props) {
  const { compare } = formats(t.lng, t.jurisdiction)
  const options = figures.municipalities.map((place) => ({ value: place.slug, label: nameFor(place, t) })).toSorted((a, b) => compare(a.label, b.label))
  const place = figures.municipalities.find((one) => one.id === chosen?.placeId)
  return (
    <Details summary={t('dashboards:known.record')} open={chosen !== null}>
      <form className="filters" action={`${path}#known`}>
        <SelectField name="record" label={t('dashboards:known.where')} options={options} defaultValue={place?.slug ?? options[0]?.value} />
        <Button type="submit">{t('dashboards:known.next')}</Button>
      </form>
      {chosen && place ? (
        <Form action={recordKnownAction} hidden={{ lng: t.lng, organisation: chosen.organisation, placeId: chosen.placeId }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('dashboards:known.keep')} afterwards="clear" className="edit stack">
          <ChoiceRow name="isFound" label={t('dashboards:known.question', { place: nameFor(place, t) })} choices={[{ value: 'yes', label: t('dashboards:known.yes') }, { value: 'no', label: t('dashboards:known.no') }]} />
          <div className="fields">
            <TextField name="name" label={t('dashboards:known.name')} optional={t('common:form.optional')} maxLength={160} />
            <TextField name="chairOffice" label={t('dashboards:known.office')} hint={t('dashboards:known.officeHint')} optional={t('common:form.optional')} maxLength={160} />
            <TextField name="source" label={t('dashboards:known.source')} hint={t('dashboards:known.sourceHint')} required maxLength={300} />
            <DateField name="seenOn" label={t('dashboards:known.seen')} defaultValue={figures.day} required />
          </div>
        </Form>
      ) : null}
    </Details>
  )
}
