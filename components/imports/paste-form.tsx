import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { Section } from '@/components/ui/section'
import { TextArea } from '@/components/ui/text-area'
import { pasteMinutesAction } from '@/lib/imports/actions'
import type { ImportReader } from './import-reader'

/** Takes the text of old minutes; what is found in it is shown in the same preview as a file. */
export function PasteForm({ reader, receipt }: { reader: ImportReader; receipt: string }) {
  const { t } = reader
  const choices = (['open', 'done'] as const).map((value) => ({ value, label: t(`imports:actionState.${value}`) }))
  return (
    <Section heading={t('imports:paste.heading')}>
      <p className="max-w-prose mb-3">{t('imports:paste.lede')}</p>
      <Form action={pasteMinutesAction} hidden={{ lng: reader.lng, network: reader.network, receipt }} texts={reader.forms} submit={t('imports:paste.submit')} kind="second" label={t('imports:paste.heading')}>
        <TextArea name="text" label={t('imports:paste.text')} rows={8} />
        <RadioGroup name="actions" label={t('imports:paste.actions')} choices={choices} defaultValue="open" across />
      </Form>
    </Section>
  )
}
