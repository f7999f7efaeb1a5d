import { ChoiceRow } from '@/components/ui/choice-row'
import { Form } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { judgeGoalAction } from '@/lib/goals/actions'
import { GOAL_STATUSES, type GoalStatus } from '@/lib/goals/schema'

export const STATUS_KEY = { on_track: 'common:status.onTrack', at_risk: 'common:status.atRisk', off_track: 'common:status.offTrack' } as const

type Props = { goal: string; network: string; suggested: GoalStatus | null; t: Texts }

/** Says how the goal is doing and why. What the numbers suggest is told; the person decides. */
export function JudgeForm({ goal, network, suggested, t }: Props) {
  return (
    <Form action={judgeGoalAction} hidden={{ lng: t.lng, network, goal }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" afterwards="clear" submit={t('goals:judge.save')} className="edit stack mt-4">
      {suggested ? <p className="small">{t('goals:judge.suggested', { status: t(STATUS_KEY[suggested]) })}</p> : null}
      <ChoiceRow name="status" label={t('goals:judge.status')} choices={GOAL_STATUSES.map((value) => ({ value, label: t(STATUS_KEY[value]) }))} defaultValue={suggested ?? undefined} />
      <TextArea name="reason" rows={2} label={t('goals:judge.reason')} hint={t('common:form.noIndividuals')} />
    </Form>
  )
}
