import { LineChart } from '@/components/charts/line-chart'
import type { Texts } from '@/lib/i18n/texts'
import type { GoalView } from '@/lib/goals/queries'
import { measureName, unitName, valueWriter } from '@/lib/goals/word-rules'
import { axisYear, isWithheld } from '@/lib/indicators/rules'

/** A goal's values over time, with the baseline as a ring, the newest value and the target; always with the same numbers as a table. */
export function GoalChart({ goal, heading, t }: { goal: GoalView; heading: string; t: Texts }) {
  const { measure, version, points } = goal
  if (!measure) return null
  const format = valueWriter(measure, t)
  const name = measureName(measure, t)
  const { baselineValue, baselinePeriod, targetValue, targetPeriod } = version
  const hasTarget = baselineValue !== null && baselinePeriod && targetValue !== null && targetPeriod
  const target = hasTarget
    ? { x: axisYear(targetPeriod), value: targetValue, from: { x: axisYear(baselinePeriod), value: baselineValue }, label: t('goals:chart.target', { value: format(targetValue) }), baselineLabel: t('goals:chart.baseline', { value: format(baselineValue) }) }
    : undefined
  const shown = points.map((point) => ({ x: axisYear(point.period), value: point.value, hidden: isWithheld(point.status) }))
  return (
    <LineChart
      heading={heading} note={t(`goals:chart.${measure.direction}`)} tableLabel={t('goals:chart.tableLabel')}
      series={[{ key: 'own', label: t('goals:margin.now'), kind: 'own', points: shown }]}
      target={target} format={format} unit={unitName(measure.unit, t)} hiddenLabel={t('common:value.hidden')} title={name}
      description={t('goals:chart.description', { name, count: points.length })}
      facts={[measure.source ? t('goals:chart.source', { source: measure.source }) : null, measure.isLocal ? t('indicators:local') : null]}
      table={{ caption: name, period: t('goals:chart.period'), hidden: t('common:value.hidden'), missing: t('common:value.missing') }}
    />
  )
}
