import { type ClockEntry, type LANES, titleIn } from '@/lib/clocks/year-rules'
import type { ClockKind } from '@/lib/clocks/definition-schema'
import { contentLang } from '@/lib/i18n/languages'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'

/** The ring colours: the municipality is the ground in grey, statistics and programmes as in other charts. */
export const LANE_COLOURS: Readonly<Record<(typeof LANES)[number], string>> = {
  council: 'var(--data-context)', school: 'var(--data-5)', statistics: 'var(--data-1)', programme: 'var(--data-4)', network: 'var(--data-2)', meeting: 'var(--good)',
}

/** What stands on a ring's colour: white on the dark ones, ink on the light. */
export function inkOn(lane: (typeof LANES)[number]): string {
  return lane === 'council' || lane === 'school' || lane === 'programme' ? 'var(--ink)' : '#fff'
}

/** A kind of thing as a word. Keys of texts have no underscore. */
export function kindName(kind: ClockKind, t: Texts): string {
  return t(`clocks:kind.${kind === 'data_release' ? 'dataRelease' : kind === 'self_evaluation' ? 'selfEvaluation' : kind}`)
}

/** What an entry is called, and the language of it when that is not the page's. */
export function entryTitle(entry: Pick<ClockEntry, 'item' | 'day'>, t: Texts): { text: string; lang: string | undefined } {
  if (!entry.item) return { text: t('meetings:heading', { date: formats(t.lng, t.jurisdiction).date(entry.day) }), lang: undefined }
  const shown = titleIn(entry.item.title, t)
  return { text: shown.text, lang: shown.lang === t.lng ? undefined : contentLang(shown.lang) }
}
