import { AutoForm } from '@/components/ui/auto-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { mendCellAction } from '@/lib/imports/actions'
import type { ImportView, ShownRow } from '@/lib/imports/queries'
import { columnName, faultText, type ImportReader } from './import-reader'

type Props = { column: string; row: ShownRow; view: ImportView; reader: ImportReader }

/** A cell that is wrong, or has been mended, as a field that saves when it is left. What is wrong stands over it. */
export function BadCell({ column, row, view, reader }: Props) {
  const { t } = reader
  const text = row.cells[column] ?? ''
  const fault = row.faults.find((one) => one.column === column)
  const choices = view.choices[column]
  const label = columnName(reader, view.kind, column)
  const field = { name: 'text', id: `r${row.number}-${column}`, label, hint: fault ? <span className="error">{faultText(reader, fault)}</span> : undefined }
  return (
    <AutoForm
      action={mendCellAction} hidden={{ lng: reader.lng, network: reader.network, import: view.id, row: String(row.number), column, was: text }} texts={reader.forms}
      submit={t('imports:mend.submit')} labels={{ text: label }} label={t('imports:mend.label', { column: label, row: row.number })} className="stack"
    >
      {choices ? <SelectField {...field} options={optionsOf(choices, text, fault !== undefined)} empty={t('imports:mend.choose')} defaultValue={text} /> : <TextField {...field} defaultValue={text} autoComplete="off" />}
    </AutoForm>
  )
}

/** The words of the list; a right word in another language stays among them. */
function optionsOf(choices: readonly string[], text: string, isWrong: boolean): { value: string; label: string }[] {
  const all = isWrong || text === '' || choices.includes(text) ? choices : [text, ...choices]
  return all.map((value) => ({ value, label: value }))
}
