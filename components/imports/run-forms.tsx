import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { carryOutImportAction, discardImportAction, tryImportAction, undoImportAction } from '@/lib/imports/actions'
import type { ImportView } from '@/lib/imports/queries'
import type { ImportReader } from './import-reader'

type Props = { view: ImportView; reader: ImportReader }
const owner = ({ lng, network }: ImportReader, { id }: ImportView) => ({ lng, network, import: id })

/** Imports the good rows, or tries without saving. Both are pressed for what this page shows, and for nothing else. */
export function RunForms({ view, reader }: Props) {
  const { t } = reader
  const count = view.sums.new + view.sums.changed
  if (count === 0) return null
  const hidden = { ...owner(reader, view), plan: view.plan }
  const submit = t('imports:run.submit', { count })
  return (
    <div className="mt-6">
      <div className="row">
        <Form action={carryOutImportAction} hidden={hidden} texts={reader.forms} submit={submit} label={submit} className="row" />
        <Form action={tryImportAction} hidden={hidden} texts={reader.forms} submit={t('imports:run.try')} kind="second" label={t('imports:run.try')} className="row" />
      </div>
      <p className="small muted mt-3 max-w-prose">{t(view.kind === 'roster' ? 'imports:run.note' : 'imports:run.noteRecords')}</p>
    </div>
  )
}

/** What has been written, and the way back of all of it. */
export function ImportReceipt({ view, reader }: Props) {
  const { t, f, base, timeZone } = reader
  if (!view.importedAt || !view.receipt) return null
  const counted = Object.fromEntries(['new', 'changed', 'meetings', 'decisions', 'actions'].map((name) => [name, f.number(view.receipt?.[name] ?? 0)]))
  return (
    <Section heading={t('imports:receipt.heading', { date: f.dateTime(view.importedAt, timeZone) })}>
      <p role="status">{t(`imports:receipt.${view.kind}`, counted)}</p>
      <div className="row mt-3">
        {view.kind === 'roster' ? <Button href={base.replace(/imports$/, 'members')}>{t('imports:receipt.openRoster')}</Button> : <Button href={base.replace(/imports$/, 'meetings')}>{t('imports:receipt.openMeetings')}</Button>}
        <Form action={undoImportAction} hidden={{ ...owner(reader, view), revision: String(view.revision) }} texts={reader.forms} submit={t('imports:receipt.undo')} kind="second" label={t('imports:receipt.undo')} className="row" />
      </div>
    </Section>
  )
}

/** Takes the file away, for those who have no more use of it. */
export function DiscardForm({ view, reader }: Props) {
  const { t, base } = reader
  return (
    <Details summary={t('imports:discard.summary')} className="mt-6">
      <Form action={discardImportAction} hidden={owner(reader, view)} texts={reader.forms} submit={t('imports:discard.submit')} kind="second" small label={t('imports:discard.summary')} beside={<Link href={base}>{t('common:button.cancel')}</Link>}>
        <p className="small">{t('imports:discard.text')}</p>
      </Form>
    </Details>
  )
}
