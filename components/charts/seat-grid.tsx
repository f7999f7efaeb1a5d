import type { ThreadColour } from './band-geometry'

export type Seat = { key: string; colour: ThreadColour; filled: boolean; /** «Polis, obesatt» */ label: string }

/** All seats of a network as blocks in the sectors' colours; an empty seat is a dotted frame. The sentence beside it says the count. */
export function SeatGrid({ seats, label }: { seats: Seat[]; label: string }) {
  return (
    <ul className="seat-grid" aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.key} className={seat.filled ? seat.colour : `${seat.colour} empty-seat`} title={seat.label}><span className="hidden">{seat.label}</span></li>
      ))}
    </ul>
  )
}
