import { ThreadMark } from '@/components/charts/thread-mark'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import type { Texts } from '@/lib/i18n/texts'
import type { ProfileBody } from '@/lib/publications/schema'
import { threadOf } from '@/lib/sectors/rules'
import { publishedName, seatsOf } from './public-band'

/** Who sits around the table, by sector and organisation. Persons are never named here. */
export function PublicSectors({ t, body }: { t: Texts; body: ProfileBody }) {
  if (body.sectors.length === 0) return null
  const heading = t('publications:page.seats', seatsOf(body))
  return (
    <Section heading={heading}>
      <Table
        caption={heading} rows={body.sectors} rowKey={(sector) => sector.id} rowClass={(sector) => (sector.filled === 0 ? 'vacant' : undefined)}
        columns={[
          { key: 'sector', head: t('publications:page.sector'), rowHead: true, cell: (sector) => <ThreadMark colour={threadOf(sector.key ?? '')} vacant={sector.filled === 0}>{publishedName(sector.names, t.lng, t.jurisdiction)}</ThreadMark> },
          { key: 'organisations', head: t('publications:page.organisations'), cell: (sector) => sector.organisations.join(', ') },
          { key: 'filled', head: t('publications:page.filled'), fit: true, cell: (sector) => t('publications:page.filledOf', { filled: sector.filled, seats: sector.seats }) },
        ]}
      />
    </Section>
  )
}
