/** What is true about minutes: their course, what is kept from whom, what lacks words, and how a text is told from another. Pure. */
import { createHash } from 'node:crypto'
import { findCaseSentences } from '@/lib/case-words'
import { type LocalizedText, missingLanguages } from '@/lib/i18n/content'
import { daysBetween } from '@/lib/i18n/iso-week'
import { countsAsPresent } from '@/lib/meetings/rules'
import type { Appendix, BodyDecision, BodyItem, MinutesBody } from './schema'

export type MinutesState = 'draft' | 'for_comments' | 'approved'
/** Where minutes are on their way: the five steps of domain.md 3.3. */
export const STEPS = ['draft', 'comments', 'approved', 'published', 'archived'] as const
export type Step = (typeof STEPS)[number]

/** The step that minutes have reached. What was taken back from the public is approved again; what is archived need not be public. */
export function stepOf(minutes: { state: MinutesState; isPublished: boolean; isArchived: boolean }): Step {
  if (minutes.state === 'draft') return 'draft'
  if (minutes.state === 'for_comments') return 'comments'
  if (minutes.isArchived) return 'archived'
  return minutes.isPublished ? 'published' : 'approved'
}

/** Days within which minutes are to be approved (domain.md 1.3). */
export const APPROVAL_DAYS = 14

/**
 * Whether a held meeting still waits for its minutes after the days for it. Days as `2026-12-04`. A meeting that was written in
 * after it was held, such as one brought along from before, waits for nothing.
 */
export function isLate(state: MinutesState, meeting: { heldOn: string; writtenOn: string }, today: string): boolean {
  return state !== 'approved' && meeting.writtenOn <= meeting.heldOn && daysBetween(meeting.heldOn, today) > APPROVAL_DAYS
}

/** The same text in the same words for the same body, whatever order its keys stand in. Hexadecimal SHA-256. */
export function fingerprintOf(body: MinutesBody): string {
  return createHash('sha256').update(JSON.stringify(body, (_key, value: unknown) => (isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value))).digest('hex')
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The minutes as a reader may read them: of items kept from her it stands that they were there, and their legal ground. */
export function withheldFrom(body: MinutesBody, hidden: ReadonlySet<string>): MinutesBody {
  return { ...body, items: body.items.map((item) => (hidden.has(item.id) ? withheld(item) : item)) }
}

function withheld(item: BodyItem): BodyItem {
  return { ...item, title: {}, presenter: null, notes: {}, decisions: [], actions: [], isWithheld: true }
}

/** Names that are not to leave the network, and the word that stands in their place in a language. */
export type Masking = { names: readonly string[]; word: (lang: string) => string }

/**
 * What may leave the network: no restricted item, nobody's attendance, no tasks, no guests, nobody who dissented by name,
 * and no name of those who are shown by their seat alone.
 */
export function publicBody(body: MinutesBody, masking: Masking): MinutesBody {
  const open = withheldFrom(body, new Set(body.items.filter((item) => item.isRestricted).map((item) => item.id)))
  const decision = (one: BodyDecision): BodyDecision => ({ ...one, text: masked(one.text, masking), dissent: null })
  return {
    ...open, attendance: [], actions: [], meeting: { ...open.meeting, guests: null }, decisions: open.decisions.map(decision),
    items: open.items.map((item) => ({ ...item, title: masked(item.title, masking), notes: masked(item.notes, masking), presenter: isNamed(item.presenter ?? '', masking.names) ? null : item.presenter, decisions: item.decisions.map(decision), actions: [] })),
  }
}

/** The corrections that may leave the network with the body: none at an item that is withheld in it. */
export function publicAppendices(appendices: readonly Appendix[], body: MinutesBody, masking: Masking): Appendix[] {
  const withheldIds = new Set(body.items.filter((item) => item.isWithheld).map((item) => item.id))
  return appendices.filter((one) => one.itemId === null || !withheldIds.has(one.itemId)).map((one) => ({ ...one, text: masked(one.text, masking), addedBy: isNamed(one.addedBy ?? '', masking.names) ? null : one.addedBy }))
}

function masked(content: LocalizedText, { names, word }: Masking): LocalizedText {
  const pattern = namePattern(names)
  return pattern ? Object.fromEntries(Object.entries(content).map(([lang, entry]) => [lang, { ...entry, text: entry.text.replace(pattern, word(lang)) }])) : content
}

/** Whole names, and first names alone, with the short endings that our languages put after them (Elsas, Elsalle). */
function namePattern(names: readonly string[]): RegExp | null {
  const written = names.map((name) => name.trim()).filter(Boolean)
  const parts = [...written, ...written.flatMap((name) => name.split(/\s+/).slice(0, 1))].map((part) => RegExp.escape(part))
  return parts.length > 0 ? new RegExp(`(?<!\\p{L})(?:${parts.join('|')})\\p{Ll}{0,3}(?!\\p{L})`, 'gu') : null
}

function isNamed(text: string, names: readonly string[]): boolean {
  return namePattern(names)?.test(text) ?? false
}

/** Where minutes lack a language. `number` is the item's place on the agenda; null for a decision outside the items. */
export type Gap = { number: number | null; languages: string[] }

/** The items whose title, notes or decisions lack one of the network's languages. Notes that nobody wrote in any language lack none. */
export function gapsOf(body: MinutesBody): Gap[] {
  const { languages } = body.network
  const missing = (texts: LocalizedText[]) => languages.filter((lang) => texts.some((text) => Object.keys(text).length > 0 && missingLanguages(text, [lang]).length > 0))
  const items = body.items.map((item, i) => ({ number: i + 1, languages: missing([item.title, item.notes, ...item.decisions.map((one) => one.text)]) }))
  return [...items, { number: null, languages: missing(body.decisions.map((one) => one.text)) }].filter((gap) => gap.languages.length > 0)
}

/** A sentence that may be about one person; `number` as in a gap. */
export type Caution = { number: number | null; sentence: string }

/** Sentences to read once more before the text is approved: they may name somebody in a case. */
export function cautionsOf(body: MinutesBody): Caution[] {
  const inItem = (item: BodyItem): string[] => [...textsOf(item.title), ...textsOf(item.notes), ...item.decisions.flatMap((one) => textsOf(one.text)), ...item.actions.map((one) => one.text)]
  const found = (number: number | null, texts: string[]): Caution[] => [...new Set(texts.flatMap(findCaseSentences))].map((sentence) => ({ number, sentence }))
  return [...body.items.flatMap((item, i) => found(i + 1, inItem(item))), ...found(null, body.decisions.flatMap((one) => textsOf(one.text)))]
}

function textsOf(content: LocalizedText): string[] {
  return Object.values(content).map((entry) => entry.text)
}

/** Why minutes cannot be approved; null when they can. A missing language is in the way only where the municipality wants it so. */
export function obstacleTo(body: MinutesBody, needsAllLanguages = false): 'attendanceMissing' | 'nothing' | 'languagesMissing' | null {
  if (!body.attendance.some((seat) => countsAsPresent(seat.state))) return 'attendanceMissing'
  const isWritten = (item: BodyItem) => textsOf(item.notes).length > 0 || item.decisions.length > 0 || item.actions.length > 0
  if (!body.items.some(isWritten) && body.decisions.length + body.actions.length === 0) return 'nothing'
  return needsAllLanguages && gapsOf(body).length > 0 ? 'languagesMissing' : null
}

/** The languages that minutes are shown in: one, or the network's first two side by side. */
export function shownLanguages(languages: readonly string[], wanted: string | undefined): string[] {
  const one = languages.find((lang) => lang === wanted)
  return one ? [one] : languages.slice(0, 2)
}
