/** What is true about indicators and their series. Pure. */

export type ObservationStatus = 'value' | 'zero' | 'not_applicable' | 'missing' | 'not_yet' | 'confidential' | 'hidden' | 'unreliable' | 'provisional'
export type SeriesPoint = { period: string; value: number | null; status: ObservationStatus }

/** Where a period stands on an axis of years: its year, a quarter or month in it, a school year half a year on. */
export function axisYear(period: string): number {
  const year = Number(period.slice(0, 4))
  const quarter = /Q([1-4])$/.exec(period)
  if (quarter) return year + (Number(quarter[1]) - 1) / 4
  const month = /^\d{4}-(\d{2})$/.exec(period)
  if (month) return year + (Number(month[1]) - 1) / 12
  return /^\d{4}\/\d{2}$/.test(period) ? year + 0.5 : year
}

/** The points in the order of time. */
export function inTime(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...points].sort((a, b) => axisYear(a.period) - axisYear(b.period))
}

/** The newest point that has a value; null while there is none. */
export function latestValue(points: readonly SeriesPoint[]): { period: string; value: number } | null {
  const last = inTime(points).findLast((point) => point.value !== null)
  return last ? { period: last.period, value: last.value ?? 0 } : null
}

/** Whether a value is withheld, by its source or by the rule for small numbers: neither a gap nor a zero. */
export function isWithheld(status: ObservationStatus): boolean {
  return status === 'confidential' || status === 'hidden'
}
