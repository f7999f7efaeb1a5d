import { FileField } from '@/components/ui/file-field'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { Section } from '@/components/ui/section'
import { bringFileAction } from '@/lib/imports/actions'
import { IMPORT_KINDS, type ImportKind } from '@/lib/imports/schema'
import { LIMITS, MEGABYTES } from '@/lib/sheets/limits'
import type { ImportReader } from './import-reader'

/** Rows a file of each kind may hold. */
type Most = Record<ImportKind, number>

/** Chooses what is brought in, and the file. One that is too large is told of before it is sent. */
export function UploadForm({ reader, most, kind, receipt }: { reader: ImportReader; most: Most; kind: ImportKind; receipt: string }) {
  const { t, f } = reader
  const tooLarge = t('common:problem.fileTooLarge', { max: MEGABYTES })
  return (
    <Section heading={t('imports:list.choose')}>
      <Form action={bringFileAction} hidden={{ lng: reader.lng, network: reader.network, receipt }} texts={reader.forms} submit={t('imports:list.send')} label={t('imports:list.choose')}>
        <RadioGroup name="kind" label={t('imports:list.kind')} choices={IMPORT_KINDS.map((one) => ({ value: one, label: t(`imports:kind.${one}`), hint: t(`imports:rules.${one}`) }))} defaultValue={kind} />
        <FileField name="file" label={t('imports:list.file')} hint={t('imports:list.fileHint', { megabytes: MEGABYTES, seats: f.number(most.roster), records: f.number(most.meetings) })} accept=".xlsx,.csv,.txt" limit={{ bytes: LIMITS.bytes, message: tooLarge }} />
      </Form>
    </Section>
  )
}
