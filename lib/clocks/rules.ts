/** What is true about a year's clock: how days are found, what is due, and how one year becomes the next. Pure; days are `2026-12-04`. */
import { daysBetween, isoWeek } from '@/lib/i18n/iso-week'
import type { ClockDefinition, ClockOrigin, ClockRule, DefinedItem } from './definition-schema'

const DAY_MS = 86_400_000

/** The day of a rule in a year. Always a day of that very year. */
export function dayIn(rule: ClockRule, year: number): string {
  if ('isoWeek' in rule) return clampToYear(ofIsoWeek(year, Math.min(rule.isoWeek, weeksIn(year)), rule.weekday), year)
  if ('day' in rule) return iso(Date.UTC(year, rule.month - 1, Math.min(rule.day, daysIn(year, rule.month))))
  const last = daysIn(year, rule.month)
  const first = 1 + ((rule.weekday - weekdayOf(Date.UTC(year, rule.month - 1, 1)) + 7) % 7)
  const day = rule.week === -1 ? first + Math.floor((last - first) / 7) * 7 : first + (rule.week - 1) * 7
  return iso(Date.UTC(year, rule.month - 1, day))
}

/** How many ISO weeks a year has: 52, in some 53. The 28 December is always in the last one. */
export function weeksIn(year: number): number {
  return isoWeek(`${year}-12-28`).week
}

/** The rule by which a day comes back: the same date, or the same weekday in the same week of the month. A fifth week is the last. */
export function ruleOf(day: string, by: 'date' | 'week'): ClockRule {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  if (by === 'date') return { month, day: date }
  const week = Math.ceil(date / 7)
  return { month, week: week > 4 ? -1 : week, weekday: weekdayOf(Date.parse(`${day}T00:00:00Z`)) }
}

export type ClockState = 'planned' | 'due' | 'late' | 'done' | 'skipped'

/** What an item is on a day: stored as planned, done or skipped; due from its first day of work, late from the day after its day. */
export function stateOn(item: { state: 'planned' | 'done' | 'skipped'; dueOn: string; leadDays: number }, today: string): ClockState {
  if (item.state !== 'planned') return item.state
  const left = daysBetween(today, item.dueOn)
  return left < 0 ? 'late' : left <= item.leadDays ? 'due' : 'planned'
}

/** The first day of the work for a day. */
export function firstDayOf(item: { dueOn: string; leadDays: number }): string {
  return iso(Date.parse(`${item.dueOn}T00:00:00Z`) - item.leadDays * DAY_MS)
}

/** The shape each state is shown with. */
export const STATE_SHAPE = { planned: 'idle', due: 'risk', late: 'late', done: 'done', skipped: 'idle' } as const satisfies Record<ClockState, string>

/** A network as clocks look at it: its country, and since when which rule set or programme holds there. */
export type Concerned = { jurisdiction: string; since: string; ruleSets: ReadonlyMap<string, string>; programmes: ReadonlyMap<string, string> }

/** From which day a clock concerns a network, or null when it does not. */
export function concernsSince(clock: ClockDefinition, network: Concerned): string | null {
  if (clock.jurisdictions && !(clock.jurisdictions as readonly string[]).includes(network.jurisdiction)) return null
  const joined = [...(clock.ruleSet ? [network.ruleSets.get(clock.ruleSet)] : []), ...(clock.programme ? [network.programmes.get(clock.programme)] : [])]
  if (joined.includes(undefined)) return null
  return [network.since, ...joined.map(String)].sort().at(-1) ?? null
}

/** A row of the year before, as the next one is made from it. */
export type EarlierItem<T> = { series: string; rule: ClockRule | null; leadDays: number; ownerMemberId: string | null; ownerOrganisationId: string | null; isEnded: boolean; own: T }
/** What a year should hold and does not yet. `own` is what the network wrote itself, `defined` what a clock brings. */
export type MissingItem<T> = {
  series: string; /** Null for what a clock brings, unless the network has given it a day of its own for good. */ rule: ClockRule | null; day: string; leadDays: number; ownerMemberId: string | null; ownerOrganisationId: string | null
  from: { defined: DefinedItem; origin: ClockOrigin } | { own: T }
}

/**
 * What is missing in a year: what the clocks bring to this network, and what of its own came back the year before. Things moved
 * for one year return by their rule; a rule changed for good, lead time and owner go with them. What is there (`taken`) stays as
 * it is, so that rolling over twice, or after a new clock came, makes nothing twice.
 */
export function missingItems<T>(year: number, facts: { network: Concerned; clocks: readonly ClockDefinition[]; before: readonly EarlierItem<T>[]; taken: ReadonlySet<string> }): MissingItem<T>[] {
  const inherited = facts.clocks.flatMap((clock) => {
    const since = concernsSince(clock, facts.network)
    return since === null ? [] : clock.items.filter((item) => isOfYear(item, year)).map((item) => fromClock(clock, item, year, facts.before)).filter((one) => one.day >= since)
  })
  const own = facts.before.flatMap((row): MissingItem<T>[] => (isInherited(row.series) || row.isEnded || !row.rule ? [] : [{ ...carried(row), series: row.series, rule: row.rule, day: dayIn(row.rule, year), from: { own: row.own } }]))
  return [...inherited, ...own].filter((one) => !facts.taken.has(one.series))
}

/** Whether a series was brought by a clock: it can be moved, not ended. */
export function isInherited(series: string): boolean {
  return series.includes('/')
}

function fromClock<T>(clock: ClockDefinition, item: DefinedItem, year: number, before: readonly EarlierItem<T>[]): MissingItem<T> {
  const series = `${clock.code}/${item.key}`
  const earlier = before.find((row) => row.series === series)
  const rule = earlier?.rule ?? null
  const kept = earlier ? carried(earlier) : { leadDays: item.leadDays, ownerMemberId: null, ownerOrganisationId: null }
  return { ...kept, series, rule, day: dayIn(rule ?? item.rule, year), from: { defined: item, origin: item.origin ?? clock.origin } }
}

function carried({ leadDays, ownerMemberId, ownerOrganisationId }: Pick<MissingItem<unknown>, 'leadDays' | 'ownerMemberId' | 'ownerOrganisationId'>) {
  return { leadDays, ownerMemberId, ownerOrganisationId }
}

function isOfYear({ years }: DefinedItem, year: number): boolean {
  return !years || (year >= years.from && (year - years.from) % years.every === 0 && year <= (years.to ?? year))
}

function ofIsoWeek(year: number, week: number, weekday: number): string {
  const fourth = Date.UTC(year, 0, 4)
  return iso(fourth + ((week - 1) * 7 + weekday - weekdayOf(fourth)) * DAY_MS)
}

function clampToYear(day: string, year: number): string {
  return day < `${year}-01-01` ? `${year}-01-01` : day > `${year}-12-31` ? `${year}-12-31` : day
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
