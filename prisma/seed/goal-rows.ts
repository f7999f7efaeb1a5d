import type { Chance } from './chance'
import { type MadeNetwork, rowId } from './network-rows'
import type { Rows } from './rows'
import { content, GOALS, type GoalWords, INVENTED, REASONS } from './words'

/** Two to four goals with a local indicator each, its values by year, an adopted version and a judgement. All figures are invented and say so. */
export function addGoals(rows: Rows, network: MadeNetwork, chance: Chance, today: string): void {
  if (network.plan.state === 'planned') return
  const known = GOALS.filter((goal) => network.seats.some((seat) => seat.sectorKey === goal.sector))
  const from = chance.between(0, Math.max(0, known.length - 1))
  const chosen = Array.from({ length: Math.min(known.length, chance.between(2, 4)) }, (_, index) => known[(from + index) % known.length]).filter((goal) => goal !== undefined)
  for (const [position, goal] of chosen.entries()) addGoal(rows, network, chance, { goal, position, year: Number(today.slice(0, 4)), today })
}

type Stated = { goal: GoalWords; position: number; year: number; today: string }

function addGoal(rows: Rows, network: MadeNetwork, chance: Chance, { goal, position, year, today }: Stated): void {
  const { id: networkId, languages } = network
  const [id, indicatorId] = [rowId(networkId, `goal:${goal.key}`), rowId(networkId, `indicator:${goal.key}`)]
  const decimals = goal.unit === 'percent' && goal.start[1] < 20 ? 1 : 0
  const sign = goal.direction === 'up' ? 1 : -1
  const start = round(goal.start[0] + chance.next() * (goal.start[1] - goal.start[0]), decimals)
  const target = round(start + sign * (goal.step[0] + chance.next() * (goal.step[1] - goal.step[0])), decimals)
  const pace = chance.next() * 1.3 - 0.2
  const status = pace > 0.55 ? 'on_track' : pace > 0.2 ? 'at_risk' : 'off_track'
  rows.add('network_indicators', { network_id: networkId, id: indicatorId, names: content(goal.indicator, languages), unit: goal.unit, decimals, direction: goal.direction, revision: 1 })
  for (const back of [3, 2, 1, 0]) {
    const value = round(start + ((target - start) * pace * (3 - back)) / 3, decimals)
    rows.add('network_observations', { network_id: networkId, id: rowId(networkId, `value:${goal.key}:${year - back}`), indicator_id: indicatorId, period: String(year - back), value, status: 'value', source: INVENTED(languages[0] ?? 'sv'), recorded_at: `${year - back}-${back === 0 ? '02' : '11'}-05T08:00:00Z`, revision: 1 })
  }
  rows.add('goals', { network_id: networkId, id, position, state: 'adopted', current_version: 1, is_public: chance.happens(0.7), revision: 1 })
  rows.add('goal_versions', {
    network_id: networkId, goal_id: id, version: 1, text: content(goal.text, languages), owner_sector_id: rowId(networkId, `sector:${goal.sector}`), network_indicator_id: indicatorId,
    baseline_value: start, baseline_period: String(year - 3), target_value: target, target_period: String(year + 2), approved_at: `${year - 3}-11-20T09:00:00Z`, revision: 1, created_at: `${year - 3}-11-01T09:00:00Z`,
  })
  rows.add('goal_judgements', { network_id: networkId, id: rowId(networkId, `judgement:${goal.key}`), goal_id: id, status, reason: REASONS[status][languages[0] ?? 'sv'] ?? '', judged_at: `${today}T06:00:00Z` })
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
