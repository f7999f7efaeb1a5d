import { Details } from '@/components/ui/details'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Option, type OptionGroup, SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Texts } from '@/lib/i18n/texts'
import type { GoalVersionView } from '@/lib/goals/queries'
import { DIRECTIONS } from '@/lib/indicators/schema'

type Props = { measures: (Option | OptionGroup)[]; version?: GoalVersionView | undefined; t: Texts }

/** What the goal is measured by: an official figure, one of the network's own, or a new one defined here. */
export function MeasureFields({ measures, version, t }: Props) {
  return (
    <>
      <SelectField name="measure" label={t('goals:form.measure')} hint={t('goals:form.measureHint')} options={measures} defaultValue={measureValue(version)} />
      <Details summary={t('goals:form.newIndicator')}>
        <div className="stack">
          <p className="small muted">{t('goals:form.newIndicatorMore')}</p>
          <div className="fields">
            <TextField name="newName" label={t('indicators:form.name')} maxLength={160} />
            <TextField name="newUnit" label={t('indicators:form.unit')} hint={t('indicators:form.unitHint')} maxLength={60} />
          </div>
          <RadioGroup name="newDirection" label={t('indicators:form.direction')} defaultValue="up" across choices={DIRECTIONS.map((value) => ({ value, label: t(`indicators:direction.${value}`) }))} />
        </div>
      </Details>
    </>
  )
}

function measureValue(version: GoalVersionView | undefined): string {
  if (version?.networkIndicatorId) return `local:${version.networkIndicatorId}`
  return version?.indicatorId ? `official:${version.indicatorId}:${version.placeId}` : 'none'
}
