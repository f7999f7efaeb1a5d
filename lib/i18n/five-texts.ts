/**
 * Texts that are written by us in every language of the interface: rule sets, programme definitions, names of sectors.
 * What people write in the product may lack languages and lives in `content.ts` instead.
 */
import { z } from 'zod'
import { isFinlandSwedish, type Lng } from './languages'

const text = z.string().trim().min(1)

/** One text in all five languages; `sv-FI` only where Finland-Swedish differs. */
export const fiveTexts = z.strictObject({ sv: text, fi: text, da: text, no: text, en: text, 'sv-FI': text.optional() })

export type FiveTexts = z.infer<typeof fiveTexts>

/** The text in the reader's language; Swedish in Finland and on Åland takes the `sv-FI` form where there is one. */
export function textIn(texts: FiveTexts, lng: Lng, jurisdiction?: string | null): string {
  if (isFinlandSwedish(lng, jurisdiction)) return texts['sv-FI'] ?? texts.sv
  return texts[lng]
}
