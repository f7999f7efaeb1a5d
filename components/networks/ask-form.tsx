import { Form } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { sendFeedbackAction } from '@/lib/networks/actions'

/** A question from anybody to the network: it reaches the chair and is never shown to others. */
export function AskForm({ t, network }: { t: Texts; network: string }) {
  return (
    <Form action={sendFeedbackAction} hidden={{ lng: t.lng, network }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('publications:page.send')} isPageKept kind="second" afterwards="clear" label={t('publications:page.ask')}>
      <TextArea name="text" label={t('publications:page.question')} hint={t('common:form.noIndividuals')} rows={3} />
      <TextField name="contact" type="email" label={t('publications:page.email')} hint={t('publications:page.emailHint')} optional={t('common:form.optional')} autoComplete="email" />
    </Form>
  )
}
