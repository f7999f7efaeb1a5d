import { Table, type Column } from '@/components/ui/table'
import { endMySessionAction } from '@/lib/accounts/actions'
import type { MySession } from '@/lib/accounts/queries'
import { deviceName, PLATFORM_ZONE } from '@/lib/accounts/rules'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { SmallForm } from './small-form'

type Props = { lng: Lng; sessions: MySession[]; current: string | null }

/** Where I am signed in, each with its way out. */
export function SessionTable({ lng, sessions, current }: Props) {
  const [t, f] = [texts(lng), formats(lng)]
  const device = (session: MySession) => deviceName(session.device) || t('accounts:session.unknown')
  const time = (moment: Date) => f.dateTime(moment, PLATFORM_ZONE)
  const columns: Column<MySession>[] = [
    { key: 'device', head: t('accounts:session.device'), rowHead: true, cell: (row) => (row.id === current ? `${device(row)} (${t('accounts:session.this')})` : device(row)) },
    { key: 'way', head: t('accounts:session.way'), cell: (row) => t.named(`accounts:way.${row.way}`) },
    { key: 'began', head: t('accounts:session.began'), cell: (row) => time(row.createdAt) },
    { key: 'seen', head: t('accounts:session.seen'), cell: (row) => time(row.seenAt) },
    { key: 'end', head: t('common:table.actions'), hideHead: true, fit: true, cell: (row) => (row.id === current ? null : <SmallForm lng={lng} action={endMySessionAction} hidden={{ session: row.id }} submit={t('accounts:session.end')} label={device(row)} />) },
  ]
  return <Table caption={t('accounts:session.table')} columns={columns} rows={sessions} rowKey={(row) => row.id} middle />
}
