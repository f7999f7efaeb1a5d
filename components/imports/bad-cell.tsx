import { AutoForm } from '@/components/ui/auto-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { mendCellAction } from '@/lib/imports/actions'
import { decisionLanguage } from '@/lib/imports/meeting-cell-rules'
import type { ImportView, ShownRow } from '@/lib/imports/queries'
import { columnName, type ImportReader, remarkText } from './import-reader'
import { OfferForm } from './offer-form'

type Props = { column: string; row: ShownRow; view: ImportView; reader: ImportReader }

/** Texts of more than one line, as minutes hold them. */
const LONG: readonly string[] = ['item', 'notes', 'attendance', 'action']

/** A cell that is wrong, has been mended, or stands in an opened row, as a field that saves when it is left. What is wrong stands over it. */
export function BadCell({ column, row, view, reader }: Props) {
  const { t } = reader
  const text = row.cells[column] ?? ''
  const fault = row.faults.find((one) => one.column === column)
  const choices = view.choices[column]
  const label = columnName(reader, view.kind, column)
  const field = { name: 'text', id: `r${row.number}-${column}`, label, hint: fault ? <span className="error">{remarkText(reader, fault)}</span> : undefined }
  const isLong = LONG.includes(column) || decisionLanguage(column) !== null || text.includes('\n')
  return (
    <>
      <AutoForm
        key={text} action={mendCellAction} hidden={{ lng: reader.lng, network: reader.network, import: view.id, row: String(row.number), column, was: text }} texts={reader.forms}
        submit={t('imports:mend.submit')} labels={{ text: label }} label={t('imports:mend.label', { column: label, row: row.number })} className="stack"
      >
        {choices ? <SelectField {...field} options={optionsOf(choices, text, fault !== undefined)} empty={t('imports:mend.choose')} defaultValue={text} />
          : isLong ? <TextArea {...field} defaultValue={text} rows={Math.min(12, Math.max(2, Math.ceil(text.length / 40)))} /> : <TextField {...field} defaultValue={text} autoComplete="off" />}
      </AutoForm>
      {fault?.offer ? <OfferForm column={column} offer={fault.offer} row={row} view={view} reader={reader} /> : null}
    </>
  )
}

/** The words of the list; a right word in another language stays among them. */
function optionsOf(choices: readonly string[], text: string, isWrong: boolean): { value: string; label: string }[] {
  const all = isWrong || text === '' || choices.includes(text) ? choices : [text, ...choices]
  return all.map((value) => ({ value, label: value }))
}
