/** What the clock on the wall shows in a zone at a moment. Intl alone, so islands can use it too. */

/** The day (2026-12-04) of a moment in a zone such as Europe/Helsinki. */
export function wallDate(moment: Date, timeZone: string): string {
  const { year, month, day } = wallParts(moment, timeZone)
  return `${year}-${month}-${day}`
}

/** The time (14:32) of a moment in a zone. */
export function wallClock(moment: Date, timeZone: string): string {
  const { hour, minute } = wallParts(moment, timeZone)
  return `${hour}:${minute}`
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>

const formatters = new Map<string, Intl.DateTimeFormat>()

function wallParts(moment: Date, timeZone: string): Parts {
  const parts = formatter(timeZone).formatToParts(moment)
  return Object.fromEntries(parts.map((part) => [part.type, part.value])) as Parts
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}
