import type { Outcome } from './outcome'

/**
 * What a form carries unseen. A `revision` in the last answer replaces the one the page was drawn with, so the next save is
 * no false conflict; once the page itself is newer (another form of it has saved), the page's own stands.
 */
export function HiddenFields({ fields, outcome }: { fields: Record<string, string>; outcome: Outcome | null }) {
  const answered = outcome?.ok && 'revision' in fields ? Number(outcome.result.revision ?? 0) : 0
  const all = answered > Number(fields.revision) ? { ...fields, revision: String(answered) } : fields
  return Object.entries(all).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
