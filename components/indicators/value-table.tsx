import { Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import type { LocalIndicator, LocalObservation } from '@/lib/indicators/queries'

type Props = { indicator: LocalIndicator & { observations: LocalObservation[] }; timeZone: string; t: Texts }

/** The recorded values of a local indicator, the newest period first, each with its source. */
export function ValueTable({ indicator, timeZone, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('indicators:values')} rows={[...indicator.observations].reverse()} rowKey={(row) => row.id}
      columns={[
        { key: 'period', head: t('indicators:form.period'), rowHead: true, cell: (row) => f.period(row.period) },
        { key: 'value', head: t('indicators:form.value'), number: 'decimal', cell: (row) => (row.value === null ? t('common:value.missing') : f.number(row.value, indicator.decimals)) },
        { key: 'source', head: t('indicators:form.source'), cell: (row) => row.source ?? '–' },
        { key: 'at', head: t('indicators:recorded'), cell: (row) => <span className="nowrap">{f.date(wallDate(row.recordedAt, timeZone))}</span> },
      ]}
    />
  )
}
