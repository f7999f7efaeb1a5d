import { Status } from '@/components/ui/status'
import type { Texts } from '@/lib/i18n/texts'
import type { Step } from '@/lib/minutes/rules'

const KIND = { draft: 'idle', comments: 'risk', approved: 'good', published: 'done', archived: 'done' } as const satisfies Record<Step, string>

/** Where minutes are on their way, with its shape; late ones say so first. */
export function StepStatus({ step, isLate, t }: { step: Step; isLate: boolean; t: Texts }) {
  return isLate ? <Status kind="late">{t('minutes:late')}</Status> : <Status kind={KIND[step]}>{t(`minutes:step.${step}`)}</Status>
}
