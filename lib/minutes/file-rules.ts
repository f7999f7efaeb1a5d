import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import { isDemonstration } from '@/lib/env'
import { archiveOf } from '@/lib/export/archive'
import { pdfOf } from '@/lib/export/pdf'
import { wordOf } from '@/lib/export/word'
import { contentIn } from '@/lib/i18n/content'
import { contentLang, isLng, normaliseLanguage, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { minutesDocument, titleOf } from './document-rules'
import type { MinutesView } from './queries'
import { shownLanguages } from './rules'
import type { Appendix, PublishedMinutes } from './schema'
import type { Look, Tongue } from './tongue-rules'

/** Content languages with the texts that stand around them; a language without an interface takes the reader's. */
export function tonguesOf(languages: readonly string[], reader: { lng: Lng; jurisdiction: string | null }): Tongue[] {
  return languages.map((lang) => {
    const own = normaliseLanguage(lang)
    return { lang, t: texts(own && isLng(own) ? own : reader.lng, reader.jurisdiction) }
  })
}

type Shown = { caseNumber: string | null; appendices: readonly Appendix[]; version: number | null; sha256: string }

/** How minutes look for a reader, in the languages she asked for. */
export function lookOf(minutes: Shown, languages: readonly string[], reader: { lng: Lng; jurisdiction: string | null }): Look {
  const tongues = tonguesOf(languages, reader)
  return {
    tongues, caseNumber: minutes.caseNumber, appendices: [...minutes.appendices], frozen: minutes.version === null ? null : { version: minutes.version, sha256: minutes.sha256 },
    ...(isDemonstration() ? { demonstration: (tongues[0]?.t ?? texts(reader.lng))('common:demonstration.mark') } : {}),
  }
}

/** How published minutes look: the reader's language where they are written in it, else the network's first two side by side. */
export function publicLook(published: PublishedMinutes, reader: { lng: Lng; jurisdiction: string | null }): Look {
  if (!('body' in published)) return { tongues: [], appendices: [], caseNumber: null, frozen: null }
  return lookOf({ ...published, caseNumber: null }, shownLanguages(published.body.network.languages, reader.lng), reader)
}

/** Minutes as a file: Word to work on, tagged PDF to send, as the reader may read them. */
export async function minutesFile(scope: NetworkScope, view: MinutesView, { kind, wanted, lng }: { kind: 'pdf' | 'docx'; wanted: string | undefined; lng: Lng }): Promise<Buffer> {
  const look = lookOf({ ...view, sha256: view.fingerprint }, shownLanguages(view.body.network.languages, wanted), { lng, jurisdiction: scope.jurisdiction })
  const document = minutesDocument(view.body, look)
  return kind === 'pdf' ? pdfOf(document) : wordOf(document)
}

/**
 * The package for the municipality's archive: the whole text in the network's languages, with what a records system asks.
 * The same version, number and corrections give the same bytes wherever the site stands, so that the receipt's fingerprint
 * can be checked later.
 */
export async function archivePackage(scope: NetworkScope, view: MinutesView): Promise<Buffer> {
  const { body } = view
  const languages = shownLanguages(body.network.languages, undefined)
  const lng = normaliseLanguage(languages[0] ?? '') ?? 'en'
  const reader = { lng, jurisdiction: scope.jurisdiction }
  const grounds = [...new Set(body.items.filter((item) => item.isRestricted).map((item) => item.legalGround ?? ''))]
  const name = contentIn(body.network.names, lng, body.network.languages).text
  return archiveOf({
    pdf: await minutesFile(scope, view, { kind: 'pdf', wanted: undefined, lng }), name: fileName(view),
    metadata: {
      title: tonguesOf(languages, reader).map((tongue) => titleOf(body, tongue)).join(' · '), recordType: 'minutes', caseNumber: view.caseNumber, date: view.heldOn, approvedAt: body.approved?.at ?? null,
      languages: languages.map(contentLang), creator: name, responsible: body.network.municipalities.join(', ') || name, identifier: `networks/${body.network.slug}/minutes/${view.meetingId}`,
      version: `${view.version ?? 0} ${view.fingerprint}`, confidentiality: grounds.length > 0 ? grounds.join('; ') : 'public',
    },
  })
}

/** What minutes are called as a file, in any language. */
export function fileName({ heldOn, body }: { heldOn: string; body: { network: { slug: string } } }): string {
  return `${body.network.slug}-${heldOn}`
}
