import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { SelectField } from '@/components/ui/select-field'
import { matchColumnsAction } from '@/lib/imports/actions'
import type { ImportView } from '@/lib/imports/queries'
import { columnName, type ImportReader } from './import-reader'

/** What each column of the file is: guessed, and to be changed. Folded away while every needed one is known. */
export function ColumnForm({ view, reader }: { view: ImportView; reader: ImportReader }) {
  const { t, f } = reader
  const name = (column: string) => columnName(reader, view.kind, column)
  const options = view.known.map((column) => ({ value: column.key, label: name(column.key) }))
  const known = view.columns.filter((column) => column !== null).length
  return (
    <Section heading={t('imports:columns.heading')} aside={t('imports:columns.known', { known, all: view.heads.length })}>
      {view.missing.length ? <Notice kind="late" heading={t('imports:columns.needed', { names: f.list(view.missing.map(name)) })} /> : null}
      <Details summary={t('imports:columns.change')} open={view.missing.length > 0} className="mt-3">
        <Form key={view.revision} action={matchColumnsAction} hidden={{ lng: reader.lng, network: reader.network, import: view.id, revision: String(view.revision) }} texts={reader.forms} submit={t('imports:columns.submit')} kind={view.missing.length ? 'filled' : 'second'} label={t('imports:columns.heading')}>
          <div className="fields">
            {view.heads.map((head, i) => (
              <SelectField key={i} name={`columns.${i}`} label={head || t('imports:columns.unnamed', { number: i + 1 })} options={options} empty={t('imports:columns.skip')} defaultValue={view.columns[i]} />
            ))}
          </div>
        </Form>
      </Details>
    </Section>
  )
}
