/** How a sector and a person are named on a screen. Pure; whoever is shown by the seat alone is never named. */
import type { Texts } from '@/lib/i18n/texts'
import { sectorName } from '@/lib/sectors/rules'

export type PersonName = { name: string; bySeatOnly: boolean }
type Named = Parameters<typeof sectorName>[0]

/** The sector's name with a capital, as at the start of a line. Nothing for one that is not there. */
export function sectorLabel(sector: Named | undefined, t: Texts): string {
  const label = sector ? sectorName(sector, t) : ''
  return label.charAt(0).toLocaleUpperCase(t.lng === 'no' ? 'nb' : t.lng) + label.slice(1)
}

/** The person's name, or the seat's words in place of it: minors and persons with a protected identity. */
export function personLabel(person: PersonName | null, t: Texts): string {
  if (!person) return ''
  return person.bySeatOnly || person.name === '' ? t('meetings:person.bySeat') : person.name
}
