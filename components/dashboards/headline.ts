import type { Coverage } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { bandWord, sectorWord } from './area-words'

/** The finding of an area's page in whole sentences, made from its counts; what is not known is said. */
export function headline(t: Texts, coverage: Coverage, { young, sectors }: Pick<AreaFigures, 'young' | 'sectors'>): string[] {
  if (coverage.covered === 0) return [t('dashboards:headline.none')]
  return [
    t('dashboards:headline.covered', { count: coverage.covered, total: coverage.municipalities }),
    youngSentence(t, coverage, young),
    ...(coverage.complete + coverage.incomplete > 0 ? [t('dashboards:headline.complete', { count: coverage.complete })] : []),
    ...(coverage.mostMissing ? [t('dashboards:headline.missing', { sector: sectorWord(sectors, coverage.mostMissing.sector, t) })] : []),
  ]
}

function youngSentence(t: Texts, { young }: Coverage, known: AreaFigures['young']): string {
  if (!young || !known || young.total === 0) return t('dashboards:headline.youngUnknown')
  const share = formats(t.lng, t.jurisdiction).percent((100 * young.covered) / young.total, 0)
  return t('dashboards:headline.young', { share, band: bandWord(known.band) })
}
