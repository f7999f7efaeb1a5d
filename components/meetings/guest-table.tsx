import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { withdrawGuestAction } from '@/lib/meetings/guest-actions'
import type { GuestLine } from '@/lib/meetings/guest-queries'
import { GUEST_KIND } from '@/lib/meetings/guest-rules'

type Props = { meeting: string; guests: GuestLine[]; scope: NetworkScope; /** Whether an invitation can be taken back now */ mayWithdraw: boolean; t: Texts }

/** The invited networks and what each has answered: all that the host learns of them. */
export function GuestTable({ meeting, guests, scope, mayWithdraw, t }: Props) {
  const nameOf = (guest: GuestLine) => contentIn(guest.names, t.lng)
  const withdraw = (guest: GuestLine) => (mayWithdraw && guest.state !== 'withdrawn' ? (
    <Form
      action={withdrawGuestAction} hidden={{ lng: t.lng, network: scope.slug, meeting, guest: guest.networkId }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)}
      submit={t('meetings:guests.withdraw')} label={nameOf(guest).text} kind="second" small className=""
    />
  ) : null)
  return (
    <Table
      caption={t('meetings:guests.caption')} rows={guests} rowKey={(guest) => guest.networkId}
      columns={[
        { key: 'network', head: t('meetings:guests.network'), rowHead: true, cell: (guest) => <Link href={`/${t.lng}/networks/${guest.slug}`} lang={contentLang(nameOf(guest).lang)}>{nameOf(guest).text}</Link> },
        { key: 'state', head: t('meetings:guests.state'), cell: (guest) => <div className="stack"><Status kind={GUEST_KIND[guest.state]}>{t(`meetings:guestState.${guest.state}`)}</Status>{withdraw(guest)}</div> },
      ]}
    />
  )
}
