import { Table } from '@/components/ui/table'
import type { Texts } from '@/lib/i18n/texts'

/** The cookies of `lib/auth/cookie.ts`; a new one there is a new row here. */
const COOKIES = [
  { name: '__Host-samverk', kind: 'session' },
  { name: '__Host-samverk-browser', kind: 'browser' },
] as const

type Cookie = (typeof COOKIES)[number]

const nameOf = (cookie: Cookie) => <code>{cookie.name}</code>

/** Name, purpose and lifetime of each cookie. */
export function CookieTable({ t }: { t: Texts }) {
  return (
    <Table
      caption={t('pages:cookies.listTitle')}
      rows={COOKIES}
      rowKey={(cookie) => cookie.name}
      columns={[
        { key: 'name', head: t('pages:cookies.name'), rowHead: true, cell: nameOf },
        { key: 'purpose', head: t('pages:cookies.purpose'), cell: (cookie) => t(`pages:cookies.${cookie.kind}Purpose`) },
        { key: 'lifetime', head: t('pages:cookies.lifetime'), cell: (cookie) => t(`pages:cookies.${cookie.kind}Lifetime`) },
      ]}
    />
  )
}
