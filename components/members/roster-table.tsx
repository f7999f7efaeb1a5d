import type { KnownMember, SeatRow } from '@/lib/members/queries'
import { sectorCells } from '@/lib/members/rules'
import { OpenSeat } from './open-seat'
import type { Reader } from './reader'
import { SeatLine } from './seat-line'

type Props = { seats: readonly SeatRow[]; open: string | null; members: KnownMember[]; organisations: { id: string; name: string }[]; reader: Reader }

/** The roster: seats sector by sector, empty ones first and in words; the row one works on is open in its place. */
export function RosterTable({ seats, open, members, organisations, reader }: Props) {
  const { t } = reader
  const sectors = [...new Set(seats.map((seat) => seat.sector.id))].map((id) => seats.filter((seat) => seat.sector.id === id))
  return (
    <table className="stackable">
      <caption className="hidden">{t('members:seats.title')}</caption>
      <thead>
        <tr>
          <th scope="col" style={{ width: 180 }}>{t('members:seats.sector')}</th>
          <th scope="col">{t('members:seats.person')}</th>
          <th scope="col">{t('members:seats.deputy')}</th>
          <th scope="col" style={{ width: 150 }}>{t('members:seats.until')}</th>
          <th scope="col" className="fit">{t('members:seats.attendance')}</th>
          <th scope="col"><span className="hidden">{t('common:table.actions')}</span></th>
        </tr>
      </thead>
      {sectors.map((group) => (
        <tbody key={group[0]?.sector.id}>
          {group.map((seat, i) =>
            seat.id === open
              ? <OpenSeat key={seat.id} seat={seat} members={members} organisations={organisations} reader={reader} />
              : <SeatLine key={seat.id} seat={seat} cells={i === 0 ? sectorCells(group) : null} rows={spanOf(group, i, open)} reader={reader} />,
          )}
        </tbody>
      ))}
    </table>
  )
}

/** A sector is named once for all its seats; while one of them is open or empty, each row names it. 0: the row above has the name. */
function spanOf(group: readonly SeatRow[], index: number, open: string | null): number {
  if (group.some((seat) => seat.id === open || !seat.holder)) return 1
  return index === 0 ? group.length : 0
}
