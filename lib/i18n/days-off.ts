/** Days on which Nordic offices do not meet. Days are `2026-12-24`; jurisdictions as in the places: FI AX SE NO DK IS FO GL. Pure. */

const DAY_MS = 86_400_000
const EVERYWHERE = ['01-01', '12-24', '12-25', '12-26', '12-31']
/** Public holidays with a date of their own, from each country's act on holidays. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  FI: ['01-06', '05-01', '12-06'],
  AX: ['01-06', '05-01', '06-09', '12-06'],
  SE: ['01-06', '05-01', '06-06'],
  NO: ['05-01', '05-17'],
  DK: ['06-05'],
  FO: ['04-25', '06-05', '07-28', '07-29'],
  GL: ['01-06', '06-21'],
  IS: ['05-01', '06-17'],
}
/** Holidays by their distance from Easter Sunday: Good Friday, Easter Monday and Ascension Day everywhere. */
const MOVABLE = [-2, 1, 39]
/** Maundy Thursday in the west, and Whit Monday where it is still kept. */
const MORE_MOVABLE: Readonly<Record<string, readonly number[]>> = { NO: [-3, 50], DK: [-3, 50], FO: [-3, 50], GL: [-3, 50], IS: [-3, 50] }
const MIDSUMMER = new Set(['FI', 'AX', 'SE'])

/** Whether a day is a Saturday, a Sunday or a public holiday there, midsummer's eve and the eves of Christmas and New Year counted in. */
export function isDayOff(day: string, jurisdiction: string): boolean {
  const weekday = weekdayOf(day)
  if (weekday >= 6) return true
  const date = day.slice(5)
  if (EVERYWHERE.includes(date) || FIXED[jurisdiction]?.includes(date)) return true
  if (MIDSUMMER.has(jurisdiction) && weekday === 5 && date >= '06-19' && date <= '06-25') return true
  const fromEaster = (Date.parse(`${day}T00:00:00Z`) - easter(Number(day.slice(0, 4)))) / DAY_MS
  return MOVABLE.includes(fromEaster) || (MORE_MOVABLE[jurisdiction]?.includes(fromEaster) ?? false)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Easter Sunday of a year by the Gregorian rule, in the form of Gauss as mended by Lichtenberg. */
function easter(year: number): number {
  const century = Math.floor(year / 100)
  const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const cycle = year % 19
  const moon = (19 * cycle + secular) % 30
  const correction = Math.floor(moon / 29) + (Math.floor(moon / 28) - Math.floor(moon / 29)) * Math.floor(cycle / 11)
  const limit = 21 + moon - correction
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - Math.floor((3 * century + 3) / 4)) % 7)
  return Date.UTC(year, 2, limit + (7 - ((limit - sunday) % 7)))
}
