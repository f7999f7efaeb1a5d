import type { ReactNode } from 'react'
import { ThreadMark } from '@/components/charts/thread-mark'
import { Section } from '@/components/ui/section'
import { Status, type StatusKind } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import type { Texts } from '@/lib/i18n/texts'
import type { BandView } from '@/lib/meetings/band-queries'
import type { Replies as View, SeatReply } from '@/lib/meetings/call-queries'
import { comes } from '@/lib/meetings/call-rules'
import { personLabel, sectorLabel } from '@/lib/meetings/name-rules'
import type { CallAnswer } from '@/lib/meetings/schema'

const SHAPES = { coming: 'good', remote: 'good', declined: 'late' } as const satisfies Record<CallAnswer, StatusKind>

type Props = { replies: View; band: BandView; /** Chair and secretary see names; others the sectors. */ isKeeper: boolean; t: Texts; children?: ReactNode }

/** Who comes, sector by sector: from which sectors nobody does, and who is silent. */
export function Replies({ replies, band, isKeeper, t, children }: Props) {
  const { seats } = replies
  const named = (sectorId: string) => sectorLabel(band.sectors.find((one) => one.id === sectorId), t)
  const isSeen = (seat: SeatReply) => comes(seat.answer) || comes(seat.deputy?.answer ?? null)
  const seated = seats.filter((seat) => !seat.isVacant)
  const missing = [...new Set(seats.map((seat) => seat.sectorId))].filter((id) => !seats.some((seat) => seat.sectorId === id && isSeen(seat)) && seats.every((seat) => seat.sectorId !== id || seat.isVacant || seat.answer === 'declined'))
  const silent = seated.filter((seat) => seat.answer === null).length
  const sector: Column<SeatReply> = { key: 'sector', head: t('meetings:replies.sector'), rowHead: true, cell: (seat) => <ThreadMark colour={band.rows.find((row) => row.sectorId === seat.sectorId)?.colour ?? 'other'} vacant={seat.isVacant}>{named(seat.sectorId)}</ThreadMark> }
  const who: Column<SeatReply> = { key: 'who', head: t('meetings:replies.who'), cell: (seat) => personLabel(seat.person, t) }
  const answer: Column<SeatReply> = { key: 'answer', head: t('meetings:replies.answer'), cell: (seat) => <Answer seat={seat} isKeeper={isKeeper} t={t} /> }
  return (
    <Section heading={t('meetings:replies.count', { count: seated.filter(isSeen).length, seats: seats.length })} aside={silent > 0 ? t('meetings:replies.waiting', { count: silent }) : undefined}>
      {missing.length > 0 ? <p><Status kind="risk">{t('meetings:replies.missing', { sectors: missing.map(named).join(', ') })}</Status></p> : null}
      <Table caption={t('meetings:replies.caption')} rows={seats} rowKey={(seat) => seat.seatId} columns={isKeeper ? [sector, who, answer] : [sector, answer]} />
      {children}
    </Section>
  )
}

function Answer({ seat, isKeeper, t }: { seat: SeatReply; isKeeper: boolean; t: Texts }) {
  if (seat.isVacant) return <Status kind="late">{t('meetings:band.vacantNow')}</Status>
  const own = seat.answer ? <Status kind={SHAPES[seat.answer]}>{t(`meetings:replies.${seat.answer}`)}</Status> : <Status kind="idle">{t('meetings:replies.none')}</Status>
  const { deputy } = seat
  if (deputy) return <>{own}<span className="role">{isKeeper ? `${personLabel(deputy.person, t)} · ` : ''}{t('meetings:replies.deputyAnswer', { answer: t(`meetings:replies.${deputy.answer ?? 'none'}`) })}</span></>
  return <>{own}{seat.isDeputyTaken ? <span className="role">{t('meetings:replies.deputyTaken')}</span> : null}</>
}
