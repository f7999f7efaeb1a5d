import { z } from 'zod'
import { isFinlandSwedish, type Lng } from './languages'

const names = z.record(z.string(), z.string())

/**
 * A name of the directory (an organisation, a programme) for a reader. Such names come from registers: plain text by
 * language, often only the official ones, so another language's name stands in. Empty only where there is none at all.
 */
export function directoryName(stored: unknown, lng: Lng, jurisdiction?: string | null): string {
  const known = names.safeParse(stored).data ?? {}
  return (isFinlandSwedish(lng, jurisdiction) ? known['sv-FI'] : undefined) ?? known[lng] ?? Object.values(known)[0] ?? ''
}
