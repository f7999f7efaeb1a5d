import type { FigureFile } from '@/components/charts/figure-file'
import type { Compared } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { attendanceFigure } from './attendance-figure'
import { comparisonFacts, type Comparison } from './comparison-facts'
import { networkName } from './network-words'
import { seriesFigure } from './series-figure'
import { sideRows } from './side-by-side'

/** A figure of a comparison as a file, by the name in its address: `networks` (those chosen, else all that fit), `attendance`, `series`; null for any other. */
export function comparisonFile(figure: string, t: Texts, view: Comparison, listed: readonly Compared[], isCohort: boolean): FigureFile | null {
  const facts = comparisonFacts(t, view.listed, isCohort)
  switch (figure) {
    case 'networks': return { title: t('comparisons:side.heading'), description: '', notes: facts, records: networkRecords(t, view.chosen.length ? view.chosen : listed, view.day), picture: null }
    case 'attendance': return attendanceFigure(t, view.chosen, facts)
    case 'series': return seriesFigure(t, view)
    default: return null
  }
}

/** A network a row, with the same items as on the screen. */
function networkRecords(t: Texts, networks: readonly Compared[], day: string): string[][] {
  const rows = sideRows(t, networks, day)
  return [[t('comparisons:cohort.network'), ...rows.map(([head]) => head)], ...networks.map((network, i) => [networkName(network, t), ...rows.map(([, cells]) => cells[i] ?? '')])]
}
