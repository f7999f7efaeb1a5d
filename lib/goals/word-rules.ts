/** A goal in words: what it is measured by, its numbers, and how far it has come. Pure. */
import { contentIn } from '@/lib/i18n/content'
import { textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { GoalLine, GoalMeasure } from './queries'

/** Units that the reference list writes as codes; a network writes its own in words. */
const UNITS = ['percent', 'count'] as const

/** The indicator's name, with the mark of a local one left to the caller. */
export function measureName(measure: GoalMeasure, t: Texts): string {
  return measure.names ? textIn(measure.names, t.lng, t.jurisdiction) : contentIn(measure.localNames, t.lng).text
}

export function unitName(unit: string, t: Texts): string {
  return (UNITS as readonly string[]).includes(unit) ? t.named(`indicators:unit.${unit}`) : unit
}

/** A value as the indicator writes it, without its unit. */
export function valueWriter(measure: { decimals: number } | null, t: Texts): (value: number) => string {
  const f = formats(t.lng, t.jurisdiction)
  return (value) => f.number(value, measure && !Number.isInteger(value) ? Math.max(1, measure.decimals) : undefined)
}

/** Start, now, target and where the plan says we should be, in words for those who do not see the road. */
export function roadLabel(goal: GoalLine, expected: number | null, t: Texts): string {
  const write = valueWriter(goal.measure, t)
  const { baselineValue, targetValue } = goal.version
  const values = { start: write(baselineValue ?? 0), now: write(goal.now?.value ?? 0), target: write(targetValue ?? 0) }
  return expected === null ? t('goals:road.label', values) : t('goals:road.labelExpected', { ...values, expected: write(Math.round(expected * 10) / 10) })
}
