/** What is true about sectors: the colour of their thread, their order in the band, who usually carries them. */
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { type FiveTexts, textIn } from '@/lib/i18n/five-texts'
import type { Lng } from '@/lib/i18n/languages'
import type { Sector } from './schema'
import type { JurisdictionCode } from '@/lib/places/schema'

/** The six functions that Finnish law names; the same colour in every network and country. */
const THREADS = {
  education: 'education',
  social_services: 'social',
  health_services: 'health',
  youth: 'youth',
  employment: 'employment',
  police: 'police',
} as const

/** A thread's name, as in the style sheet's `--thread-education`; `other` is grey. */
export type Thread = (typeof THREADS)[keyof typeof THREADS] | 'other'

/** The thread colour of a sector. Sectors that a network adds by itself, and parts of the six, are grey. */
export function threadOf(key: string): Thread {
  return Object.hasOwn(THREADS, key) ? THREADS[key as keyof typeof THREADS] : 'other'
}

/**
 * Sectors in the order of the band: the required ones first, in the order of the law, then the others in the order the
 * network added them. Never by attendance: the place of a thread is its identity.
 */
export function inBandOrder<T extends { key: string }>(sectors: readonly T[], required: readonly string[]): T[] {
  const first = required.flatMap((key) => sectors.filter((sector) => sector.key === key))
  return [...first, ...sectors.filter((sector) => !required.includes(sector.key))]
}

/** Typical organisations for a sector in a jurisdiction: suggestions, empty when none is known. */
export function suggestedOrganisations(sector: Sector, jurisdiction: JurisdictionCode): readonly string[] {
  return sector.organisations[jurisdiction] ?? []
}

/** What a sector is called in a network: its local name, else the function's, else (a function nobody named) its key. */
export function sectorName(sector: { key: string | null; localName: LocalizedText | null; names: FiveTexts | null }, reader: { lng: Lng; jurisdiction: string | null }): string {
  const local = contentIn(sector.localName, reader.lng).text
  return local || (sector.names ? asHeading(textIn(sector.names, reader.lng, reader.jurisdiction)) : (sector.key ?? ''))
}

/** A name from the reference list where it begins a line: those are written small, as inside a sentence. */
export function asHeading(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
