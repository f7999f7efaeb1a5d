import { Status } from '@/components/ui/status'
import type { Texts } from '@/lib/i18n/texts'
import type { Step } from '@/lib/minutes/rules'

const KIND = { draft: 'idle', comments: 'risk', approved: 'good', published: 'done', archived: 'done' } as const satisfies Record<Step, string>

/** Where minutes are on their way, with its shape; late ones say so first, and those that came from older minutes that they did. */
export function StepStatus({ step, isLate, isImported, t }: { step: Step; isLate: boolean; isImported: boolean; t: Texts }) {
  if (isImported) return <Status kind="done">{t('minutes:imported')}</Status>
  return isLate ? <Status kind="late">{t('minutes:late')}</Status> : <Status kind={KIND[step]}>{t(`minutes:step.${step}`)}</Status>
}
