/**
 * What is true about rule sets: which hold on a day, what they ask of a group, whether a roster answers to them, and the
 * two measures of rhythm (domain.md 3.8.2-3). Pure; days are `2026-12-04`, both ends of a period belong to it.
 */
import type { FiveTexts } from '@/lib/i18n/five-texts'
import type { CompositionItem, MandateFrame, NetworkLevel, RosterSeat, RuleSet, Strength } from './schema'

export type ItemState = 'met' | 'missing' | 'vacant' | 'expired'
export type CheckedItem = {
  key: string
  strength: Strength
  state: ItemState
  neededSeats: number
  filledSeats: number
  /** The functions that would meet the item. */
  sectors: readonly string[]
  group: { key: string; names: FiveTexts } | null
  /** What the law or programme says, in our words. */
  texts: FiveTexts
  basis: RuleSet['legalBasis']
  verified: boolean
}

export type CompositionCheck = {
  code: string
  version: string
  names: FiveTexts
  verified: boolean
  /** `complete`: every `must` is met. `notChecked`: the rule set asks nothing of a group on this level. */
  status: 'complete' | 'incomplete' | 'notChecked'
  items: CheckedItem[]
}

type Place = { level: NetworkLevel; date: string; placeIds: readonly string[] }

/**
 * Holds a roster against every rule set in force. It tells and never blocks. `placeIds`: the network's municipalities on
 * the date, whom a rule of so many seats a municipality is multiplied by. Observers and invited experts fill no seat.
 */
export function checkComposition(ruleSets: readonly RuleSet[], seats: readonly RosterSeat[], place: Place): CompositionCheck[] {
  return ruleSets.map((ruleSet) => {
    const items = itemsOn(ruleSet, place).map((item) => checkItem(ruleSet, item, seats, place))
    const lacking = items.some((item) => item.strength === 'must' && item.state !== 'met')
    const status = items.length === 0 ? 'notChecked' : lacking ? 'incomplete' : 'complete'
    return { code: ruleSet.code, version: ruleSet.version, names: ruleSet.names, verified: ruleSet.verified, status, items }
  })
}

function checkItem(ruleSet: RuleSet, item: CompositionItem, seats: readonly RosterSeat[], place: Place): CheckedItem {
  const group = ruleSet.groups.find((one) => one.key === item.group)
  const texts = item.texts ?? group?.texts ?? ruleSet.summary
  const fitting = seats.filter((seat) => lasts(seat, place.date) && fits(seat, item))
  return {
    key: item.key,
    strength: item.strength,
    ...countSeats(item, fitting, place),
    sectors: item.anyOf,
    group: group ? { key: group.key, names: group.names } : null,
    texts,
    basis: ruleSet.legalBasis,
    verified: item.verified,
  }
}

function countSeats(item: CompositionItem, fitting: readonly RosterSeat[], place: Place): Pick<CheckedItem, 'state' | 'neededSeats' | 'filledSeats'> {
  const quotas = quotasOf(item, fitting, place.placeIds)
  const held = (seats: readonly RosterSeat[]) => seats.filter((seat) => isHeld(seat, place.date)).length
  const lacking = quotas.filter((quota) => held(quota.seats) < quota.needed)
  const neededSeats = quotas.reduce((sum, quota) => sum + quota.needed, 0)
  const filledSeats = quotas.reduce((sum, quota) => sum + Math.min(held(quota.seats), quota.needed), 0)
  return { state: stateOf(lacking, place.date), neededSeats, filledSeats }
}

type Quota = { needed: number; seats: readonly RosterSeat[] }

/** One quota for the whole group, or one for each municipality: a seat too many in one does not fill another's. */
function quotasOf(item: CompositionItem, fitting: readonly RosterSeat[], placeIds: readonly string[]): Quota[] {
  const { seats } = item
  if (typeof seats === 'number') return [{ needed: seats, seats: fitting }]
  return placeIds.map((id) => ({ needed: seats.perMunicipality, seats: fitting.filter((seat) => seat.placeId === id) }))
}

/** The worst of what is lacking: no seat at all, a seat nobody has been appointed to, a term that has run out. */
function stateOf(lacking: readonly Quota[], date: string): ItemState {
  if (lacking.length === 0) return 'met'
  if (lacking.some((quota) => quota.seats.length < quota.needed)) return 'missing'
  const empty = lacking.flatMap((quota) => quota.seats).filter((seat) => !isHeld(seat, date))
  return empty.every((seat) => seat.filled) ? 'expired' : 'vacant'
}

function fits(seat: RosterSeat, item: CompositionItem): boolean {
  if (seat.role === 'observer' || (seat.role === 'expert' && item.role !== 'expert')) return false
  if (item.youthSeat && seat.isYouth) return true
  return seat.sectorKey !== null && item.anyOf.includes(seat.sectorKey)
}

function isHeld(seat: RosterSeat, date: string): boolean {
  return seat.filled && (seat.holderUntil === null || seat.holderUntil >= date)
}

function itemsOn(ruleSet: RuleSet, { level, date }: Pick<Place, 'level' | 'date'>): CompositionItem[] {
  return ruleSet.items.filter((item) => (item.levels ?? ruleSet.levels).includes(level) && lasts(item, date))
}

