import { Table } from '@/components/ui/table'
import { textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { OfficialLatest } from '@/lib/indicators/queries'

/** Official figures of the network's municipalities: the newest of each, with its year and source. */
export function OfficialTable({ indicators, t }: { indicators: OfficialLatest[]; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('indicators:officialCaption')} rows={indicators} rowKey={(row) => `${row.id} ${row.placeId}`}
      columns={[
        { key: 'name', head: t('indicators:one'), rowHead: true, cell: (row) => <>{textIn(row.names, t.lng, t.jurisdiction)}<span className="role">{row.placeName} · {t.named(`indicators:unit.${row.unit}`)}</span></> },
        { key: 'value', head: t('indicators:latest'), number: 'decimal', cell: (row) => (row.latest ? f.number(row.latest.value, row.decimals) : t('common:value.missing')) },
        { key: 'period', head: t('indicators:form.period'), cell: (row) => (row.latest ? f.period(row.latest.period) : '–') },
        { key: 'source', head: t('indicators:form.source'), cell: (row) => row.source },
      ]}
    />
  )
}
