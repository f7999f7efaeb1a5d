import { contentOf } from '@/lib/clocks/year-rules'
import { missingItems, type MissingItem } from '@/lib/clocks/rules'
import type { ClockDefinition } from '@/lib/clocks/definition-schema'
import { namedId } from '@/lib/db/ids'
import type { Reference } from '../reference/files'
import { type Chance, chanceFor } from './chance'
import { dayBefore, type MadeNetwork } from './network-rows'
import type { Rows } from './rows'
import { SKIPPED } from './words'

/** How far back something may still be open: what is older has been dealt with. */
const OPEN_DAYS = 50
/** The one thing that is late in the network which every story visits. */
const LATE = { codes: '638', series: 'usual/budgetWishes' }

/** Last year's clock and this year's, as a network would have kept them: mostly done, something skipped with a reason, something moved. */
export function addClock(rows: Rows, reference: Reference, network: MadeNetwork, today: string): void {
  const chance = chanceFor(`clock:${network.id}`)
  const thisYear = Number(today.slice(0, 4))
  for (const year of [thisYear - 1, thisYear]) {
    const missing = missingItems<never>(year, { network: concernedOf(network), clocks: newest(reference.clocks), before: [], taken: new Set() })
    rows.add('clock_items', ...missing.map((one) => rowOf(network, year, one, chance, today)))
  }
}

function concernedOf({ plan, since }: MadeNetwork) {
  return {
    jurisdiction: plan.jurisdiction, since, ruleSets: new Map(plan.ruleSet ? [[plan.ruleSet.code, since]] : []),
    programmes: new Map(plan.mentor ? [['fi-ysipykala', '2023-08-18']] : []),
  }
}

function newest(clocks: readonly ClockDefinition[]): ClockDefinition[] {
  return clocks.filter((clock) => !clocks.some((other) => other.code === clock.code && other.version > clock.version))
}

function rowOf(network: MadeNetwork, year: number, one: MissingItem<never>, chance: Chance, today: string) {
  if (!('defined' in one.from)) throw new Error('an invented clock has nothing of its own')
  const { defined, origin } = one.from
  const moved = chance.happens(0.12) && origin === 'network' && defined.kind !== 'meeting' ? shifted(one.day, chance.between(3, 9), year) : one.day
  const isDue = one.series === LATE.series && network.plan.codes.join() === LATE.codes && year === Number(today.slice(0, 4))
  const owner = chance.happens(0.6) ? chance.pick(network.seats.filter((seat) => seat.memberId && seat.sectorKey !== 'youth_representative')) : null
  return {
    network_id: network.id, id: namedId(`clock-item:${network.id}:${year}:${one.series}`), year, series: one.series, origin, kind: defined.kind, title: contentOf(defined.titles), rule: null,
    planned_on: one.day, due_on: moved, lead_days: one.leadDays, owner_member_id: owner?.memberId ?? null, owner_organisation_id: null, revision: 1, changed_at: `${today}T06:00:00Z`,
    ...stateOf(network, moved, { chance, today, isDue }),
  }
}

type Told = { chance: Chance; today: string; isDue: boolean }

function stateOf(network: MadeNetwork, day: string, { chance, today, isDue }: Told) {
  const [skips, stays] = [chance.happens(0.06), chance.happens(0.12)]
  const open = { state: 'planned', reason: null, closed_on: null }
  if (day >= today || isDue) return open
  if (skips) return { state: 'skipped', reason: SKIPPED[network.languages[0] ?? 'sv'] ?? SKIPPED.sv, closed_on: day }
  return stays && network.plan.codes.join() !== LATE.codes && day > dayBefore(today, OPEN_DAYS) ? open : { state: 'done', reason: null, closed_on: dayBefore(day, chance.between(0, 5)) }
}

/** A day later in the same year. */
function shifted(day: string, days: number, year: number): string {
  const moved = dayBefore(day, -days)
  return Number(moved.slice(0, 4)) === year ? moved : day
}
