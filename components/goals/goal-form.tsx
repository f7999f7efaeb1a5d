import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { NumberField } from '@/components/ui/number-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { proposeGoalAction, rewordGoalAction } from '@/lib/goals/actions'
import type { GoalVersionView } from '@/lib/goals/queries'
import type { Option, OptionGroup } from '@/components/ui/select-field'
import { MeasureFields } from './measure-fields'

export type GoalChoices = { sectors: Option[]; measures: (Option | OptionGroup)[] }
type Props = { scope: NetworkScope; choices: GoalChoices; goal?: { id: string; revision: number; version: GoalVersionView }; t: Texts }

/** A goal's words side by side in the network's languages, who answers for it, and how it is measured. */
export function GoalForm({ scope, choices, goal, t }: Props) {
  const version = goal?.version
  const pair = { copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }
  const hidden: Record<string, string> = { lng: t.lng, network: scope.slug, ...(goal ? { goal: goal.id, revision: String(goal.revision) } : {}) }
  const labels = {
    ...Object.fromEntries(scope.languages.map((lang) => [`text.${lang}`, t('goals:form.text')])),
    baselineValue: t('goals:form.baselineValue'), baselinePeriod: t('goals:form.baselinePeriod'), targetValue: t('goals:form.targetValue'), targetPeriod: t('goals:form.targetPeriod'),
  }
  return (
    <Form action={goal ? rewordGoalAction : proposeGoalAction} hidden={hidden} labels={labels} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={goal ? t('common:button.save') : t('goals:propose')}>
      <LanguagePair name="text" rows={2} languages={pairLanguages(scope.languages, version?.text, (own) => own('goals:form.text'), t)} texts={pair} />
      <LanguagePair name="why" rows={3} hideNotes languages={pairLanguages(scope.languages, version?.why, (own) => own('goals:form.why'), t)} texts={pair} />
      <SelectField name="ownerSector" label={t('goals:form.ownerSector')} empty={t('common:form.chooseOption')} options={choices.sectors} defaultValue={version?.ownerSectorId} />
      <MeasureFields measures={choices.measures} version={version} t={t} />
      <div className="fields">
        <NumberField name="baselineValue" label={labels.baselineValue} defaultValue={typed(version?.baselineValue, t)} />
        <TextField name="baselinePeriod" label={labels.baselinePeriod} hint={t('goals:form.periodHint')} defaultValue={version?.baselinePeriod} maxLength={9} />
        <NumberField name="targetValue" label={labels.targetValue} defaultValue={typed(version?.targetValue, t)} />
        <TextField name="targetPeriod" label={labels.targetPeriod} hint={t('goals:form.periodHint')} defaultValue={version?.targetPeriod} maxLength={9} />
      </div>
      <TextArea name="qualitativeReason" rows={2} label={t('goals:form.qualitativeReason')} hint={t('goals:form.qualitativeHint')} optional={t('common:form.optional')} defaultValue={version?.qualitativeReason} />
    </Form>
  )
}

/** A number as its reader would type it: the point of 1.234 would be read as thousands in Danish. */
function typed(value: number | null | undefined, t: Texts): string {
  const text = value === null || value === undefined ? '' : String(value)
  return t.lng === 'en' ? text : text.replace('.', ',')
}
