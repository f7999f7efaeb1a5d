import Link from 'next/link'
import { LastFour } from '@/components/charts/last-four'
import { ThreadMark } from '@/components/charts/thread-mark'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import type { SeatRow } from '@/lib/members/queries'
import { sectorCells } from '@/lib/members/rules'
import type { NetworkSector } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'

type Props = { sectors: readonly NetworkSector[]; seats: readonly SeatRow[]; base: string; lng: Lng; jurisdiction: string; caption: string }

/** The sectors of a network, a row each: how its seats are filled, by whom, and whether it comes. */
export function SectorTable({ sectors, seats, base, lng, jurisdiction, caption }: Props) {
  const t = texts(lng, jurisdiction)
  const f = formats(lng, jurisdiction)
  const rows = sectors.map((sector) => ({ sector, seats: seats.filter((seat) => seat.sector.id === sector.id) }))
  return (
    <Table
      caption={caption} rows={rows} rowKey={(row) => row.sector.id} rowClass={(row) => (isLacking(row.seats) ? 'vacant' : undefined)}
      columns={[
        { key: 'sector', head: t('sectors:list.sector'), rowHead: true, cell: ({ sector, seats: own }) => <ThreadMark colour={sector.thread} vacant={!own.some((seat) => seat.holder)}><Link href={`${base}/sectors/${sector.id}`}>{sectorName(sector, { lng, jurisdiction })}</Link></ThreadMark> },
        { key: 'strength', head: t('sectors:list.strength'), cell: ({ seats: own }) => t(`members:strength.${strongest(own)}`) },
        { key: 'organisations', head: t('sectors:list.organisations'), cell: ({ seats: own }) => f.list([...new Set(own.flatMap((seat) => seat.organisation?.name ?? []))]) || '–' },
        { key: 'seats', head: t('sectors:list.seats'), cell: ({ seats: own }) => (own.length ? t('sectors:list.filled', { filled: own.filter((seat) => seat.holder).length, total: own.length }) : t('sectors:list.noSeats')) },
        { key: 'attendance', head: t('sectors:list.attendance'), fit: true, cell: ({ sector, seats: own }) => <Attendance sector={sector} seats={own} lng={lng} jurisdiction={jurisdiction} /> },
      ]}
    />
  )
}

function Attendance({ sector, seats, lng, jurisdiction }: { sector: NetworkSector; seats: readonly SeatRow[]; lng: Lng; jurisdiction: string }) {
  const cells = sectorCells(seats)
  const held = cells.filter((cell) => cell !== 'before')
  const label = texts(lng, jurisdiction)('sectors:page.lastFour', { present: held.filter((cell) => cell === 'present').length, of: held.length })
  return held.length ? <LastFour colour={sector.thread} cells={cells} label={label} /> : '–'
}

function isLacking(seats: readonly SeatRow[]): boolean {
  return seats.some((seat) => !seat.holder && seat.strength === 'must')
}

function strongest(seats: readonly SeatRow[]): 'must' | 'should' | 'local' {
  return (['must', 'should'] as const).find((one) => seats.some((seat) => seat.strength === one)) ?? 'local'
}
