import Link from 'next/link'
import { MiniBand } from '@/components/charts/mini-band'
import { Button } from '@/components/ui/button'
import { Status } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import { comparisonHref, toggled } from '@/lib/comparisons/address-rules'
import { figureOf, isOfType, meetingsIn, missingSectors } from '@/lib/comparisons/rules'
import { type Compared, type ComparisonChoices, MOST_COMPARED } from '@/lib/comparisons/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { threadOf } from '@/lib/sectors/rules'
import { networkName, placesName, sectorIn, standing } from './network-words'

type Props = { t: Texts; networks: readonly Compared[]; choices: ComparisonChoices; path: string; day: string }

/** Networks one a row with their band; each row leads to the network's page, and its button puts it side by side with others. */
export function CohortTable({ t, networks, choices, path, day }: Props) {
  return <Table caption={t('comparisons:cohort.heading')} rows={networks} rowKey={(network) => network.id} phone="brief" middle columns={columnsOf(t, networks, { choices, path, day })} />
}

function columnsOf(t: Texts, networks: readonly Compared[], { choices, path, day }: Pick<Props, 'choices' | 'path' | 'day'>): Column<Compared>[] {
  const format = formats(t.lng, t.jurisdiction)
  const year = day.slice(0, 4)
  const unknown = t('common:word.unknown')
  return [
    { key: 'network', head: t('comparisons:cohort.network'), rowHead: true, cell: (network) => <><Link href={`/${t.lng}/networks/${network.slug}`}>{placesName(network, t)}</Link><span className="role small muted font-normal">{describe(t, network)}</span></> },
    { key: 'band', head: t('comparisons:cohort.band'), cell: (network) => <Band t={t} network={network} /> },
    { key: 'seats', head: t('comparisons:cohort.seats'), brief: 'more', cell: (network) => seatsOf(t, network) ?? unknown },
    { key: 'meetings', head: t('comparisons:cohort.meetings', { year }), number: true, brief: 'more', cell: (network) => { const held = meetingsIn(network, year); return held === null ? unknown : format.number(held) } },
    { key: 'last', head: t('comparisons:cohort.last'), brief: 'more', cell: (network) => (network.lastMeeting ? format.date(network.lastMeeting) : unknown) },
    { key: 'missing', head: t('comparisons:cohort.missing'), brief: 'more', cell: (network) => { const missing = missingSectors(network); return missing === null ? unknown : missing.length ? missing.map((key) => <span key={key} className={`thread ${threadOf(key)} vacant mr-3`}>{sectorIn(networks, key, t)}</span>) : '–' } },
    { key: 'state', head: t('comparisons:cohort.state'), brief: 'lead', cell: (network) => { const kind = standing(network, day); return <Status kind={kind}>{t(`comparisons:state.${kind}`)}</Status> } },
    { key: 'choose', head: t('comparisons:cohort.choose'), hideHead: true, brief: 'more', cell: (network) => <Choose t={t} network={network} choices={choices} path={path} /> },
  ]
}

/** «9 av 10», or null when the figures are not seen. */
export function seatsOf(t: Texts, network: Compared): string | null {
  const [seats, filled] = [figureOf(network, 'seats'), figureOf(network, 'seats_filled')]
  return seats === null || filled === null ? null : t('comparisons:cohort.seatsOf', { seats, filled })
}

function describe(t: Texts, network: Compared): string {
  const { number } = formats(t.lng, t.jurisdiction)
  const types = (['bilingual', 'joint'] as const).filter((type) => isOfType(network, type)).map((type) => t(`comparisons:type.${type}`))
  return [...types, ...(network.inhabitants ? [t('common:count.inhabitants', { count: network.inhabitants.value })] : [])].join(' · ') || number(network.placeIds.length)
}

function Band({ t, network }: { t: Texts; network: Compared }) {
  const sectors = network.profile?.sectors.filter((sector) => sector.cells.length > 0) ?? []
  if (sectors.length === 0) return <span className="muted">–</span>
  const threads = sectors.map((sector) => ({ key: sector.id, colour: threadOf(sector.key ?? ''), required: sector.required || !sectors.some((one) => one.required), cells: sector.cells }))
  return <MiniBand threads={threads} size="comparison" label={t('comparisons:cohort.bandLabel')} />
}

function Choose({ t, network, choices, path }: { t: Texts; network: Compared; choices: ComparisonChoices; path: string }) {
  const isIn = choices.with.includes(network.slug)
  if (!isIn && choices.with.length >= MOST_COMPARED) return null
  return (
    <Button small href={comparisonHref(path, toggled(choices, network.slug))}>
      {isIn ? t('comparisons:chosen.remove') : t('comparisons:chosen.add')}<span className="hidden"> {networkName(network, t)}</span>
    </Button>
  )
}
