import type { Compared } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { networkName } from './network-words'
import { sideRows } from './side-by-side'

/** A comparison as a file: a network a row, with the same items as on the screen. */
export function comparisonRecords(t: Texts, networks: readonly Compared[], day: string): string[][] {
  const rows = sideRows(t, networks, day)
  return [[t('comparisons:cohort.network'), ...rows.map(([head]) => head)], ...networks.map((network, i) => [networkName(network, t), ...rows.map(([, cells]) => cells[i] ?? '')])]
}
