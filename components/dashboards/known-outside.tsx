import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { nameFor } from './area-words'

type Props = { t: Texts; figures: AreaFigures; /** Where more is recorded, for those who may */ children?: ReactNode }

/** What regions have recorded of networks outside Samverk: exists or not, the chair's office, by which source and when. */
export function KnownNetworks({ t, figures, children }: Props) {
  const { date } = formats(t.lng, t.jurisdiction)
  const names = new Map(figures.municipalities.map((place) => [place.id, nameFor(place, t)]))
  return (
    <Section heading={t('dashboards:known.heading')} id="known">
      {figures.known.length === 0 ? <EmptyState heading={t('dashboards:known.none')} /> : (
        <Table
          caption={t('dashboards:known.heading')} rows={figures.known} rowKey={(row) => `${row.placeId} ${row.seenOn.toISOString()} ${row.source}`}
          columns={[
            { key: 'place', head: t('dashboards:list.municipality'), rowHead: true, cell: (row) => names.get(row.placeId) },
            { key: 'found', head: t('dashboards:known.isFound'), cell: (row) => (row.isFound ? t('common:word.yes') : t('common:word.no')) },
            { key: 'name', head: t('dashboards:known.name'), cell: (row) => row.name ?? '–' },
            { key: 'office', head: t('dashboards:known.office'), cell: (row) => row.chairOffice ?? '–' },
            { key: 'source', head: t('dashboards:known.source'), cell: (row) => row.source },
            { key: 'seen', head: t('dashboards:known.seen'), cell: (row) => date(row.seenOn) },
          ]}
        />
      )}
      {children}
    </Section>
  )
}
