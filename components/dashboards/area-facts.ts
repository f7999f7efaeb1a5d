import { countedAt } from '@/lib/comparisons/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'

/** What stands under the figures of an area: when the networks' numbers were counted, and that they are invented where they are. */
export function areaFacts(t: Texts, { networks }: Pick<AreaFigures, 'networks'>): { dated: string[]; invented: string[]; both: string[] } {
  const counted = countedAt(networks)
  const dated = counted ? [t('dashboards:source.counted', { date: formats(t.lng, t.jurisdiction).date(counted) })] : []
  const invented = networks.some((one) => one.isDemonstration) ? [t('dashboards:source.invented')] : []
  return { dated, invented, both: [...dated, ...invented] }
}
