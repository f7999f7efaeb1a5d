import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { daysSince, figureOf } from '@/lib/comparisons/rules'
import { type MunicipalityRow, networksIn, situationOf, toFollow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_STATUS, sectorWord, situationWord } from './area-words'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; facts: string[] }

/** The networks of the area that sleep, lack a chair or a required sector, those longest without a meeting first. */
export function FollowUp({ t, figures, rows, facts }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const networks = toFollow(networksIn(rows), figures.day)
  const classOf = new Map(rows.map((row) => [row.network?.id, row.class]))
  if (networks.length === 0) return <Section heading={t('dashboards:follow.heading')}><EmptyState heading={t('dashboards:follow.none')} /></Section>
  return (
    <Section heading={t('dashboards:follow.heading')} aside={t('dashboards:follow.order')}>
      <Table
        caption={t('dashboards:follow.heading')} rows={networks} rowKey={(network) => network.id} phone="brief"
        columns={[
          { key: 'name', head: t('dashboards:list.network'), rowHead: true, cell: (network) => <Link href={`/${t.lng}/networks/${network.slug}`}>{contentIn(network.names, t.lng, network.languages).text}</Link> },
          { key: 'last', head: t('dashboards:list.last'), brief: 'more', cell: (network) => (network.lastMeeting ? format.date(network.lastMeeting) : t('common:word.unknown')) },
          { key: 'days', head: t('dashboards:follow.days'), number: true, brief: 'more', cell: (network) => { const days = daysSince(network.lastMeeting, figures.day); return days === null ? '–' : format.number(days) } },
          { key: 'chair', head: t('dashboards:follow.chair'), brief: 'more', cell: (network) => ({ '0': t('dashboards:follow.chairMissing'), '1': t('dashboards:follow.chairThere') })[String(figureOf(network, 'chair'))] ?? t('common:word.unknown') },
          { key: 'missing', head: t('dashboards:list.missing'), brief: 'more', cell: (network) => { const missing = rows.find((row) => row.network?.id === network.id)?.missing ?? []; return format.list(missing.map((key) => sectorWord(figures.sectors, key, t))) || '–' } },
          { key: 'state', head: t('dashboards:list.state'), brief: 'lead', cell: (network) => <Status kind={CLASS_STATUS[classOf.get(network.id) ?? 'unknown']}>{situationWord(t, situationOf(network, figures.day))}</Status> },
        ]}
      />
      <SourceLine facts={facts} />
    </Section>
  )
}
