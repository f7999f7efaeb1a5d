import Link from 'next/link'
import { Table } from '@/components/ui/table'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { Peer } from '@/lib/work/peer-queries'

/** The executive's one comparison: how full our table is, beside the networks most like ours. */
export function PeerComparison({ peers, t }: { peers: Peer[]; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const compare = `/${t.lng}/compare?with=${peers.map((one) => one.slug).join(',')}`
  return (
    <>
      <h3>{t('work:mine.comparison')}</h3>
      {peers.length < 2 ? <p className="muted">{t('work:mine.noComparison')}</p> : (
        <>
          <Table
            caption={t('work:mine.compareCaption')} rows={peers} rowKey={(peer) => peer.slug}
            columns={[
              { key: 'network', head: t('work:mine.compareNetwork'), rowHead: true, cell: (peer) => <NameOf peer={peer} t={t} /> },
              { key: 'share', head: t('work:mine.compareShare'), number: true, cell: (peer) => f.percent(Math.round((100 * peer.filled) / peer.seats)) },
            ]}
          />
          <p className="mt-2"><Link href={compare}>{t('work:mine.compare')}</Link></p>
        </>
      )}
    </>
  )
}

function NameOf({ peer, t }: { peer: Peer; t: Texts }) {
  const shown = contentIn(peer.names, t.lng)
  const name = <span lang={contentLang(shown.lang)}>{shown.text}</span>
  return peer.isOwn ? <b>{name}</b> : <Link href={`/${t.lng}/networks/${peer.slug}`}>{name}</Link>
}
