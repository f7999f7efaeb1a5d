import { Form } from '@/components/ui/form'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { reportMyTaskAction } from '@/lib/work/actions'

/** One press beside my task: done. */
export function ReportButton({ actionPoint, text, network, t }: { actionPoint: string; text: string; network: string; t: Texts }) {
  return <Form action={reportMyTaskAction} hidden={{ lng: t.lng, network, actionPoint, step: 'done' }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" small className="" label={text} submit={t('work:mine.done')} />
}
