import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import type { SeatRow } from '@/lib/members/queries'
import type { SectorOrganisation } from '@/lib/sectors/queries'

type Reading = { lng: Lng; jurisdiction: string }

/** The sector's seats: who sits there for which organisation, and the empty ones with their age. */
export function SectorSeats({ seats, base, lng, jurisdiction }: Reading & { seats: readonly SeatRow[]; base: string }) {
  const t = texts(lng, jurisdiction)
  return (
    <Section heading={t('sectors:page.seats', { count: seats.length })}>
      <ul className="check-list">
        {seats.map((seat) => (
          <li key={seat.id}>
            {seat.holder ? <Status kind="done">{t(`members:strength.${seat.strength}`)}</Status> : <Status kind="late">{t('members:check.vacant')}</Status>}
            <div>
              <b>{seat.holder ? (seat.holder.name ?? t(seat.isYouth ? 'members:seats.youth' : 'members:seats.unnamed')) : t('members:seats.vacant', { count: seat.vacant?.days ?? 0 })}</b>{' '}
              <span className="role">{seat.organisation?.name ?? ''}</span>
            </div>
            <Link href={`${base}/members?edit=${seat.id}#open`}>{t('members:seats.edit')}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Which organisations carry or have carried the sector, from when to when. */
export function SectorOrganisations({ organisations, lng, jurisdiction }: Reading & { organisations: SectorOrganisation[] }) {
  const t = texts(lng, jurisdiction)
  const f = formats(lng, jurisdiction)
  return (
    <Section heading={t('sectors:page.organisations')}>
      {organisations.length ? (
        <ul className="check-list">
          {organisations.map((one) => (
            <li key={`${one.id} ${one.from}`}><span className="muted nowrap">{one.until ? f.dateSpan(one.from, one.until) : t('sectors:list.since', { date: f.date(one.from) })}</span><b>{one.name}</b><span /></li>
          ))}
        </ul>
      ) : <p className="muted">{t('sectors:page.noOrganisations')}</p>}
    </Section>
  )
}
