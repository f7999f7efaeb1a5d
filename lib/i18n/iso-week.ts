const DAY_MS = 86_400_000

/** The ISO 8601 week of a day (2026-12-04): weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(iso: string): { year: number; week: number } {
  const day = new Date(`${iso}T00:00:00Z`)
  const weekday = day.getUTCDay() || 7
  const thursday = new Date(day.getTime() + (4 - weekday) * DAY_MS)
  const year = thursday.getUTCFullYear()
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) }
}

/** The whole days from one day to another, negative when `to` comes first. Calendar days: no clock changes count. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}
