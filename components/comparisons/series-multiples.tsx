import { SmallMultiples } from '@/components/charts/small-multiples'
import { Section } from '@/components/ui/section'
import type { Compared } from '@/lib/comparisons/schema'
import type { ComparedIndicator, ComparedSeries } from '@/lib/comparisons/series-queries'
import { textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { placesName } from './network-words'

type Props = { t: Texts; chosen: readonly Compared[]; indicator: ComparedIndicator | null; series: readonly ComparedSeries[] }

/** One official share for each network's lead municipality, small pictures on one scale. */
export function SeriesMultiples({ t, chosen, indicator, series }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const panels = chosen.flatMap((network) => {
    const points = series.find((one) => one.placeId === network.placeIds[0])?.points ?? []
    return points.some((point) => point.value !== null) ? [{ key: network.id, label: placesName(network, t), name: placesName(network, t), points }] : []
  })
  if (!indicator || panels.length < 2) return <p className="muted mt-9">{t('comparisons:series.none')}</p>
  const name = textIn(indicator.names, t.lng, t.jurisdiction)
  const direction = { up: t('common:figure.higherIsBetter'), down: t('common:figure.lowerIsBetter'), neutral: null }[indicator.direction]
  return (
    <Section heading={name} aside={[t('comparisons:series.note', { name }), direction].filter(Boolean).join(' · ')}>
      <SmallMultiples
        panels={panels} format={(value) => format.number(value, indicator.decimals)} tableLabel={t('common:table.showTable')}
        facts={[t('comparisons:series.same'), t('comparisons:series.grey'), ...(chosen.some((network) => network.placeIds.length > 1) ? [t('comparisons:series.lead')] : []), ...indicator.sources.map((source) => t('common:figure.source', { source }))]}
        table={{ caption: name, period: t('comparisons:series.period'), hidden: t('common:value.hidden'), missing: t('common:value.missing') }}
      />
    </Section>
  )
}
