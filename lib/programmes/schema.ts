/** A programme as its pages show it. */
import type { ProgrammeDefinition } from '@/lib/frames/schema'
import type { FiveTexts } from '@/lib/i18n/five-texts'

export type Programme = {
  id: string; slug: string; names: FiveTexts; jurisdiction: string | null; state: 'draft' | 'open' | 'running' | 'closing' | 'archived'
  from: Date | null; to: Date | null
  owner: Record<string, string> | null
  /** The newest version of its definition. */
  definition: ProgrammeDefinition | null
}
