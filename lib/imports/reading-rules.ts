/** What a kind gives to the preview: its lists, and its judgement. And how columns and words are known in every language. Pure. */
import { LANGUAGES } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { JudgedRow, NearWords } from './rules'

/** A closed list of a column: what may be chosen when a cell is mended. The value is the word that is then typed. */
export type CellChoices = Record<string, string[]>
export type Reading = { choices: CellChoices; near: NearWords; judge: (rows: { number: number; cells: Record<string, string> }[]) => JudgedRow[] }

/** All tongues the house speaks, Finland-Swedish too. `speak` gives the texts of one. */
export function everyTongue(speak: (lng: (typeof LANGUAGES)[number], jurisdiction?: string) => Texts): Texts[] {
  return [...LANGUAGES.map((lng) => speak(lng)), speak('sv', 'FI')]
}

/** Words that a text lists with semicolons between: what else people call a column or a state. */
export function listedWords(text: string): string[] {
  return text.split(';').map((one) => one.trim()).filter((one) => one !== '')
}
