import { FileField } from '@/components/ui/file-field'
import { Form } from '@/components/ui/form'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { ACCEPTED, FILE_MEGABYTES, LARGEST_FILE } from '@/lib/files/limits'
import { attachFileAction, detachFileAction } from '@/lib/meetings/actions'
import type { AgendaLine } from '@/lib/meetings/queries'

type Props = { item: AgendaLine; network: string; t: Texts }

/** The files of an agenda item: one more, or one taken off. They go with the call to those who may read the item. */
export function Attachments({ item, network, t }: Props) {
  const [hidden, texts] = [{ lng: t.lng, network, item: item.id }, formTexts(t.lng, t.jurisdiction)]
  const limit = { bytes: LARGEST_FILE, message: t('files:problem.tooLarge', { megabytes: FILE_MEGABYTES }) }
  return (
    <div className="edit stack mt-4">
      <h4 className="label">{t('meetings:attachment.heading')}</h4>
      {item.files.map((file) => <Form key={file.id} action={detachFileAction} hidden={{ ...hidden, file: file.id }} texts={texts} kind="second" small submit={t('meetings:attachment.remove', { name: file.name })} className="" />)}
      <Form action={attachFileAction} hidden={hidden} texts={texts} kind="second" small afterwards="clear" submit={t('meetings:attachment.add')} className="stack" label={t('meetings:attachment.heading')}>
        <FileField name="file" label={t('meetings:attachment.file')} hint={t('meetings:attachment.hint', { megabytes: FILE_MEGABYTES })} accept={ACCEPTED} limit={limit} />
      </Form>
    </div>
  )
}
