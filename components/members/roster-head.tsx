import { UndoForm } from '@/components/ui/undo-form'
import { undoChangeAction } from '@/lib/members/actions'
import type { SeatRow } from '@/lib/members/queries'
import { type Reader, sectorOf } from './reader'

/** Two sentences under the title: how many seats are filled, and which required one has stood empty longest. */
export function RosterLede({ seats, reader }: { seats: readonly SeatRow[]; reader: Reader }) {
  const { t } = reader
  if (seats.length === 0) return null
  const [worst] = seats.filter((seat) => seat.vacant && seat.strength === 'must').sort((a, b) => (b.vacant?.days ?? 0) - (a.vacant?.days ?? 0))
  const filled = t('members:lede.filled', { count: seats.length, filled: seats.filter((seat) => seat.holder).length })
  return worst ? <>{filled} {t('members:lede.vacant', { count: worst.vacant?.days ?? 0, sector: sectorOf(reader, worst) })}</> : filled
}

/** After a change that led here: that it is done, and the way back. */
export function ChangeDone({ undo, reader }: { undo: string | undefined; reader: Reader }) {
  if (!undo || !reader.mayEdit) return null
  return <UndoForm action={undoChangeAction} hidden={{ lng: reader.lng, network: reader.network }} undo={undo} done={reader.t('members:seats.changed')} texts={reader.forms} />
}
