import { formTexts } from '@/lib/i18n/form-texts'
import { formats, type Formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import type { Fault } from '@/lib/imports/rules'
import type { ImportKind } from '@/lib/imports/schema'

/** Who looks at imports, in which language and network. */
export type ImportReader = { lng: Lng; network: string; base: string; timeZone: string; t: Texts; f: Formats; forms: ReturnType<typeof formTexts> }

/** All that a part of an import's pages needs to speak to its reader. `base` is the address of the list. */
export function importReader(scope: { slug: string; jurisdiction: string; timeZone: string }, lng: Lng): ImportReader {
  const { slug, jurisdiction, timeZone } = scope
  return { lng, network: slug, base: `/${lng}/networks/${slug}/work/imports`, timeZone, t: texts(lng, jurisdiction), f: formats(lng, jurisdiction), forms: formTexts(lng, jurisdiction, timeZone) }
}

/** Which columns share a cell of the preview: a row stays readable, and what belongs together stands together. */
export const GROUPS: Record<ImportKind, readonly (readonly string[])[]> = {
  roster: [['sector', 'organisation'], ['name', 'email'], ['role', 'mayDecide'], ['from', 'until'], ['deputy'], ['nominator', 'nominatorEmail', 'strength']],
}

/** What a column is called. */
export function columnName({ t }: ImportReader, kind: ImportKind, column: string): string {
  return t.named(`${{ roster: 'members' }[kind]}:column.${column}`)
}

/** What is wrong with a cell, in words. A day in it is written as the reader writes days. */
export function faultText({ t, f }: ImportReader, { code, values }: Fault): string {
  return t.named(code, values?.date ? { ...values, date: f.date(String(values.date)) } : values)
}
