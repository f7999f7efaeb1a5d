/** From the typed day and hours of a meeting to its moments, in the network's zone. */
import { isSkippedTime, momentOf } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import type { WallOccasion } from './rhythm-rules'

/**
 * The two moments of a wall-clock occasion. Throws at the field, with `prefix` before its name: a time that the clock skips,
 * no date, an end that is not after the start.
 */
export function spanOf(occasion: WallOccasion, timeZone: string, prefix = ''): { startsAt: Date; endsAt: Date } {
  const [startsAt, endsAt] = (['startsAt', 'endsAt'] as const).map((field) => momentIn(occasion, field, timeZone, prefix)) as [Date, Date]
  if (endsAt <= startsAt) throw problem('meetings:problem.endsBeforeStart', { field: `${prefix}endsAt` })
  return { startsAt, endsAt }
}

function momentIn(occasion: WallOccasion, field: 'startsAt' | 'endsAt', timeZone: string, prefix: string): Date {
  const wall = { date: occasion.date, time: occasion[field] }
  if (isSkippedTime(wall, timeZone)) throw problem('common:problem.skippedTime', { field: `${prefix}${field}` })
  const moment = momentOf(wall, timeZone)
  if (!moment) throw problem('common:problem.notADate', { field: `${prefix}date` })
  return moment
}
