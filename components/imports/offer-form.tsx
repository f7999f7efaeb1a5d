import { Form } from '@/components/ui/form'
import { mendCellAction } from '@/lib/imports/actions'
import type { ImportView, ShownRow } from '@/lib/imports/queries'
import type { ImportReader } from './import-reader'

type Props = { column: string; offer: string; row: ShownRow; view: ImportView; reader: ImportReader }

/** The word that was probably meant, taken with one press. */
export function OfferForm({ column, offer, row, view, reader }: Props) {
  const submit = reader.t('imports:mend.take', { text: offer })
  const hidden = { lng: reader.lng, network: reader.network, import: view.id, row: String(row.number), column, was: row.cells[column] ?? '', text: offer }
  return <Form action={mendCellAction} hidden={hidden} texts={reader.forms} submit={submit} kind="second" small label={submit} className="row mt-2" />
}
