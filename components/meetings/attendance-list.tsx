import { ThreadMark } from '@/components/charts/thread-mark'
import type { Texts } from '@/lib/i18n/texts'
import type { AttendanceSeat } from '@/lib/meetings/attendance-queries'
import type { BandView } from '@/lib/meetings/band-queries'
import { personLabel, sectorLabel } from '@/lib/meetings/name-rules'

/** Who came, as it was recorded. */
export function AttendanceList({ seats, band, t }: { seats: AttendanceSeat[]; band: BandView; t: Texts }) {
  return (
    <ul className="attend">
      {seats.filter((seat) => seat.state).map((seat) => (
        <li key={seat.seatId}>
          <ThreadMark colour={band.rows.find((row) => row.sectorId === seat.sectorId)?.colour ?? 'other'}>{sectorLabel(band.sectors.find((sector) => sector.id === seat.sectorId), t)}</ThreadMark>
          <span className="person">{personLabel(seat.state === 'deputy' ? seat.deputy : seat.holder, t)}</span>
          <span>{t(`meetings:attendance.${seat.state ?? 'absent'}`)}</span>
        </li>
      ))}
    </ul>
  )
}
