import { FileField } from '@/components/ui/file-field'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { bringFileAction } from '@/lib/imports/actions'
import { LIMITS, MEGABYTES } from '@/lib/sheets/limits'
import type { ImportReader } from './import-reader'

/** Chooses the file. One that is too large is told of before it is sent. */
export function UploadForm({ reader, most, receipt }: { reader: ImportReader; most: number; receipt: string }) {
  const { t } = reader
  const tooLarge = t('common:problem.fileTooLarge', { max: MEGABYTES })
  return (
    <Section heading={t('imports:list.choose')}>
      <Form action={bringFileAction} hidden={{ lng: reader.lng, network: reader.network, kind: 'roster', receipt }} texts={reader.forms} submit={t('imports:list.send')} label={t('imports:list.choose')}>
        <FileField name="file" label={t('imports:list.file')} hint={t('imports:list.fileHint', { megabytes: MEGABYTES, rows: most })} accept=".xlsx,.csv,.txt" limit={{ bytes: LIMITS.bytes, message: tooLarge }} />
        <p className="small muted">{t('imports:list.rules')}</p>
      </Form>
    </Section>
  )
}
