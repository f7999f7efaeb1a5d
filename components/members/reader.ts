import { formats, type Formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import { sectorName } from '@/lib/sectors/rules'
import type { SeatRow } from '@/lib/members/queries'

/** Who reads the roster, in which language and network, on which day, and whether she may change it. */
export type Reader = {
  lng: Lng; network: string; jurisdiction: string; languages: string[]; day: string; mayEdit: boolean; mayInvite: boolean; memberId: string | null
  base: string
  t: Texts; f: Formats
  forms: ReturnType<typeof formTexts>
}

type Scope = { slug: string; jurisdiction: string; timeZone: string; languages: string[]; memberId: string | null }

/** All that a part of the roster needs to speak to its reader. */
export function readerOf(scope: Scope, lng: Lng, facts: { day: string; mayEdit: boolean; mayInvite: boolean }): Reader {
  const { jurisdiction, timeZone, slug, languages, memberId } = scope
  return { lng, network: slug, jurisdiction, languages, memberId, base: `/${lng}/networks/${slug}/work`, t: texts(lng, jurisdiction), f: formats(lng, jurisdiction), forms: formTexts(lng, jurisdiction, timeZone), ...facts }
}

/** The hidden fields of every form about a seat. */
export function seatFields(reader: Reader, seat: SeatRow): Record<string, string> {
  return { lng: reader.lng, network: reader.network, seatId: seat.id, revision: String(seat.revision) }
}

/** A seat's sector in the reader's language. */
export function sectorOf(reader: Reader, seat: Pick<SeatRow, 'sector'>): string {
  return sectorName(seat.sector, reader)
}

/** A person's name, or what stands in its place for those shown by the seat alone. */
export function shownName({ t }: Reader, seat: { isYouth: boolean }, person: { name: string | null; role?: string }): string {
  return person.name ?? t(seat.isYouth || person.role === 'youth' ? 'members:seats.youth' : 'members:seats.unnamed')
}

/** A role as a word. Keys of texts have no underscore. */
export function roleName({ t }: Reader, role: string): string {
  return t.named(`members:role.${role === 'vice_chair' ? 'viceChair' : role}`)
}

/** Field names in words, for a lost race. */
export function fieldLabels({ t }: Reader): Record<string, string> {
  return {
    name: t('members:form.name'), email: t('members:form.email'), phone: t('members:form.phone'), personTitle: t('members:form.personTitle'), title: t('members:form.seatName'),
    until: t('members:form.until'), note: t('members:form.note'),
    organisation: t('members:form.organisation'), deputy: t('members:seats.deputy'), nominator: t('members:form.nominator'),
  }
}
