import { LastFour } from '@/components/charts/last-four'
import { ThreadMark } from '@/components/charts/thread-mark'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { roleKey } from '@/lib/work/rules'
import { sectorLabel } from '@/lib/meetings/name-rules'
import { daysBetween, ENDING_DAYS } from '@/lib/members/rules'
import type { SeatPerson, SeatRow } from '@/lib/members/queries'

type Props = { seats: SeatRow[]; today: string; base: string; t: Texts }

/** The seats in short: who, deputy, until when, and how often the seat came to the last four meetings. */
export function SeatSummary({ seats, today, base, t }: Props) {
  const filled = seats.filter((seat) => seat.holder).length
  const must = seats.filter((seat) => seat.strength === 'must')
  const links = [{ href: `${base}/members`, label: t('work:seats.all') }]
  return (
    <Section heading={t('work:seats.filled', { count: seats.length, filled: String(filled) })} aside={must.length ? t('work:seats.required', { count: must.length, filled: String(must.filter((seat) => seat.holder).length) }) : undefined}>
      <Table
        caption={t('work:seats.caption')} rows={seats} rowKey={(seat) => seat.id} rowClass={(seat) => (seat.holder ? undefined : 'vacant')}
        columns={[
          { key: 'sector', head: t('work:seats.sector'), rowHead: true, cell: (seat) => <ThreadMark colour={seat.sector.thread} vacant={!seat.holder}>{sectorLabel(seat.sector, t)}</ThreadMark> },
          { key: 'person', head: t('work:seats.person'), cell: (seat) => <PersonCell seat={seat} t={t} /> },
          { key: 'deputy', head: t('work:seats.deputy'), cell: (seat) => (seat.deputy ? nameOf(seat.deputy, t) : <span className="muted">{t('work:seats.noDeputy')}</span>) },
          { key: 'until', head: t('work:seats.until'), cell: (seat) => <UntilCell seat={seat} today={today} t={t} /> },
          { key: 'last', head: t('work:seats.lastFour'), fit: true, cell: (seat) => <LastFour colour={seat.sector.thread} cells={seat.lastFour} label={lastFourLabel(seat, t)} /> },
        ]}
      />
      <SourceLine links={links} facts={seats.some((seat) => seat.isYouth) ? [t('work:seats.youthHidden')] : []} />
    </Section>
  )
}

function PersonCell({ seat, t }: { seat: SeatRow; t: Texts }) {
  const who = seat.holder ? (
    <span className="who">{nameOf(seat.holder, t)}{seat.holder.role === 'member' || seat.holder.role === 'youth' ? '' : `, ${t(roleKey(seat.holder.role))}`}</span>
  ) : (
    <Status kind={seat.strength === 'must' ? 'late' : 'risk'}>{t('work:seats.vacantDays', { count: seat.vacant?.days ?? 0 })}</Status>
  )
  return <>{who}{seat.organisation ? <span className="role">{seat.organisation.name}</span> : null}</>
}

function UntilCell({ seat, today, t }: { seat: SeatRow; today: string; t: Texts }) {
  const until = seat.holder?.until
  if (!seat.holder) return <>–</>
  if (!until) return <>{t('common:form.untilFurtherNotice')}</>
  const left = daysBetween(today, until)
  const date = <span className="nowrap">{formats(t.lng, t.jurisdiction).date(until)}</span>
  return left > ENDING_DAYS ? date : <>{date}<span className="role"><Status kind="risk">{t('work:seats.endsIn', { count: left })}</Status></span></>
}

function nameOf(person: SeatPerson, t: Texts): string {
  return person.name ?? t('meetings:person.bySeat')
}

function lastFourLabel(seat: SeatRow, t: Texts): string {
  const cells = seat.lastFour.filter((cell) => cell !== 'before')
  return t('work:seats.came', { count: cells.length, came: String(cells.filter((cell) => cell === 'present').length) })
}
