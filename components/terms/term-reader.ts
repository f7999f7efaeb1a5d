import { formats, type Formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import type { SeatRow } from '@/lib/members/queries'
import { sectorName } from '@/lib/sectors/rules'

/** Who reads a term, and what every part of its page needs. */
export type TermReader = {
  lng: Lng; t: Texts; f: Formats; languages: string[]; forms: ReturnType<typeof formTexts>; hidden: { lng: string; network: string }
  /** A seat by its sector and organisation. */
  seatName: (seatId: string) => string
}

type Scope = { slug: string; jurisdiction: string; timeZone: string; languages: string[] }

/** Makes the reader of a term's page; `seats` are those of the term's first day. */
export function termReader(scope: Scope, lng: Lng, seats: readonly SeatRow[]): TermReader {
  const { jurisdiction } = scope
  const names = new Map(seats.map((seat) => [seat.id, [sectorName(seat.sector, { lng, jurisdiction }), seat.organisation?.name].filter(Boolean).join(', ')]))
  return {
    lng, t: texts(lng, jurisdiction), f: formats(lng, jurisdiction), languages: scope.languages, forms: formTexts(lng, jurisdiction, scope.timeZone),
    hidden: { lng, network: scope.slug }, seatName: (seatId) => names.get(seatId) ?? '–',
  }
}
