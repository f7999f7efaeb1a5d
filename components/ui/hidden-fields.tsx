import type { Outcome } from './outcome'

/** What a form carries unseen. A `revision` in the last answer replaces the one the page was drawn with, so the next save is no false conflict. */
export function HiddenFields({ fields, outcome }: { fields: Record<string, string>; outcome: Outcome | null }) {
  const revision = outcome?.ok ? outcome.result.revision : undefined
  const all = revision === undefined || revision === null || !('revision' in fields) ? fields : { ...fields, revision: String(revision) }
  return Object.entries(all).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
