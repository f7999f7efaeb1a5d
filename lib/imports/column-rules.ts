/** What a column is called to its reader. Pure. */
import { languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { decisionLanguage } from './meeting-cell-rules'
import type { ImportKind } from './schema'

/** The name of a kind's column: the roster's own, or those of records; a decision's column names its language. */
export function columnTitle(t: Texts, kind: ImportKind, column: string): string {
  const language = decisionLanguage(column)
  if (kind === 'roster') return t.named(`members:column.${column}`)
  return language === null ? t.named(`imports:column.${column}`) : t('imports:column.decisionIn', { language: languageName(language) })
}
