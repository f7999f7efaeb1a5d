import Link from 'next/link'
import { Status, type StatusKind } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { contentIn } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { NetworkLine } from '@/lib/networks/queries'
import { placeName } from '@/lib/places/rules'

/** Networks of the directory: name, municipalities with the lead first, and how far each has come. */
export function NetworkTable({ t, networks, caption }: { t: Texts; networks: NetworkLine[]; caption: string }) {
  return (
    <Table
      caption={caption} rows={networks} rowKey={(network) => network.id}
      columns={[
        { key: 'name', head: t('networks:list.name'), rowHead: true, cell: (network) => <NetworkName network={network} lng={t.lng} /> },
        { key: 'places', head: t('networks:list.municipalities'), cell: (network) => <Municipalities network={network} t={t} /> },
        { key: 'state', head: t('networks:list.state'), fit: true, cell: (network) => <NetworkState state={network.state} t={t} /> },
      ]}
    />
  )
}

function NetworkName({ network, lng }: { network: NetworkLine; lng: Texts['lng'] }) {
  const shown = contentIn(network.names, lng, network.languages)
  return <Link href={`/${lng}/networks/${network.slug}`} lang={contentLang(shown.lang)}>{shown.text}</Link>
}

/** The municipalities by name, each leading to its page; a joint network says so. */
export function Municipalities({ network, t }: { network: Pick<NetworkLine, 'municipalities'>; t: Texts }) {
  const all = network.municipalities
  return (
    <>
      {all.map((place, i) => {
        const { name, lang } = placeName(place.names, t.lng)
        return <span key={place.id}><Link href={`/${t.lng}/places/${place.slug}`} lang={contentLang(lang)}>{name}</Link>{i < all.length - 1 ? ', ' : ''}</span>
      })}
      {all.length > 1 ? <span className="role">{t('networks:word.joint')}</span> : null}
    </>
  )
}

const STATES = {
  planned: { kind: 'idle', key: 'common:status.planned' },
  appointed: { kind: 'idle', key: 'networks:word.appointed' },
  active: { kind: 'good', key: 'common:status.active' },
  ended: { kind: 'done', key: 'common:status.ended' },
} as const satisfies Record<NetworkLine['state'], { kind: StatusKind; key: string }>

function NetworkState({ state, t }: { state: NetworkLine['state']; t: Texts }) {
  return <Status kind={STATES[state].kind}>{t(STATES[state].key)}</Status>
}
