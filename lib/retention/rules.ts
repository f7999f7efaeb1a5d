/** What is true about how long things are kept. Pure; days at midnight UTC. */

type Span = { validTo: Date | null }

/**
 * The last day on which somebody belonged to a network, by seat, as deputy or by her own row; null while that day is not
 * known: she sits until further notice, or was never seated and has no last day.
 */
export function lastDayOf({ validTo, holdings, deputyFor }: Span & { holdings: readonly Span[]; deputyFor: readonly Span[] }): Date | null {
  const seats = [...holdings, ...deputyFor]
  if (seats.some((span) => span.validTo === null)) return null
  const days = [validTo, ...seats.map((span) => span.validTo)].filter((day): day is Date => day !== null)
  return days.length ? new Date(Math.max(...days.map(Number))) : null
}

/** What a run has deleted or made anonymous, by kind: numbers of rows, never whose. */
export type Removed = Record<string, number>

/** Two runs or two networks counted together. */
export function added(one: Removed, other: Removed): Removed {
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]))
}
