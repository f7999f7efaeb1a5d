import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { Coverage } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import { NO_BREAK_SPACE } from '@/lib/i18n/numbers'
import type { Texts } from '@/lib/i18n/texts'
import { bandWord } from './area-words'

type Props = { t: Texts; coverage: Coverage; young: AreaFigures['young']; facts: string[] }

/** The counts behind the headline: single and joint, in Samverk and outside, and how many nobody knows. */
export function CoverageFacts({ t, coverage, young, facts }: Props) {
  const { number } = formats(t.lng, t.jurisdiction)
  const rows = [
    [t('dashboards:count.working'), number(coverage.working)],
    [t('dashboards:count.single'), number(coverage.single)],
    [t('dashboards:count.joint'), number(coverage.joint)],
    [t('dashboards:count.onPlatform'), number(coverage.onPlatform)],
    [t('dashboards:count.outside'), number(coverage.recordedOutside)],
    [t('dashboards:count.recordedNone'), number(coverage.recordedNone)],
    [t('dashboards:count.notKnown'), number(coverage.notKnown)],
    ...(young && coverage.young ? [[t('dashboards:count.young', { band: bandWord(young.band) }), t('dashboards:count.youngOf', { covered: coverage.young.covered, total: coverage.young.total }).replaceAll(' ', NO_BREAK_SPACE)]] : []),
  ]
  const lacking = coverage.young?.lacking ? t('dashboards:count.youngLacking', { count: coverage.young.lacking }) : null
  return (
    <Section heading={t('dashboards:count.heading')}>
      <DefinitionList items={rows.map(([term = '', value = '']) => ({ term, value }))} />
      <SourceLine facts={[lacking, young ? t('dashboards:source.young', { source: young.source, year: String(young.year) }) : null, ...facts]} />
    </Section>
  )
}
