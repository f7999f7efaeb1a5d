/** Coverage at the end of each year, from dated rows alone: what a year's figure means is said beside it. Pure. */

/** A municipality's time in a confirmed municipal network; `to` is its last day, the network's own end included. */
export type Spell = { networkId: string; placeId: string; from: string; to: string | null }
/** A year in which a network held meetings, by its open figures. */
export type MeetingYear = { networkId: string; year: number }
/** What somebody recorded of a network outside, from the day of the information on. */
export type Recorded = { placeId: string; isFound: boolean; day: string }
export type History = { spells: Spell[]; meetingYears: MeetingYear[] }

export type YearOfCoverage = {
  year: number
  /** The day the year is read on: its last, or today in the running year. */
  day: string
  municipalities: number
  /** In a network in Samverk · of those, with meetings in the year; null where no figures of meetings reach back so far. */
  registered: number
  met: number | null
  /** Not in one, but recorded as having one outside · as having none · nothing known. */
  outside: number
  recordedNone: number
  unknown: number
}

/**
 * One row a year from the first year any row speaks of (or `since`) to the running one, on the municipalities of today. The first year
 * with meetings is left out of `met`: meetings began to be kept within it, so it would say too little.
 */
export function coverageByYear(placeIds: readonly string[], { spells, meetingYears }: History, records: readonly Recorded[], today: string, since?: number): YearOfCoverage[] {
  const inside = new Set(placeIds)
  const own = spells.filter((one) => inside.has(one.placeId))
  const starts = [...own.map((one) => one.from), ...records.filter((one) => inside.has(one.placeId)).map((one) => one.day)].map((day) => Number(day.slice(0, 4)))
  const last = Number(today.slice(0, 4))
  const meetings = new Set(meetingYears.map((one) => `${one.networkId} ${one.year}`))
  const firstMet = Math.min(...meetingYears.map((one) => one.year))
  const years = Array.from({ length: Math.max(0, last - (since ?? Math.min(...starts, last + 1)) + 1) }, (_, index) => last - index).toReversed()
  return years.map((year) => {
    const day = year === last ? today : `${year}-12-31`
    const then = own.filter((one) => one.from <= day && (one.to === null || one.to >= day))
    const registered = new Set(then.map((one) => one.placeId))
    const met = new Set(then.filter((one) => meetings.has(`${one.networkId} ${year}`)).map((one) => one.placeId))
    const others = placeIds.filter((id) => !registered.has(id)).map((id) => foundOn(records, id, day))
    const count = (found: boolean | null) => others.filter((one) => one === found).length
    return { year, day, municipalities: placeIds.length, registered: registered.size, met: year > firstMet ? met.size : null, outside: count(true), recordedNone: count(false), unknown: count(null) }
  })
}

/** What the newest record on the day says: a network outside, none, or nothing. */
function foundOn(records: readonly Recorded[], placeId: string, day: string): boolean | null {
  const newest = records.filter((one) => one.placeId === placeId && one.day <= day).toSorted((a, b) => b.day.localeCompare(a.day))[0]
  return newest?.isFound ?? null
}

/** Percent of the municipalities, for a point on the line; null stays null. */
export function percentOf(count: number | null, whole: number): number | null {
  return count === null || whole === 0 ? null : (100 * count) / whole
}
