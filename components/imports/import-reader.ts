import { formTexts } from '@/lib/i18n/form-texts'
import { formats, type Formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import { columnTitle } from '@/lib/imports/column-rules'
import { decisionLanguage } from '@/lib/imports/meeting-cell-rules'
import type { ImportView } from '@/lib/imports/queries'
import type { Remark } from '@/lib/imports/rules'
import type { ImportKind } from '@/lib/imports/schema'

/** Who looks at imports, in which language and network. */
export type ImportReader = { lng: Lng; network: string; base: string; timeZone: string; t: Texts; f: Formats; forms: ReturnType<typeof formTexts> }

/** All that a part of an import's pages needs to speak to its reader. `base` is the address of the list. */
export function importReader(scope: { slug: string; jurisdiction: string; timeZone: string }, lng: Lng): ImportReader {
  const { slug, jurisdiction, timeZone } = scope
  return { lng, network: slug, base: `/${lng}/networks/${slug}/work/imports`, timeZone, t: texts(lng, jurisdiction), f: formats(lng, jurisdiction), forms: formTexts(lng, jurisdiction, timeZone) }
}

const GROUPS: Record<ImportKind, readonly (readonly string[])[]> = {
  roster: [['sector', 'organisation'], ['name', 'email'], ['role', 'mayDecide'], ['from', 'until'], ['deputy'], ['nominator', 'nominatorEmail', 'strength']],
  meetings: [['date', 'start', 'end', 'place', 'kind', 'language'], ['attendance'], ['item', 'notes'], ['decision', 'number'], ['action', 'owner', 'due', 'state', 'closed']],
  actions: [['action'], ['owner'], ['due', 'state', 'closed'], ['meeting']],
}

/** Which columns share a cell of the preview: a row stays readable, and what belongs together stands together. */
export function groupsOf({ kind, known }: ImportView): string[][] {
  const decisions = known.flatMap(({ key }) => (decisionLanguage(key) === null ? [] : [key]))
  return GROUPS[kind].map((group) => group.flatMap((column) => (column === 'decision' ? decisions : [column])))
}

/** What a column is called. */
export function columnName({ t }: ImportReader, kind: ImportKind, column: string): string {
  return columnTitle(t, kind, column)
}

/** What a file is called in the list and over its rows. */
export function fileTitle({ t }: ImportReader, { fileName }: { fileName: string }): string {
  return fileName || t('imports:paste.name')
}

/** What is said of a cell, in words. A day or an hour in it is written as the reader writes them. */
export function remarkText({ t, f }: ImportReader, { code, values }: Remark): string {
  const written = Object.entries(values ?? {}).map(([name, value]) => [name, name === 'date' ? f.date(String(value)) : /^\d\d:\d\d$/.test(String(value)) ? f.time(String(value)) : value])
  return t.named(code, Object.fromEntries(written))
}
