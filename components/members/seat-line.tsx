import Link from 'next/link'
import { LastFour } from '@/components/charts/last-four'
import { ThreadMark } from '@/components/charts/thread-mark'
import { Status } from '@/components/ui/status'
import { contentIn } from '@/lib/i18n/content'
import type { SeatRow } from '@/lib/members/queries'
import { daysBetween, seatState, type SeatCell } from '@/lib/members/rules'
import { type Reader, roleName, sectorOf, shownName } from './reader'

type Props = { seat: SeatRow; /** The sector's cells on its first row; null on the rows after it */ cells: readonly SeatCell[] | null; /** How many rows the sector's name spans; 0 when it stands above */ rows: number; reader: Reader }

/** One seat of the roster, closed. */
export function SeatLine({ seat, cells, rows, reader }: Props) {
  const { t } = reader
  const sector = <ThreadMark colour={seat.sector.thread} vacant={!seat.holder}><Link href={`${reader.base}/sectors/${seat.sector.id}`}>{sectorOf(reader, seat)}</Link></ThreadMark>
  return (
    <tr className={seat.holder ? undefined : 'vacant'}>
      {rows ? <th scope={rows > 1 ? 'rowgroup' : 'row'} rowSpan={rows}>{sector}</th> : null}
      <td data-h={t('members:seats.person')}><span><Person seat={seat} reader={reader} /></span></td>
      <td data-h={t('members:seats.deputy')}><Deputy seat={seat} reader={reader} /></td>
      <td data-h={t('members:seats.until')}><span><Until seat={seat} reader={reader} /></span></td>
      <td data-h={t('members:seats.attendance')} className="fit">
        {cells ? <LastFour colour={seat.sector.thread} cells={[...cells]} label={attended(cells, reader)} /> : <span className="muted small">{t('members:seats.sameSector')}</span>}
      </td>
      <td className="fit"><WayOn seat={seat} reader={reader} /></td>
    </tr>
  )
}

function Person({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t, f } = reader
  const { holder, next, vacant } = seat
  const role = holder && holder.role !== 'member' && holder.role !== 'youth' ? `, ${roleName(reader, holder.role)}` : ''
  const facts = [contentIn(seat.title, reader.lng).text, holder?.title, seat.organisation?.name, holder?.mayDecide ? t('members:seats.mayDecide') : null].filter(Boolean)
  return (
    <>
      {holder ? <span className="who">{shownName(reader, seat, holder)}{role}</span> : <Status kind="late">{t('members:seats.vacant', { count: vacant?.days ?? 0 })}</Status>}
      {facts.length ? <span className="role">{facts.join(' · ')}</span> : null}
      {!holder && seat.nominator ? <span className="role">{t('members:seats.nominator', { name: seat.nominator })}</span> : null}
      {next ? <span className="role">{t('members:seats.next', { name: shownName(reader, seat, next), date: f.date(next.from) })}</span> : null}
    </>
  )
}

function Deputy({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t } = reader
  if (!seat.deputy) return <span className="muted">{t('members:seats.noDeputy')}</span>
  return <span>{seat.deputy.name ?? t('members:seats.named')}</span>
}

function Until({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t, f, day } = reader
  if (!seat.holder) return '–'
  if (!seat.holder.until) return <span className="muted">{t('members:seats.openEnd')}</span>
  const isEnding = seatState(seat, day) === 'ending'
  return (
    <>
      <span className="nowrap">{f.date(seat.holder.until)}</span>
      {isEnding ? <><br /><Status kind="risk">{t('members:seats.daysLeft', { count: daysBetween(day, seat.holder.until) })}</Status></> : null}
    </>
  )
}

/** What one may do with the seat: its keepers anything, its holder her own details. */
function WayOn({ seat, reader }: { seat: SeatRow; reader: Reader }) {
  const { t } = reader
  const isOwn = seat.holder?.memberId === reader.memberId && seat.holder?.name !== null
  if (!reader.mayEdit && !isOwn) return null
  const action = t(seat.holder ? 'members:seats.edit' : 'members:seats.fill')
  return <Link className="text-button" href={`${reader.base}/members?edit=${seat.id}#open`} aria-label={t('members:seats.actionsFor', { action, sector: sectorOf(reader, seat) })}>{action}</Link>
}

function attended(cells: readonly SeatCell[], { t }: Reader): string {
  const held = cells.filter((cell) => cell !== 'before')
  if (held.length === 0) return t('members:seats.notMet')
  return t('members:seats.attended', { present: held.filter((cell) => cell === 'present').length, of: held.length })
}
