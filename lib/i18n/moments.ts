import { Temporal } from 'temporal-polyfill'

/**
 * From the clock on the wall to the moment: what a person typed as date and time, in the network's zone.
 * On the server only, for the weight of Temporal; Node brings its own from version 26.
 */

/** A day and a time as the clock on the wall shows them. */
export type WallTime = { date: string; time: string }

/**
 * The moment of a wall time (`2026-12-04`, `14:32`) in a zone, or null when it is no date, time or zone.
 * When the clock is turned back the hour comes twice and the first is meant. When it is turned forward the missing
 * hour is moved ahead by it; `isSkippedTime` tells a form to ask instead.
 */
export function momentOf(wall: WallTime, timeZone: string): Date | null {
  const zoned = zonedOf(wall, timeZone)
  return zoned ? new Date(zoned.epochMilliseconds) : null
}

/** Whether the clock never shows this time that day, because it is turned forward over it. */
export function isSkippedTime(wall: WallTime, timeZone: string): boolean {
  const zoned = zonedOf(wall, timeZone)
  return zoned !== null && zoned.toPlainTime().toString({ smallestUnit: 'minute' }) !== wall.time
}

/** The first moment of a day in a zone: where a period by days begins. */
export function startOfDay(date: string, timeZone: string): Date | null {
  return momentOf({ date, time: '00:00' }, timeZone)
}

/** Today in a zone, as a day. */
export function today(timeZone: string, now: Date = new Date()): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** A day moved by whole days, months or years; the 31st becomes the last day of a shorter month. */
export function movedDay(date: string, by: { days?: number; months?: number; years?: number }): string {
  return Temporal.PlainDate.from(date).add(by).toString()
}

function zonedOf(wall: WallTime, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    const date = Temporal.PlainDate.from(wall.date, { overflow: 'reject' })
    const time = Temporal.PlainTime.from(wall.time, { overflow: 'reject' })
    return date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  } catch {
    return null
  }
}
