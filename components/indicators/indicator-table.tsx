import Link from 'next/link'
import { Table } from '@/components/ui/table'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { LocalIndicator, LocalObservation } from '@/lib/indicators/queries'

type Props = { indicators: (LocalIndicator & { observations: LocalObservation[] })[]; languages: string[]; base: string; t: Texts }

/** The network's own indicators with their newest value. */
export function IndicatorTable({ indicators, languages, base, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  return (
    <Table
      caption={t('indicators:caption')} rows={indicators} rowKey={(row) => row.id}
      columns={[
        {
          key: 'name', head: t('indicators:one'), rowHead: true,
          cell: (row) => {
            const name = contentIn(row.names, t.lng, languages)
            return <><Link href={`${base}/indicators/${row.id}`} lang={contentLang(name.lang)}>{name.text}</Link><span className="role">{row.unit} · {t(`indicators:direction.${row.direction}`)}</span></>
          },
        },
        { key: 'value', head: t('indicators:latest'), number: 'decimal', cell: (row) => { const last = row.observations.at(-1); return last?.value === null || last === undefined ? '–' : f.number(last.value, row.decimals) } },
        { key: 'period', head: t('indicators:form.period'), cell: (row) => { const last = row.observations.at(-1); return last ? f.period(last.period) : '–' } },
      ]}
    />
  )
}
