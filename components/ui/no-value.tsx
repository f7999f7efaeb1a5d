/** Why there is no number: hidden (small numbers), missing (nobody measured), notApplicable (cannot exist here). Zero is a number. */
export type NoValueKind = 'hidden' | 'missing' | 'notApplicable'

const sign = { hidden: '', missing: '..', notApplicable: '–' }

/** What stands instead of a number: `..` missing, `–` not applicable, hatched word hidden. `word` is read out and shown when hovered. */
export function NoValue({ kind, word }: { kind: NoValueKind; word: string }) {
  if (kind === 'hidden') return <span className="hx px-2">{word}</span>
  return <span title={word}><span aria-hidden="true">{sign[kind]}</span><span className="hidden">{word}</span></span>
}
