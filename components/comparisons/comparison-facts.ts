import { countedAt } from '@/lib/comparisons/rules'
import type { Compared } from '@/lib/comparisons/schema'
import type { ComparedIndicator, ComparedSeries } from '@/lib/comparisons/series-queries'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'

/** The networks of the list (`shown` of the `rows` that fit), those chosen among `all`, and what is drawn of them. */
export type Comparison = { day: string; listed: Compared[]; rows: number; shown: Compared[]; all: Compared[]; chosen: Compared[]; indicators: ComparedIndicator[]; indicator: ComparedIndicator | null; series: ComparedSeries[] }

/** What stands under the figures of a comparison: what may be seen, when it was counted, and that it is invented where it is. */
export function comparisonFacts(t: Texts, listed: readonly Compared[], isCohort: boolean): string[] {
  const counted = countedAt(listed)
  return [
    isCohort ? t('comparisons:source.seen') : t('comparisons:source.published'), ...(counted ? [t('comparisons:source.counted', { date: formats(t.lng, t.jurisdiction).date(counted) })] : []),
    ...(listed.some((network) => network.isDemonstration) ? [t('comparisons:source.invented')] : []),
  ]
}
