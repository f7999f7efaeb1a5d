/** The language or languages that minutes are written out in, and how a text that lacks one is said. Pure. */
import type { Run, Side } from '@/lib/export/document'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { Appendix } from './schema'

/** What minutes are made of, of all that a document may hold. */
export type SideBlock = Extract<Side['blocks'][number], { kind: 'heading' | 'paragraph' | 'list' | 'definitions' | 'signatures' }>
export type MinutesBlock = SideBlock | { kind: 'pair'; left: { lang: string; blocks: SideBlock[] }; right: { lang: string; blocks: SideBlock[] } }
/** One language of the minutes: its texts, and the language as content names it (`sv`, `is`). */
export type Tongue = { lang: string; t: Texts }
/** How minutes are to be shown: one tongue, or two side by side, and what stands around the text. */
export type Look = { tongues: Tongue[]; appendices: Appendix[]; caseNumber: string | null; /** The approved text's number and fingerprint */ frozen: { version: number; sha256: string } | null; demonstration?: string }

/** The tag of a tongue: that of the texts where they are in the language, such as Finland-Swedish, else that of the content. */
export function langOf({ lang, t }: Tongue): string {
  return t.lng === lang ? t.lang : contentLang(lang)
}

/** That a text is not there in a language. */
export function lacks({ lang, t }: Tongue): string {
  return t('meetings:minutes.missingIn', { language: t.named(`common:language.${lang}`) })
}

/** A text in a language; where it lacks, the original with its own tag, or beside the original only that it lacks. */
export function said(content: LocalizedText, { lang, t }: Tongue, order: readonly string[], isBeside: boolean): Run[] {
  const shown = contentIn(content, lang, order)
  if (!shown.isFallback) return shown.text === '' ? [] : [{ text: shown.text }]
  const note: Run = { text: lacks({ lang, t }), emphasis: true }
  return isBeside ? [note] : [{ text: shown.text, lang: contentLang(shown.lang) }, { text: ' ' }, note]
}
