export type RoadInput = { baseline: number; now: number; target: number; expected?: number | null }

export const ROAD = { width: 250, height: 46, start: 30, end: 216, axis: 26 }

/**
 * Places on the road from start (left) to target (right), whatever the unit and whichever way is better:
 * «less is better» reads the same way. Worse than the start goes left of it; beyond the target goes right; both stay inside.
 */
export function roadPlaces({ baseline, now, target, expected }: RoadInput): { now: number; expected: number | null; nearStart: boolean; nearEnd: boolean } {
  const whole = target - baseline
  const place = (value: number) => {
    const share = whole === 0 ? (value === target ? 1 : 0) : (value - baseline) / whole
    return Math.round(Math.max(4, Math.min(ROAD.width - 24, ROAD.start + share * (ROAD.end - ROAD.start))) * 10) / 10
  }
  const at = place(now)
  return { now: at, expected: expected === null || expected === undefined ? null : place(expected), nearStart: at < ROAD.start + 14, nearEnd: at > ROAD.end - 2 }
}
