import type { StatusKind } from '@/components/ui/status'
import type { Situation } from '@/lib/dashboards/rules'
import type { AreaFigures, PlaceClass, PlaceNames } from '@/lib/dashboards/schema'
import { fiveTexts, textIn } from '@/lib/i18n/five-texts'
import type { TextKey } from '@/lib/i18n/resources'
import type { Texts } from '@/lib/i18n/texts'

/** The word and the mark of each class, the same on the map, in the filter and in the list. */
export const CLASS_WORDS = {
  complete: 'dashboards:class.complete', incomplete: 'dashboards:class.incomplete', 'no-meetings': 'dashboards:class.noMeetings', none: 'dashboards:class.none', unknown: 'dashboards:class.unknown',
} as const satisfies Record<PlaceClass, TextKey>
export const CLASS_ORDER = ['complete', 'incomplete', 'no-meetings', 'none', 'unknown'] as const satisfies readonly PlaceClass[]
export const CLASS_STATUS: Readonly<Record<PlaceClass, StatusKind>> = { complete: 'good', incomplete: 'risk', 'no-meetings': 'late', none: 'idle', unknown: 'idle' }

export function situationWord(t: Texts, situation: Situation): string {
  return t(`dashboards:situation.${situation}`)
}

/** A place's name for the reader: in her language when it has one there, else its own. */
export function nameFor({ names, main }: PlaceNames, t: Texts): string {
  return names[t.lng] ?? main
}

/** A sector's name by its key. */
export function sectorWord(sectors: AreaFigures['sectors'], key: string, t: Texts): string {
  const found = sectors.find((one) => one.key === key)
  return found ? textIn(fiveTexts.parse(found.names), t.lng, t.jurisdiction) : key
}

/** An age band as it is written: 13–17. */
export function bandWord(band: string): string {
  return band.replace('-', '–')
}
