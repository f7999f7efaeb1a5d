/** On which seat a sector's presence at an old meeting is kept. Pure; days are ISO, `to` is the last day. */
export type SeatSpan = { id: string; sectorId: string; from: string; to: string | null; organisations: string[] }

/**
 * The seat that there was on the day; before the first seat or after the last, the nearest one: a sector that came before
 * it was given a seat here came all the same, and the band shows it.
 */
export function seatOnDay(seats: readonly SeatSpan[], day: string): string | null {
  const then = seats.find((seat) => seat.from <= day && (seat.to === null || day <= seat.to))
  const later = seats.filter((seat) => seat.from > day).toSorted((a, b) => a.from.localeCompare(b.from))
  return (then ?? later[0] ?? seats.at(-1))?.id ?? null
}