/** Whether a period covers the day; an open end always does. */
export function lasts(period: { from: string | null; to: string | null }, date: string): boolean {
  return (period.from === null || period.from <= date) && (period.to === null || date <= period.to)
}

/**
 * The rule sets that the mandates valid on the day put the group under, each once. A mandate that names a repealed
 * version is held against the version in force, found by its successor; a mandate without a rule set asks nothing.
 */
export function ruleSetsInForce(ruleSets: readonly RuleSet[], mandates: readonly MandateFrame[], date: string): RuleSet[] {
  const found = mandates.filter((mandate) => lasts(mandate, date)).map((mandate) => {
    const named = ruleSets.filter((one) => one.code === mandate.ruleSetCode && (mandate.ruleSetVersion ?? one.version) === one.version)
    return inForce(ruleSets, named, date)
  })
  return [...new Set(found.filter((one) => one !== undefined))]
}

function inForce(ruleSets: readonly RuleSet[], named: readonly RuleSet[], date: string, steps = 10): RuleSet | undefined {
  const valid = named.find(({ legalBasis }) => lasts({ from: legalBasis.validFrom, to: legalBasis.validTo }, date))
  if (valid || named.length === 0 || steps === 0) return valid
  const next = named.map((one) => one.successor)
  return inForce(ruleSets, ruleSets.filter((one) => next.some((ref) => ref?.code === one.code && ref.version === one.version)), date, steps - 1)
}

export type SeatTemplate = {
  sectorKey: string
  /** The municipality the seat speaks for, where a rule asks for seats from each; else null. */
  placeId: string | null
  role: 'member' | 'youth' | 'expert'
  isYouth: boolean
  strength: Strength
  requiredBy: { code: string; version: string; item: string }[]
}

/**
 * The seats a new network starts with: what its rule sets must and should have, in the order of the texts. Two rule sets
 * that ask for the same seat get one, required by both and as strongly as the stronger says.
 */
export function seatTemplates(ruleSets: readonly RuleSet[], place: Place): SeatTemplate[] {
  const seats = new Map<string, SeatTemplate>()
  for (const ruleSet of ruleSets) {
    for (const item of itemsOn(ruleSet, place)) {
      if (item.strength === 'local') continue
      const requirement = { code: ruleSet.code, version: ruleSet.version, item: item.key }
      for (const { id, seat } of seatsOf(item, place.placeIds)) {
        const known = seats.get(id)
        const strength = known?.strength === 'must' ? 'must' : item.strength
        seats.set(id, { ...(known ?? seat), strength, requiredBy: [...(known?.requiredBy ?? []), requirement] })
      }
    }
  }
  return [...seats.values()]
}

function seatsOf(item: CompositionItem, placeIds: readonly string[]): { id: string; seat: Omit<SeatTemplate, 'requiredBy'> }[] {
  const { seats } = item
  const functions = item.seatsFor ?? item.anyOf.slice(0, 1)
  const [owners, count] = typeof seats === 'number' ? [[null], seats] : [placeIds, seats.perMunicipality]
  return owners.flatMap((placeId) => functions.flatMap((sectorKey) => Array.from({ length: count }, (_, number) => ({
    id: [sectorKey, placeId, item.role, number].join(' '),
    seat: { sectorKey, placeId, role: item.role, isYouth: item.youthSeat, strength: item.strength },
  }))))
}

/** The functions that must be present, in the order of the texts: the coloured rows of the band. */
export function requiredSectors(ruleSets: readonly RuleSet[], place: Pick<Place, 'level' | 'date'>): string[] {
  const must = ruleSets.flatMap((ruleSet) => itemsOn(ruleSet, place)).filter((item) => item.strength === 'must')
  return [...new Set(must.flatMap((item) => item.seatsFor ?? item.anyOf.slice(0, 1)))]
}

/** Which of the two offices nobody holds on the day: a warning, never a block. */
export function missingOffices(seats: readonly RosterSeat[], date: string): ('chair' | 'secretary')[] {
  const held = seats.filter((seat) => lasts(seat, date) && isHeld(seat, date))
  return (['chair', 'secretary'] as const).filter((office) => !held.some((seat) => seat.role === office))
}

/** Held meetings in the twelve months that end on the day, against the year's target. `heldOn`: days of held meetings. */
export function checkCadence(heldOn: readonly string[], target: number | null, date: string): { held: number; target: number | null; state: 'kept' | 'behind' | 'noTarget' } {
  const yearAgo = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  const held = heldOn.filter((day) => day > yearAgo && day <= date).length
  return { held, target, state: target === null ? 'noTarget' : held >= target ? 'kept' : 'behind' }
}

export type AttendanceClass = 'regular' | 'irregular' | 'absent'

/**
 * A sector's attendance over its last four meetings, oldest first; a deputy counts. Regular from two thirds, absent under
 * one third (our proposal, domain.md 3.8.3). Null before the first meeting.
 */
export function attendanceClass(present: readonly boolean[]): AttendanceClass | null {
  const last = present.slice(-4)
  if (last.length === 0) return null
  const share = last.filter(Boolean).length / last.length
  if (share >= 2 / 3) return 'regular'
  return share < 1 / 3 ? 'absent' : 'irregular'
}
