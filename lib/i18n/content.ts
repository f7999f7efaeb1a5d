import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { CONTENT_LANGUAGES } from './languages'

/**
 * Text that people write in several languages (a goal, the name of a network), stored as JSONB.
 * `sourceRevision` counts the meaning: whoever changes the original raises it, and a translation that carries a lower
 * one is outdated. Outdated is always derived, never stored.
 */

export type ContentState = 'original' | 'translated' | 'machine'
export type ContentEntry = { text: string; state: ContentState; sourceRevision: number }
export type LocalizedText = Readonly<Record<string, ContentEntry>>

/** What a reader is shown: the text, the language it is in, and whether that is another than was asked for. */
export type ShownContent = { text: string; lang: string; isFallback: boolean; state: ContentState; isOutdated: boolean }

const entry = z.object({
  text: z.string().min(1),
  state: z.enum(['original', 'translated', 'machine']),
  sourceRevision: z.number().int().min(1),
})

/** The stored shape: what a JSONB column is read through. */
export const localizedText = z.partialRecord(z.enum(CONTENT_LANGUAGES as [string, ...string[]]), entry) as unknown as z.ZodType<LocalizedText>

/** What a form sends for one content field: a text for each language, empty where nothing was written. */
export function localizedInput(max: number): z.ZodType<Record<string, string>> {
  return z.partialRecord(z.enum(CONTENT_LANGUAGES as [string, ...string[]]), freeText(max)) as unknown as z.ZodType<Record<string, string>>
}

/** Content that nobody has written yet. */
export function emptyContent(): LocalizedText {
  return {}
}

/**
 * The text for a reader. When it is missing in that language, the original is shown and marked (`isFallback`), or the
 * first language in `order` (a network's own languages). Without any text: an empty one in the reader's language.
 */
export function contentIn(value: LocalizedText | null | undefined, lng: string, order: readonly string[] = []): ShownContent {
  const content = value ?? {}
  const original = Object.keys(content).find((lang) => content[lang]?.state === 'original')
  const candidates = [lng, ...order, ...(original ? [original] : []), ...CONTENT_LANGUAGES]
  const lang = candidates.find((code) => content[code])
  const found = lang === undefined ? undefined : content[lang]
  if (lang === undefined || !found) return { text: '', lang: lng, isFallback: false, state: 'original', isOutdated: false }
  return { text: found.text, lang, isFallback: lang !== lng, state: found.state, isOutdated: isOutdated(content, found) }
}

/** The required languages that have no text, in the order required. */
export function missingLanguages(value: LocalizedText | null | undefined, required: readonly string[]): string[] {
  return required.filter((lang) => !value?.[lang])
}

/** The languages whose text was written for an earlier wording of the original. */
export function outdatedLanguages(value: LocalizedText | null | undefined): string[] {
  const content = value ?? {}
  return Object.keys(content).filter((lang) => isOutdated(content, content[lang]!))
}

/**
 * The content after the texts of some languages were written together, as a side-by-side form sends them.
 * A changed original raises the revision: translations not written in the same go become outdated. A changed
 * translation is up to date. An empty text takes the language away; the first one left then becomes the original.
 */
export function withTexts(value: LocalizedText | null | undefined, texts: Readonly<Record<string, string>>, state: 'translated' | 'machine' = 'translated'): LocalizedText {
  const before = value ?? {}
  const changed = Object.entries(texts).filter(([lang, text]) => text !== (before[lang]?.text ?? ''))
  if (changed.length === 0) return before
  const kept = Object.entries(before).filter(([lang]) => !changed.some(([changedLang]) => changedLang === lang))
  const written = changed.filter(([, text]) => text !== '').map(([lang, text]) => ({ lang, text }))
  const lead = originalOf(before, written.map(({ lang }) => lang), kept.map(([lang]) => lang))
  const isNewMeaning = written.some(({ lang }) => lang === lead)
  const revision = currentRevision(before) + (isNewMeaning ? 1 : 0)
  const entries: [string, ContentEntry][] = [
    ...kept.map(([lang, old]): [string, ContentEntry] => [lang, lang === lead ? { ...old, state: 'original' } : old]),
    ...written.map(({ lang, text }): [string, ContentEntry] => [
      lang,
      { text, state: lang === lead ? 'original' : state, sourceRevision: Math.max(revision, 1) },
    ]),
  ]
  return Object.fromEntries(entries)
}

/** As `withTexts`, for one language. */
export function withText(value: LocalizedText | null | undefined, lang: string, text: string, state: 'translated' | 'machine' = 'translated'): LocalizedText {
  return withTexts(value, { [lang]: text }, state)
}

/** The content after somebody read a translation against the new original and found it still right. */
export function withConfirmed(value: LocalizedText, lang: string): LocalizedText {
  const old = value[lang]
  return old ? { ...value, [lang]: { ...old, sourceRevision: currentRevision(value) } } : value
}

/** The language that leads: the original while it stands, else the first written, else the first left. */
function originalOf(before: LocalizedText, written: readonly string[], kept: readonly string[]): string | undefined {
  const present = [...kept, ...written]
  return present.find((lang) => before[lang]?.state === 'original') ?? (kept.length > 0 ? kept[0] : written[0])
}

function currentRevision(content: LocalizedText): number {
  return Math.max(0, ...Object.values(content).map((one) => one.sourceRevision))
}

function isOutdated(content: LocalizedText, one: ContentEntry): boolean {
  return one.sourceRevision < currentRevision(content)
}
