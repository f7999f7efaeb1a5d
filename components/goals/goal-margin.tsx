import Link from 'next/link'
import { DefinitionList } from '@/components/ui/definition-list'
import { MarginNote } from '@/components/ui/margin-note'
import { NextStep } from '@/components/ui/next-step'
import { SelectField } from '@/components/ui/select-field'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Form } from '@/components/ui/form'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { adoptGoalAction, endGoalAction, showGoalAction } from '@/lib/goals/actions'
import type { GoalView } from '@/lib/goals/queries'
import { GOAL_ENDS } from '@/lib/goals/schema'
import { valueWriter } from '@/lib/goals/word-rules'

type Props = { goal: GoalView; scope: NetworkScope; base: string; decisions: { value: string; label: string }[]; t: Texts }

/** Beside a goal: adopting it, its numbers, and what the public page may show. */
export function GoalMargin({ goal, scope, base, decisions, t }: Props) {
  const hidden = { lng: t.lng, network: scope.slug, goal: goal.id }
  const texts = formTexts(t.lng, t.jurisdiction, scope.timeZone)
  const mayAdopt = mayInNetwork(scope.role, 'goals.adopt')
  return (
    <>
      {goal.open && mayAdopt ? (
        <NextStep heading={t('shell:margin.nextStep')}>
          <p>{t('goals:margin.adoptMore')}</p>
          <Form action={adoptGoalAction} hidden={{ ...hidden, revision: String(goal.revision) }} texts={texts} submit={t('goals:adopt')} label={t('goals:adopt')}>
            <SelectField name="decision" label={t('goals:margin.decision')} empty={t('goals:margin.noDecision')} options={decisions} />
          </Form>
        </NextStep>
      ) : null}
      <GoalNumbers goal={goal} base={base} mayPropose={mayInNetwork(scope.role, 'goals.propose')} t={t} />
      {mayAdopt && goal.state !== 'proposed' ? (
        <MarginNote heading={t('goals:margin.public')}>
          <Form action={showGoalAction} hidden={hidden} texts={texts} kind="second" small submit={t('common:button.save')} label={t('goals:margin.public')}>
            <CheckboxField name="isPublic" label={t('goals:margin.isPublic')} hint={t('goals:margin.isPublicHint')} defaultChecked={goal.isPublic} />
          </Form>
        </MarginNote>
      ) : null}
      {mayAdopt && (goal.state === 'adopted' || goal.state === 'proposed') ? (
        <MarginNote heading={t('goals:margin.end')}>
          <Form action={endGoalAction} hidden={hidden} texts={texts} kind="second" small submit={t('goals:margin.endButton')} label={t('goals:margin.end')}>
            <SelectField name="state" label={t('goals:margin.endAs')} empty={t('common:form.chooseOption')} options={GOAL_ENDS.filter((end) => goal.state === 'adopted' || end === 'dropped').map((value) => ({ value, label: t(`goals:end.${value === 'not_reached' ? 'notReached' : value}`) }))} />
          </Form>
        </MarginNote>
      ) : null}
    </>
  )
}

function GoalNumbers({ goal, base, mayPropose, t }: { goal: GoalView; base: string; mayPropose: boolean; t: Texts }) {
  const write = valueWriter(goal.measure, t)
  const f = formats(t.lng, t.jurisdiction)
  const line = (value: number | null, period: string | null) => (value === null ? '–' : t('goals:margin.valueOf', { value: write(value), period: period ? f.period(period) : '–' }))
  const { version } = goal
  return (
    <MarginNote heading={t('goals:margin.goal')}>
      {goal.measure ? (
        <DefinitionList small items={[
          { term: t('goals:margin.baseline'), value: line(version.baselineValue, version.baselinePeriod) },
          { term: t('goals:margin.now'), value: line(goal.now?.value ?? null, goal.now?.period ?? null) },
          { term: t('goals:margin.target'), value: line(version.targetValue, version.targetPeriod) },
        ]} />
      ) : <p>{version.qualitativeReason ?? t('goals:margin.reasonMissing')}</p>}
      {mayPropose ? <p><Link href={`${base}/goals/${goal.id}/edit`}>{goal.open ? t('goals:margin.change') : t('goals:margin.newVersion')}</Link></p> : null}
    </MarginNote>
  )
}
